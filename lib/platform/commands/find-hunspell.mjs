import { execFileSync } from "node:child_process";
import { runProgram } from "./run-program.mjs";

/** Longer than this an installation is not worth waiting for, in seconds. */
const patience = 120;

/**
 * Whether there is a hunspell with the Norwegian dictionaries, fetched now when it is missing and this process may install.
 * @param {string} root
 */
export async function findHunspell(root) {
  if (isThere()) return true;
  if (!canUseApt()) return false;
  try {
    await apt(root, "update");
    await apt(root, "install", "-y", "--no-install-recommends", "hunspell", "hunspell-no");
  } catch {
    // No network, or no such package: then it is still missing, which whoever asked must tell.
  }
  return isThere();
}

/** @param {string} root @param {string[]} args */
async function apt(root, ...args) {
  await runProgram("timeout", [String(patience), "apt-get", ...args], { cwd: root, env: { DEBIAN_FRONTEND: "noninteractive" } });
}

function isThere() {
  try {
    for (const dictionary of ["nb_NO", "nn_NO"]) execFileSync("hunspell", ["-d", dictionary, "-l"], { input: "", stdio: ["pipe", "ignore", "ignore"] });
    return true;
  } catch {
    // Not installed, or without one of the dictionaries: both mean no.
    return false;
  }
}

function canUseApt() {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync("apt-get", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    // No apt-get on this system, which is all we wanted to know.
    return false;
  }
}
