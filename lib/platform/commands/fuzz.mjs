import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { prepare } from "./prepare.mjs";
import { root, runCommand } from "./run-command.mjs";
import { stopOnSignal } from "./stop-on-signal.mjs";

// `npm run fuzz` walks our own site at random, 1,000 times each flow and 1,000 times by keyboard. `-- --seed N` walks as another day did,
// `--only NAME` one walk alone, `--walks N` so many of each, `--site ADDRESS` on a site that runs already: see tests/fuzz.

const wanted = process.argv.slice(2);
/** @type {(() => Promise<void>) | undefined} */
let stopSite;

stopOnSignal(async () => stopSite?.());

await runCommand(async () => {
  await prepare(root);
  if (wanted.some((word) => word.startsWith("--site"))) {
    process.exitCode = await walk(wanted);
    return;
  }
  // Packages may only be imported from here on.
  const { buildForTests } = await import("../../../tests/runner/stages.mjs");
  const { startTestSite } = await import("../../../tests/runner/start-test-site.mjs");
  console.log(`Site ${(await buildForTests(root)).outcome}.`);
  const directory = await mkdtemp(path.join(os.tmpdir(), "samme-side-"));
  try {
    const site = await startTestSite(root, { build: ".data/test", directory });
    stopSite = site.stop;
    process.exitCode = await walk(["--site", site.url, ...wanted]);
  } finally {
    await stopSite?.();
    await rm(directory, { recursive: true, force: true });
  }
});

/** @param {string[]} args @returns {Promise<number>} what it ended with */
async function walk(args) {
  const { findBrowser } = await import("../../../tests/runner/find-browser.mjs");
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "tests/fuzz/main.ts", ...args], { cwd: root, stdio: "inherit", env: { ...process.env, CHROMIUM_PATH: await findBrowser(root) } });
  const [code] = await once(child, "close");
  return code ?? 2;
}
