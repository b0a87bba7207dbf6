import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { CommandFailure } from "./command-failure";

/** Definitions are small: the longest flow there is takes a tenth of this. */
export const LARGEST_DEFINITION = 1_000_000;
export const LARGEST_CASES = 64_000_000;

/**
 * Reads a file as text.
 * @param file as the author named it, relative to `cwd`
 * @throws CommandFailure when it isn't there, is no file, or is larger than `largest` bytes.
 */
export function readText(cwd: string, file: string, largest = LARGEST_DEFINITION): string {
  const place = path.resolve(cwd, file);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) throw new CommandFailure(`${file}: there is no such file.`);
  if (!stats.isFile()) throw new CommandFailure(`${file}: is not a file.`);
  if (stats.size > largest) throw new CommandFailure(`${file}: is ${stats.size} bytes, and ${largest} is the most.`);
  try {
    return readFileSync(place, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new CommandFailure(`${file}: ${error instanceof Error ? error.message : "can't be read"}.`, { cause: error });
  }
}
