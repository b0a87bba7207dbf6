import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buildSite } from "../../lib/platform/commands/build-site.mjs";
import { findBrowser } from "./find-browser.mjs";
import { countListed, countPlaywright, countVitest } from "./read-reports.mjs";
import { readReport, runTool } from "./run-tool.mjs";
import { startTestSite } from "./start-test-site.mjs";

/** @typedef {import("./read-reports.mjs").Count} Count */

/** Where the tests build the site, apart from the build that `npm start` serves. */
const build = ".data/test";

const playwright = "@playwright/test/cli.js";
const playwrightConfig = ["--config", "tests/e2e/playwright.config.ts"];

/** @param {string} root @returns {Promise<Count>} */
export async function lint(root) {
  return oneCheck(await runTool(root, "eslint/bin/eslint.js", ["."]));
}

/** @param {string} root @returns {Promise<Count>} */
export async function checkTypes(root) {
  return oneCheck((await runTool(root, "next/dist/bin/next", ["typegen"])) && (await runTool(root, "typescript/bin/tsc", ["--noEmit"])));
}

/** @param {string} root @returns {Promise<Count>} */
export async function runVitest(root) {
  return withTemporaryFolder(async (folder) => {
    const report = path.join(folder, "vitest.json");
    const succeeded = await runTool(root, "vitest/vitest.mjs", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
    return countVitest(await readReport(report), succeeded);
  });
}

/** @param {string} root */
export async function buildForTests(root) {
  await mkdir(path.join(root, build), { recursive: true });
  await writeFile(path.join(root, build, "tsconfig.json"), '{ "extends": "../../tsconfig.json" }\n');
  return buildSite(root, { testDirectory: build });
}

/**
 * @param {string} root
 * @param {(stop: () => Promise<void>) => void} onStarted hands out what ends the site, should the tests be broken off
 * @returns {Promise<Count>}
 */
export async function runBrowserTests(root, onStarted) {
  const browser = await findBrowser(root);
  return withTemporaryFolder(async (folder) => {
    const site = await startTestSite(root, { build, directory: folder });
    onStarted(async () => {
      await site.stop();
      await rm(folder, { recursive: true, force: true });
    });
    try {
      const report = path.join(folder, "playwright.json");
      const env = { BASE_URL: site.url, DATABASE_URL: site.databaseUrl, TEST_BUILD_DIRECTORY: build, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const succeeded = await runTool(root, playwright, ["test", ...playwrightConfig, "--reporter=list,json"], env);
      return countPlaywright(await readReport(report), succeeded);
    } finally {
      await site.stop();
    }
  });
}

/** How many browser tests there would have been. @param {string} root @returns {Promise<Count>} */
export async function countUnrunBrowserTests(root) {
  return withTemporaryFolder(async (folder) => {
    const report = path.join(folder, "list.json");
    await runTool(root, playwright, ["test", ...playwrightConfig, "--list", "--reporter=json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: report, BASE_URL: "http://localhost:1" });
    return { passed: 0, failed: Math.max(1, countListed(await readReport(report))) };
  });
}

/** @param {boolean} succeeded @returns {Count} */
function oneCheck(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} work
 */
async function withTemporaryFolder(work) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "samme-side-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
