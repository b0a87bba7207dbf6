import type { PageResult } from "../check-page";

/** What was done and what came of it, for one checker. */
export type Figure = { checker: string; pages: number; checks: number; findings: number; undecided: number; seconds: number };

export function figuresOf(results: readonly PageResult[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { findings, verdicts } of results) {
    for (const { checker, checks, undecided, milliseconds } of verdicts) {
      const sum = figures.get(checker) ?? { checker, pages: 0, checks: 0, findings: 0, undecided: 0, seconds: 0 };
      figures.set(checker, {
        checker,
        pages: sum.pages + 1,
        checks: sum.checks + checks,
        findings: sum.findings + findings.filter(({ engine }) => engine === checker).length,
        undecided: sum.undecided + undecided,
        seconds: sum.seconds + milliseconds / 1000,
      });
    }
  }
  return [...figures.values()];
}

/** The figures as lines for a terminal. */
export function sayFigures(figures: readonly Figure[], seconds: number): string {
  const rows = figures.map(({ checker, pages, checks, findings, undecided, seconds: own }) => [checker, pages, checks, findings, undecided, own.toFixed(1)].map((cell, index) => (index === 0 ? String(cell).padEnd(14) : String(cell).padStart(10))).join(""));
  const head = ["", "pages", "checks", "findings", "undecided", "seconds"].map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(10))).join("");
  const sum = (of: (figure: Figure) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  const pages = Math.max(0, ...figures.map((figure) => figure.pages));
  return `${[head, ...rows].join("\n")}\n\n${pages} pages × ${figures.length} checkers, ${sum(({ checks }) => checks)} checks, ${sum(({ findings }) => findings)} findings, ${Math.round(seconds)} s`;
}
