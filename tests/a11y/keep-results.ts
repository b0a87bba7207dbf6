import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { joinResults, type PageResult } from "./check-page";
import type { Mode } from "./modes";
import type { Task } from "./run";

/** What has been found on a page before, in the modes wanted, and who hasn't looked at it yet in which mode. */
export type Known = { results: PageResult[]; missing: Mode[] };

/**
 * What was found on each page, kept on disk so that a run that was broken off can go on, and who hasn't changed needn't look again at a page
 * that hasn't either. `made` is what the page is made of: see fingerprint-page.ts.
 */
export type KeptResults = {
  /** Of a page that has changed, nothing is known. */
  read: (task: Task, made: string) => Promise<Known>;
  /** What was found now; what is known besides is kept on. */
  write: (task: Task, made: string, results: readonly PageResult[]) => Promise<void>;
};

type Kept = { made: string; by: Record<string, string>; results: PageResult[] };

/**
 * Opens what earlier runs kept.
 * @param checks by the name of each checker what it is made of: what it found when it was made otherwise isn't known any more
 * @param isResumed whether anything of before is wanted at all
 */
export async function openKeptResults(directory: string, checks: Record<string, string>, { isResumed }: { isResumed: boolean }): Promise<KeptResults> {
  if (!isResumed) await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const fileOf = ({ key }: Task) => path.join(directory, `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.json`);
  const readFileOf = async (task: Task, made: string): Promise<PageResult[]> => {
    const text = await readFile(fileOf(task), "utf8").catch(() => undefined);
    if (text === undefined) return [];
    const kept = JSON.parse(text) as Kept;
    return kept.made === made ? kept.results.map((result) => onlyOf(result, (checker) => kept.by[checker] === checks[checker])) : [];
  };
  return {
    async read({ modes, ...task }, made) {
      const kept = await readFileOf({ modes, ...task }, made);
      const known = modes.map(({ name, checkers }) => {
        const result = kept.find(({ mode }) => mode === name);
        return result && onlyOf(result, (checker) => checkers.some((one) => one.name === checker));
      });
      const missing = modes.map((mode, index) => ({ ...mode, checkers: mode.checkers.filter(({ name }) => !known[index]?.verdicts.some(({ checker }) => checker === name)) }));
      return { results: known.filter((result) => result !== undefined), missing: missing.filter(({ checkers }) => checkers.length > 0) };
    },
    async write(task, made, results) {
      const kept: Kept = { made, by: checks, results: joinResults(await readFileOf(task, made), results) };
      await writeFile(fileOf(task), JSON.stringify(kept));
    },
  };
}

/** What some of the checkers said. A page that couldn't be opened was judged by none of them, and is tried again. */
function onlyOf(result: PageResult, isWanted: (checker: string) => boolean): PageResult {
  const verdicts = result.verdicts.filter(({ checker }) => isWanted(checker));
  const findings = result.findings.filter(({ engine }) => verdicts.some(({ checker }) => checker === engine));
  return { ...result, findings, verdicts };
}
