import { todayInNorway } from "@/lib/platform/today";
import { runWordsCommand } from "./run-words-command";

// Run with `node --conditions=react-server --import tsx lib/editorial/words-command/main.ts FOLDER COMMAND …`: the folder is the one the content is in.

const [folder = "prisma/seed-data", ...args] = process.argv.slice(2);

// Whoever reads a long result may have seen enough: `words | head -3`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  process.exitCode = runWordsCommand(args, { folder, today: todayInNorway() }, {
    write: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`The command failed, and not because of a text: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 4;
}
