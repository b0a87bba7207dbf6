import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { runProgram, toolScript } from "../../lib/platform/commands/run-program.mjs";

/** The same browser without its windows: it shows the same pages with a quarter less of the processor. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const names = [...shells, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const places = [
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * A Chromium for the browser tests: one that is named or installed, or Playwright's own, or one that is fetched now. Where none is installed that does
 * without windows, and Debian's shell can be, it is.
 * @param {string} root
 * @returns {Promise<string>} the path of the program
 * @throws when there is none and none can be had
 */
export async function findBrowser(root) {
  const installed = installedBrowser();
  const isWanted = installed !== undefined && (isShell(installed) || installed === process.env["CHROMIUM_PATH"]);
  if (!isWanted && canUseApt()) await installShell(root);
  return installedBrowser() ?? (await playwrightBrowser()) ?? (await fetchBrowser(root));
}

/** @param {string} file */
function isShell(file) {
  return shells.includes(path.basename(file));
}

/**
 * Does without it where it can't be had: a slower browser is no fault.
 * @param {string} root
 */
async function installShell(root) {
  const soon = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10", "-o", "Acquire::https::Timeout=10"];
  try {
    await runProgram("apt-get", [...soon, "update"], { cwd: root });
    await runProgram("apt-get", [...soon, "install", "-y", "--no-install-recommends", "--no-remove", "chromium-headless-shell"], { cwd: root, env: { DEBIAN_FRONTEND: "noninteractive" } });
  } catch {
    // No such package here, or no way to it.
  }
}

/** @returns {string | undefined} */
function installedBrowser() {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  const found = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env["CHROMIUM_PATH"], ...found, ...places].find((file) => file && isProgram(file));
}

/** @returns {Promise<string | undefined>} */
async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  return [chromium.executablePath()].find(isProgram);
}

/** @param {string} root */
async function fetchBrowser(root) {
  try {
    await runProgram(process.execPath, [toolScript(root, "@playwright/test/cli.js"), "install", "chromium"], { cwd: root });
  } catch (error) {
    if (!canUseApt()) throw error;
    await runProgram("apt-get", ["update"], { cwd: root });
    await runProgram("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { cwd: root, env: { DEBIAN_FRONTEND: "noninteractive" } });
  }
  const browser = installedBrowser() ?? (await playwrightBrowser());
  if (!browser) throw new Error("No Chromium was found, and none could be fetched. Install one, or name it in CHROMIUM_PATH.");
  return browser;
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

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: both mean no.
    return false;
  }
}
