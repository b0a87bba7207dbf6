import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { PageResult } from "../check-page";
import { engines, everyChecker } from "../checkers";
import { figuresOf } from "./figures";

/** What the site may say of how it was tested, and no more. Kept in last-run.json, beside the checks themselves. */
export const runSummary = z.strictObject({
  /** The day it ended, `YYYY-MM-DD`. */
  date: z.iso.date(),
  pages: z.number().int().positive(),
  /** How many there are. Fewer were seen when only a part was run. */
  ofPages: z.number().int().positive(),
  modes: z.array(z.string()).min(1),
  languages: z.array(z.string()).min(1),
  engines: z.array(z.string()).min(1),
  probes: z.array(z.string()).min(1),
  /** Pages times modes. */
  looks: z.number().int().positive(),
  checks: z.number().int().positive(),
  findings: z.number().int().nonnegative(),
  /** Places no program could judge: nobody has yet. */
  undecided: z.number().int().nonnegative(),
  notLookedAt: z.array(z.string()),
});
export type RunSummary = z.infer<typeof runSummary>;

const file = path.resolve(import.meta.dirname, "../last-run.json");

/** The last run that was recorded. */
export async function readSummary(): Promise<RunSummary> {
  return runSummary.parse(JSON.parse(await readFile(file, "utf8")));
}

export const summaryFile = file;

/** What no program of ours looks at, whatever it says. */
const beyond = ["a real screen reader", "a person who uses the site", "browsers other than Chromium", "what lies between two pages: whether a whole journey is understood"];

/** @param about `pages`: how many were seen; `ofPages`: how many a full run would have seen */
export function summarise(results: readonly PageResult[], { date, pages, ofPages }: { date: string; pages: number; ofPages: number }): RunSummary {
  const { looks, byChecker, byMode } = figuresOf(results);
  const used = new Set(byChecker.map(({ checker }) => checker));
  const named = (isEngine: boolean) => [...new Set(everyChecker.filter((checker) => engines.includes(checker) === isEngine).map(({ name }) => name))].filter((name) => used.has(name));
  const languages = [...new Set(results.map(({ address }) => new URL(address).pathname.split("/")[1] ?? ""))].sort();
  const sum = (of: (one: { checks: number; undecided: number }) => number) => byChecker.reduce((total, one) => total + of(one), 0);
  return {
    date,
    pages,
    ofPages,
    modes: byMode.map(({ mode }) => mode),
    languages,
    engines: named(true),
    probes: named(false),
    looks,
    checks: sum(({ checks }) => checks),
    findings: results.reduce((total, { findings }) => total + findings.length, 0),
    undecided: sum(({ undecided }) => undecided),
    notLookedAt: listUnseen(pages, ofPages),
  };
}

function listUnseen(pages: number, ofPages: number): string[] {
  return [...(pages < ofPages ? [`${ofPages - pages} of ${ofPages} pages`] : []), ...beyond];
}

/** What several parts of one run come to. @param ofPages how many pages the whole run has */
export function joinSummaries(parts: readonly RunSummary[], ofPages: number): RunSummary {
  const sum = (of: (part: RunSummary) => number) => parts.reduce((total, part) => total + of(part), 0);
  const all = (of: (part: RunSummary) => string[]) => [...new Set(parts.flatMap(of))];
  const pages = sum((part) => part.pages);
  return {
    date: parts.map(({ date }) => date).toSorted().at(-1) ?? "",
    pages,
    ofPages,
    modes: all(({ modes }) => modes),
    languages: all(({ languages }) => languages).toSorted(),
    engines: all((part) => part.engines),
    probes: all(({ probes }) => probes),
    looks: sum(({ looks }) => looks),
    checks: sum(({ checks }) => checks),
    findings: sum(({ findings }) => findings),
    undecided: sum(({ undecided }) => undecided),
    notLookedAt: listUnseen(pages, ofPages),
  };
}
