import path from "node:path";
import { fileURLToPath } from "node:url";
import { CommandError } from "./command-error.mjs";

/** The project's folder, wherever the command was started from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/**
 * Runs a whole command. What the reader can mend is shown as a message; anything else as it is, because then we are the ones who must mend it.
 * @param {() => Promise<void>} work
 */
export async function runCommand(work) {
  process.chdir(root);
  try {
    await work();
  } catch (error) {
    const expected = error instanceof CommandError || (error instanceof Error && error.name === "EnvironmentError");
    console.error(expected ? `\n${error.message}` : error);
    process.exit(1);
  }
}
