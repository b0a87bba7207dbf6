import { spawn } from "node:child_process";
import { CommandError } from "./command-error.mjs";

/** As much of a failed program's output as helps; the beginning of it is seldom what went wrong. */
const shownLines = 40;

/**
 * Runs a program quietly to its end. Its output is shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string | undefined> }} options `env` is added to this process's own
 * @returns {Promise<string>} what the program wrote
 * @throws {CommandError} with the end of its output
 */
export function runProgram(command, args, { cwd, env = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => reject(new CommandError(`${command} can't be run: ${error.message}`)));
    child.on("close", (code, signal) => {
      if (code === 0) return resolve(output);
      const end = output.trimEnd().split("\n").slice(-shownLines).join("\n");
      reject(new CommandError(`${[command, ...args].join(" ")} ended with ${signal ?? `code ${code}`}:\n${end}`));
    });
  });
}

/**
 * The path of a tool's own script inside node_modules, to be run by this same Node: no shell, no npx, the same on every system.
 * @param {string} root
 * @param {string} script such as "next/dist/bin/next"
 */
export function toolScript(root, script) {
  return `${root}/node_modules/${script}`;
}
