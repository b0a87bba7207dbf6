import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { runProgram, toolScript } from "./run-program.mjs";

const generated = "lib/platform/generated";

/**
 * Generates Prisma's client from prisma/schema.prisma, unless it was made from this very schema.
 * @param {string} root
 * @returns {Promise<{ outcome: string }>}
 */
export async function generateClient(root) {
  const made = await fingerprint(root, ["prisma/schema.prisma", "node_modules/prisma/package.json"]);
  const stamp = path.join(root, generated, "made-from");
  if ((await readFile(stamp, "utf8").catch(() => "")) === made) return { outcome: "up to date" };
  await runProgram(process.execPath, [toolScript(root, "prisma/build/index.js"), "generate"], {
    cwd: root,
    // Generating doesn't use the schema engine, but Prisma would download it unless it is told where one is. Any program will do.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
  });
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, made);
  return { outcome: "generated" };
}
