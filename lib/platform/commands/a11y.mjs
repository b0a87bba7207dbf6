import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { checkNodeVersion } from "./check-node-version.mjs";
import { installPackages } from "./install-packages.mjs";
import { prepare } from "./prepare.mjs";
import { root, runCommand } from "./run-command.mjs";
import { stopOnSignal } from "./stop-on-signal.mjs";

// `npm run a11y` tries our own site, `-- --full` all of it in all modes, `-- --url ADDRESS [--json]` any page: see tests/a11y.
// A full run takes hours: `--part 2/6` does the second sixth, `--resume` goes on where an earlier run of the same site and the same checks was
// broken off, and `--record` writes down what the page «Tilgjengelighet» may say.

const wanted = process.argv.slice(2);
/** @type {(() => Promise<void>) | undefined} */
let stopSite;

stopOnSignal(async () => stopSite?.());

await runCommand(async () => {
  if (wanted.some((word) => word.startsWith("--url"))) {
    // Nothing but the result may stand on standard output.
    checkNodeVersion();
    await installPackages(root);
    process.exitCode = await tryPages(wanted);
    return;
  }
  await prepare(root);
  // Packages may only be imported from here on.
  const { buildForTests } = await import("../../../tests/runner/stages.mjs");
  const { startTestSite } = await import("../../../tests/runner/start-test-site.mjs");
  console.log(`Site ${(await buildForTests(root)).outcome}.`);
  const directory = await mkdtemp(path.join(os.tmpdir(), "samme-side-"));
  try {
    const site = await startTestSite(root, { build: ".data/test", directory });
    stopSite = site.stop;
    process.exitCode = await tryPages(["--site", site.url, ...wanted]);
  } finally {
    await stopSite?.();
    await rm(directory, { recursive: true, force: true });
  }
});

/** @param {string[]} args @returns {Promise<number>} what it ended with */
async function tryPages(args) {
  const { findBrowser } = await import("../../../tests/runner/find-browser.mjs");
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "tests/a11y/main.ts", ...args], { cwd: root, stdio: "inherit", env: { ...process.env, CHROMIUM_PATH: await findBrowser(root) } });
  const [code] = await once(child, "close");
  return code ?? 2;
}
