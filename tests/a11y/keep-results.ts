import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { PageResult } from "./check-page";
import type { Task } from "./run";

/** What was found on each page, kept on disk so that a run that was broken off can go on. */
export type KeptResults = {
  /** Nothing when the page hasn't been looked at in all the modes wanted. */
  read: (task: Task) => Promise<PageResult[] | undefined>;
  write: (task: Task, results: readonly PageResult[]) => Promise<void>;
};

/**
 * Opens what earlier runs kept.
 * @param seen what was looked at, and with what: results of another site, or from other checks, are thrown away
 * @param isResumed whether anything of before is wanted at all
 */
export async function openKeptResults(directory: string, seen: string, { isResumed }: { isResumed: boolean }): Promise<KeptResults> {
  const stamp = path.join(directory, "seen");
  const isSame = (await readFile(stamp, "utf8").catch(() => "")) === seen;
  if (!isSame || !isResumed) await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(stamp, seen);
  const fileOf = ({ key }: Task) => path.join(directory, `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.json`);
  return {
    async read(task) {
      const text = await readFile(fileOf(task), "utf8").catch(() => undefined);
      if (text === undefined) return undefined;
      const results = JSON.parse(text) as PageResult[];
      const wanted = task.modes.map(({ name }) => results.find(({ mode }) => mode === name));
      // A page that couldn't be opened is tried again.
      return wanted.every((result) => result !== undefined && result.verdicts.length > 0) ? wanted.filter((result) => result !== undefined) : undefined;
    },
    async write(task, results) {
      await writeFile(fileOf(task), JSON.stringify(results));
    },
  };
}
