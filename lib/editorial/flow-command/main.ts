import { runFlowCommand } from "./run-flow-command";

// Run with `node --import tsx lib/editorial/flow-command/main.ts FOLDER COMMAND …`: the folder is the one file names are relative to.

const [cwd = ".", ...args] = process.argv.slice(2);

// Whoever reads a long result may have seen enough: `flow -- paths FLOW | head -3`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  process.exitCode = await runFlowCommand(args, cwd, {
    write: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`The command failed, and not because of the file: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 4;
}
