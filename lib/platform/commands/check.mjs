import { CommandError } from "./command-error.mjs";
import { prepare } from "./prepare.mjs";
import { root, runCommand } from "./run-command.mjs";
import { runProgram, toolScript } from "./run-program.mjs";
import { runStep } from "./run-step.mjs";

/** The checks that are quick enough to run before every commit. */
const checks = [
  { name: "lint", script: "eslint/bin/eslint.js", args: ["."] },
  // Next's own types of the routes; without them the next check would fail in a fresh copy.
  { name: "route types", script: "next/dist/bin/next", args: ["typegen"] },
  { name: "types", script: "typescript/bin/tsc", args: ["--noEmit"] },
  { name: "unit tests", script: "vitest/vitest.mjs", args: ["run", "tests/unit"] },
];

await runCommand(async () => {
  await prepare(root);
  /** @type {unknown[]} */
  const failures = [];
  for (const { name, script, args } of checks) {
    const run = async () => {
      await runProgram(process.execPath, [toolScript(root, script), ...args], { cwd: root });
      return { outcome: "passed" };
    };
    await runStep(name, run).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw new CommandError(failures.map((error) => (error instanceof Error ? error.message : String(error))).join("\n\n"));
});
