import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { PageResult } from "./check-page";
import type { Task } from "./run";

/**
 * What was found on each page, kept on disk so that a run that was broken off can go on, and a page that hasn't changed needn't be looked at again.
 * `made` is what the page is made of: see fingerprint-page.ts.
 */
export type KeptResults = {
  /** Nothing when the page hasn't been looked at in all the modes wanted, or is another page by now. */
  read: (task: Task, made: string) => Promise<PageResult[] | undefined>;
  write: (task: Task, made: string, results: readonly PageResult[]) => Promise<void>;
};

/**
 * Opens what earlier runs kept.
 * @param checks what pages were looked at with: what other checks found is thrown away
 * @param isResumed whether anything of before is wanted at all
 */
export async function openKeptResults(directory: string, checks: string, { isResumed }: { isResumed: boolean }): Promise<KeptResults> {
  const stamp = path.join(directory, "checks");
  const isSame = (await readFile(stamp, "utf8").catch(() => "")) === checks;
  if (!isSame || !isResumed) await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(stamp, checks);
  const fileOf = ({ key }: Task) => path.join(directory, `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.json`);
  return {
    async read(task, made) {
      const text = await readFile(fileOf(task), "utf8").catch(() => undefined);
      if (text === undefined) return undefined;
      const kept = JSON.parse(text) as { made: string; results: PageResult[] };
      if (kept.made !== made) return undefined;
      const wanted = task.modes.map(({ name }) => kept.results.find(({ mode }) => mode === name));
      // A page that couldn't be opened is tried again.
      return wanted.every((result) => result !== undefined && result.verdicts.length > 0) ? wanted.filter((result) => result !== undefined) : undefined;
    },
    async write(task, made, results) {
      await writeFile(fileOf(task), JSON.stringify({ made, results }));
    },
  };
}
