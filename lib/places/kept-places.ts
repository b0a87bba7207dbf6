import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { parsePlaces, type Places } from "./places";

/**
 * The places a server wrote down last, for when it starts and the database is gone.
 * `null` when there are none, or an older version of the program wrote them in another shape.
 */
export async function readKeptPlaces(file: string): Promise<Places | null> {
  try {
    return parsePlaces(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return null;
  }
}

/** Whole or not at all: several servers may share the folder, and one may be stopped in the middle. */
export async function writeKeptPlaces(file: string, places: Places): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(places));
  await rename(unfinished, file);
}
