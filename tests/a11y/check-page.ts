import type { Page, Request } from "@playwright/test";
import type { Checked, Checker, Finding, ModeName, Subject } from "./checker";
import { inTime } from "./in-time";

/** What one checker said of one page. */
export type Verdict = { checker: string; checks: number; undecided: number; milliseconds: number };

/** What was said of a page in one mode. */
export type PageResult = { address: string; mode: ModeName; title: string; findings: Finding[]; verdicts: Verdict[] };

/** Everything that some checkers find on a page as it stands. */
export async function checkPage(address: string, mode: ModeName, subject: Subject, checkers: readonly Checker[]): Promise<PageResult> {
  const result: PageResult = { address, mode, title: await subject.page.title(), findings: [], verdicts: [] };
  for (const checker of checkers) {
    const started = performance.now();
    const { findings, checks, undecided } = await checkWhileThere(subject, checker);
    result.findings.push(...findings);
    result.verdicts.push({ checker: checker.name, checks, undecided, milliseconds: performance.now() - started });
  }
  return result;
}

/** Many times what any of them needs, on a page with more on it than people can take in. */
const longest = 300_000;

/** Nobody who looks at a page, points at it or goes through it by keyboard presses anything. When it leads them away all the same, they come back. */
async function checkWhileThere(subject: Subject, { name, check }: Checker): Promise<Checked> {
  const { page } = subject;
  const address = page.url();
  const departures: string[] = [];
  const onRequest = (request: Request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) departures.push(request.url());
  };
  page.on("request", onRequest);
  const checked = await inTime(check(subject), longest).catch((error: unknown) => {
    // A page that is being left can't be asked any more. Any other fault is one of ours.
    if (departures.length === 0) throw error;
    return { findings: [], checks: 0, undecided: 0 };
  });
  page.off("request", onRequest);
  const [elsewhere] = departures;
  if (!checked && elsewhere === undefined) throw new Error(`${name} comes to no end`);
  if (checked && elsewhere === undefined) return checked;
  await comeBack(page, address);
  const advice = "Let the page stay until something is pressed: who only reads it, or passes a field by keyboard, is taken away.";
  const { findings, ...rest } = checked ?? { findings: [], checks: 0, undecided: 0 };
  return { ...rest, findings: [...findings, { engine: name, rule: "leads-away", requirement: "2.2.1, 3.2.1", place: "the page", what: `leads to ${String(elsewhere)}`, advice }] };
}

/** What the page is still being led away to may come in between, more than once. */
async function comeBack(page: Page, address: string): Promise<void> {
  for (let left = 3; left > 0; left--) {
    try {
      await page.goto(address, { waitUntil: "load" });
      return;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

/** A page that couldn't be looked at, or not to the end. That mustn't pass, nor end a run of hours. */
export function notLookedAt(address: string, mode: ModeName, error: unknown): PageResult {
  const what = error instanceof Error ? error.message : String(error);
  return { address, mode, title: "", findings: [{ engine: "browser", rule: "not-looked-at", requirement: "all", place: "the page", what, advice: "Open the page by hand, and run this again." }], verdicts: [] };
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
