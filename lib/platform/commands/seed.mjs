import { CommandError } from "./command-error.mjs";
import { openDatabase, seedDatabase } from "./open-database.mjs";
import { prepare } from "./prepare.mjs";
import { root, runCommand } from "./run-command.mjs";
import { runStep } from "./run-step.mjs";

await runCommand(async () => {
  await prepare(root);
  const database = await openDatabase(root);
  try {
    if (!database.reachable) throw new CommandError("The database doesn't answer. Is DATABASE_URL right, and does it run?");
    await runStep("content", () => seedDatabase(root, database.url));
  } finally {
    await database.close();
  }
});
