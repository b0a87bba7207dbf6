import type { ModeName } from "../checker";
import type { PageResult } from "../check-page";

/** What was done and what came of it, for one checker. `looks` are pages times modes. */
export type Figure = { checker: string; looks: number; checks: number; findings: number; undecided: number; seconds: number };

/** The same for one mode. */
export type ModeFigure = { mode: ModeName; pages: number; checks: number; findings: number; seconds: number };

export type Figures = { pages: number; looks: number; byChecker: Figure[]; byMode: ModeFigure[] };

export function figuresOf(results: readonly PageResult[]): Figures {
  const byChecker = new Map<string, Figure>();
  const byMode = new Map<ModeName, ModeFigure>();
  for (const { mode, findings, verdicts } of results) {
    for (const { checker, checks, undecided, milliseconds } of verdicts) {
      const sum = byChecker.get(checker) ?? { checker, looks: 0, checks: 0, findings: 0, undecided: 0, seconds: 0 };
      byChecker.set(checker, {
        checker,
        looks: sum.looks + 1,
        checks: sum.checks + checks,
        findings: sum.findings + findings.filter(({ engine }) => engine === checker).length,
        undecided: sum.undecided + undecided,
        seconds: sum.seconds + milliseconds / 1000,
      });
    }
    const sum = byMode.get(mode) ?? { mode, pages: 0, checks: 0, findings: 0, seconds: 0 };
    const seconds = verdicts.reduce((total, { milliseconds }) => total + milliseconds / 1000, sum.seconds);
    byMode.set(mode, { mode, pages: sum.pages + 1, checks: verdicts.reduce((total, { checks }) => total + checks, sum.checks), findings: sum.findings + findings.length, seconds });
  }
  // Not by their addresses: one with sealed answers is another each time it is asked for.
  return { pages: Math.max(0, ...[...byMode.values()].map(({ pages }) => pages)), looks: results.length, byChecker: [...byChecker.values()], byMode: [...byMode.values()] };
}

function asTable(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((cell, index) => (index === 0 ? String(cell).padEnd(16) : String(cell).padStart(10))).join("")).join("\n");
}

/** The figures as lines for a terminal. */
export function sayFigures({ pages, looks, byChecker, byMode }: Figures, seconds: number): string {
  const checkers = asTable([["", "looks", "checks", "findings", "undecided", "seconds"], ...byChecker.map((one) => [one.checker, one.looks, one.checks, one.findings, one.undecided, one.seconds.toFixed(1)])]);
  const inModes = asTable([["", "pages", "checks", "findings", "", "seconds"], ...byMode.map((one) => [one.mode, one.pages, one.checks, one.findings, "", one.seconds.toFixed(1)])]);
  const sum = (of: (figure: ModeFigure) => number) => byMode.reduce((total, figure) => total + of(figure), 0);
  return `${checkers}\n\n${inModes}\n\n${pages} pages × ${byMode.length} modes, ${looks} looks with ${byChecker.length} checkers, ${sum(({ checks }) => checks)} checks, ${sum(({ findings }) => findings)} findings, ${Math.round(seconds)} s`;
}
