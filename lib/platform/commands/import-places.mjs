import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { CommandError } from "./command-error.mjs";
import { openDatabase } from "./open-database.mjs";
import { prepare } from "./prepare.mjs";
import { root, runCommand } from "./run-command.mjs";

// Standard output is for what differs, so that it can be read, searched and kept by itself.
console.log = console.error;

await runCommand(async () => {
  await prepare(root);
  const database = await openDatabase(root);
  try {
    if (!database.reachable) throw new CommandError("The database doesn't answer. Is DATABASE_URL right, and does it run?");
    const code = await runImport(process.argv.slice(2).map(fromWhereWeWere), database.url);
    process.exitCode = code;
  } finally {
    await database.close();
  }
});

/** npm starts us in the project's folder; a file is named as it is seen from where npm was started. @param {string} argument */
function fromWhereWeWere(argument) {
  const file = path.resolve(process.env["INIT_CWD"] ?? root, argument);
  return existsSync(file) && statSync(file).isFile() ? file : argument;
}

/** @param {string[]} args @param {string} url @returns {Promise<number>} the exit code */
function runImport(args, url) {
  const program = ["--conditions=react-server", "--import", "tsx", "prisma/import-places.ts", ...args];
  const child = spawn(process.execPath, program, { cwd: root, env: { ...process.env, DATABASE_URL: url }, stdio: "inherit" });
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve(code ?? 1)));
}
