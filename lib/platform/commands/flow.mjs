import { spawn } from "node:child_process";
import { checkNodeVersion } from "./check-node-version.mjs";
import { installPackages } from "./install-packages.mjs";
import { root } from "./run-command.mjs";

// Works on a flow in a file: see lib/editorial/flow-command. Nothing but its result may stand on standard output.

// npm runs a script in the project's folder; whoever typed the command may have stood in another.
const folder = (process.env["npm_lifecycle_event"] === "flow" && process.env["INIT_CWD"]) || process.cwd();

try {
  checkNodeVersion();
  await installPackages(root);
  // By its name and not its path: the version that is installed says where its code is.
  const child = spawn(process.execPath, ["--import", "tsx", "lib/editorial/flow-command/main.ts", folder, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
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
