import { spawn } from "node:child_process";
import { checkNodeVersion } from "./check-node-version.mjs";
import { findHunspell } from "./find-hunspell.mjs";
import { installPackages } from "./install-packages.mjs";
import { root } from "./run-command.mjs";

// Holds the texts against the gate: see lib/editorial/words-command. Nothing but its result may stand on standard output.

try {
  checkNodeVersion();
  await installPackages(root);
  // Whether it is there or not: the command itself says what it could not look at.
  await findHunspell(root);
  // By its name and not its path: the version that is installed says where its code is.
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "lib/editorial/words-command/main.ts", "prisma/seed-data", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
  child.on("error", fail);
  child.on("close", (code, signal) => {
    process.exitCode = signal ? 4 : (code ?? 4);
  });
} catch (error) {
  fail(error);
}

/** @param {unknown} error */
function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 4;
}
