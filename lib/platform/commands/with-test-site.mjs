import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { prepare } from "./prepare.mjs";
import { root } from "./run-command.mjs";
import { stopOnSignal } from "./stop-on-signal.mjs";

/**
 * Has a site of its own running while something is done with it, as `npm test` has: a production build, and a database that is thrown away.
 * @param {(address: string) => Promise<number>} work
 * @returns {Promise<number>} what the work ended with
 */
export async function withTestSite(work) {
  /** @type {(() => Promise<void>) | undefined} */
  let stopSite;
  stopOnSignal(async () => stopSite?.());
  await prepare(root);
  // Packages may only be imported from here on.
  const { buildForTests } = await import("../../../tests/runner/stages.mjs");
  const { startTestSite } = await import("../../../tests/runner/start-test-site.mjs");
  console.log(`Site ${(await buildForTests(root)).outcome}.`);
  const directory = await mkdtemp(path.join(os.tmpdir(), "samme-side-"));
  try {
    const site = await startTestSite(root, { build: ".data/test", directory });
    stopSite = site.stop;
    return await work(site.url);
  } finally {
    await stopSite?.();
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * Runs a program of the tests that drives a browser.
 * @param {string} program @param {readonly string[]} args
 * @returns {Promise<number>} what it ended with; 2 when it was killed
 */
export async function runWithBrowser(program, args) {
  const { findBrowser } = await import("../../../tests/runner/find-browser.mjs");
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", program, ...args], { cwd: root, stdio: "inherit", env: { ...process.env, CHROMIUM_PATH: await findBrowser(root) } });
  const [code] = await once(child, "close");
  return code ?? 2;
}
