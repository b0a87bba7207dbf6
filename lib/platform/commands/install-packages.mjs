import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { runProgram } from "./run-program.mjs";

/** @typedef {{ version?: string, resolved?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Installs what package-lock.json says, unless exactly that is installed already (by us or by hand).
 * @param {string} root
 * @returns {Promise<{ outcome: string }>}
 */
export async function installPackages(root) {
  const wanted = await readLock(path.join(root, "package-lock.json"));
  // npm writes this file last of all: it isn't there after an installation that was broken off.
  const installed = await readLock(path.join(root, "node_modules/.package-lock.json")).catch(() => ({}));
  if (isInstalled(wanted, installed)) return { outcome: "installed already" };
  const npm = npmCommand();
  // Building the site takes development packages too, also where NODE_ENV says production.
  await runProgram(npm.command, [...npm.args, "ci", "--include=dev", "--no-audit", "--no-fund"], { cwd: root });
  return { outcome: `${Object.keys(wanted.packages ?? {}).length} installed` };
}

/**
 * Whether every package of the lock is installed in its version. Optional ones may be missing: most are for other systems than this.
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([place]) => place !== "")
    .every(([place, { version, optional, devOptional }]) => {
      const found = installed.packages?.[place];
      return found ? found.version === version : Boolean(optional || devOptional);
    });
}

/** @param {string} file @returns {Promise<Lock>} */
async function readLock(file) {
  return JSON.parse(await readFile(file, "utf8"));
}

/** The npm that started us, or the one that came with this Node, or whatever the system calls npm. */
function npmCommand() {
  const beside = path.resolve(path.dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const script = [process.env["npm_execpath"], beside].find((file) => file?.endsWith("npm-cli.js") && existsSync(file));
  return script ? { command: process.execPath, args: [script] } : { command: "npm", args: [] };
}
