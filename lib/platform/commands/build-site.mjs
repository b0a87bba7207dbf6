import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { distDirectory } from "../dist-directory.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { runProgram, toolScript } from "./run-program.mjs";

/** Everything a build is made from. Not the content: that is in the database, and pages are made from it when they are asked for. */
const sources = ["app", "components", "lib", "instrumentation.ts", "next.config.ts", "package-lock.json", "prisma/schema.prisma", "tsconfig.json"];

/**
 * Builds the site, unless the build that is there was made from the same sources.
 * @param {string} root
 * @param {{ testDirectory?: string, anew?: boolean }} [options] `testDirectory`: a place of its own for the tests' build; `anew`: build needed or not
 * @returns {Promise<{ outcome: string }>}
 */
export async function buildSite(root, { testDirectory, anew = false } = {}) {
  const stamp = path.join(root, distDirectory(testDirectory), "made-from");
  const madeFrom = await fingerprint(root, sources, isBuilt);
  if (!anew && (await readFile(stamp, "utf8").catch(() => "")) === madeFrom) return { outcome: "up to date" };
  // A build that breaks off must not pass for the one that was there before.
  await rm(stamp, { force: true });
  // Next keeps data from one build to the next. What an older build kept may have another shape than the new one reads.
  await rm(path.join(path.dirname(stamp), "cache/fetch-cache"), { recursive: true, force: true });
  await runProgram(process.execPath, [toolScript(root, "next/dist/bin/next"), "build"], {
    cwd: root,
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", TEST_BUILD_DIRECTORY: testDirectory },
  });
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, madeFrom);
  return { outcome: "built" };
}

/** The commands and the server run as they are; a change in them needs no build. @param {string} file */
function isBuilt(file) {
  return !file.startsWith("lib/platform/commands/") && !file.startsWith("lib/platform/server/");
}
