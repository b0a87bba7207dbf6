import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { toolScript } from "../../lib/platform/commands/run-program.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a tool of node_modules with its output on the screen.
 * @param {string} root
 * @param {string} script such as "eslint/bin/eslint.js"
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] added to this process's own
 * @returns {Promise<boolean>} whether it ended well
 */
export function runTool(root, script, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [toolScript(root, script), ...args], { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] });
    running.add(child);
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      running.delete(child);
      resolve(code === 0);
    });
  });
}

/** Ends the tools that run, when the tests are broken off. */
export async function stopTools() {
  const ended = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
  for (const child of running) child.kill("SIGTERM");
  await Promise.all(ended);
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} what the report says, or undefined when the tool didn't get so far as to write one
 */
export async function readReport(file) {
  return readFile(file, "utf8").then(JSON.parse, () => undefined);
}
