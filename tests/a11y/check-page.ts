import type { Checker, Finding, ModeName, Subject } from "./checker";

/** What one checker said of one page. */
export type Verdict = { checker: string; checks: number; undecided: number; milliseconds: number };

/** What was said of a page in one mode. */
export type PageResult = { address: string; mode: ModeName; title: string; findings: Finding[]; verdicts: Verdict[] };

/** Everything that some checkers find on a page as it stands. */
export async function checkPage(address: string, mode: ModeName, subject: Subject, checkers: readonly Checker[]): Promise<PageResult> {
  const result: PageResult = { address, mode, title: await subject.page.title(), findings: [], verdicts: [] };
  for (const { name, check } of checkers) {
    const started = performance.now();
    const { findings, checks, undecided } = await check(subject);
    result.findings.push(...findings);
    result.verdicts.push({ checker: name, checks, undecided, milliseconds: performance.now() - started });
  }
  return result;
}

/** What was said of a page before and what was said now, mode by mode. */
export function joinResults(before: readonly PageResult[], now: readonly PageResult[]): PageResult[] {
  const joined = new Map(before.map((result) => [result.mode, result]));
  for (const result of now) {
    const known = joined.get(result.mode);
    joined.set(result.mode, known ? { ...result, findings: [...known.findings, ...result.findings], verdicts: [...known.verdicts, ...result.verdicts] } : result);
  }
  return [...joined.values()];
}

/** A finding in one line. */
export function sayFinding({ engine, rule, requirement, place, what }: Finding): string {
  return `${engine} ${rule} (${requirement}) at ${place}: ${what}`;
}
