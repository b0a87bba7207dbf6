import type { Finding } from "../checker";
import type { PageResult } from "../check-page";
import { escapeHtml as escape } from "./escape-html";
import type { Figures } from "./figures";

const style = `
:root { color-scheme: light dark; --ink: #111; --paper: #fff; --mark: #003a7d; --line: #767676; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #111; --mark: #9cc8ff; --line: #8c8c8c; } }
body { max-inline-size: 60rem; margin-inline: auto; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
summary { min-block-size: 1.5rem; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
@media print { details::details-content { content-visibility: visible; display: block; } }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
td { font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
h2, h3, li, dd, code { overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin-inline-start: 0; }
article { margin-block: 1.5rem; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
`;

/** A table that can be moved sideways on a small screen, also by keyboard. */
export function table(name: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = (row: readonly (string | number)[]) => row.map((cell, index) => (index === 0 ? `<th scope="row">${escape(String(cell))}</th>` : `<td>${escape(String(cell))}</td>`)).join("");
  const columns = head.map((column) => `<th scope="col">${escape(column)}</th>`).join("");
  return `<div class="wide" role="region" aria-label="${escape(name)}" tabindex="0"><table><thead><tr>${columns}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody></table></div>`;
}

function figureTables({ byChecker, byMode }: Figures): string {
  const checkers = byChecker.map(({ checker, looks, checks, findings, undecided, seconds }) => [checker, looks, checks, findings, undecided, seconds.toFixed(1)]);
  const inModes = byMode.map(({ mode, pages, checks, findings, seconds }) => [mode, pages, checks, findings, seconds.toFixed(1)]);
  return `<h3>By checker</h3>
${table("By checker", ["Checker", "Pages × modes", "Checks", "Findings", "For a person to judge", "Seconds"], checkers)}
<h3>By mode</h3>
${table("By mode", ["Mode", "Pages", "Checks", "Findings", "Seconds"], inModes)}`;
}

function article({ engine, rule, requirement, place, what, advice }: Finding): string {
  const parts = { Place: `<code>${escape(place)}</code>`, Requirement: escape(requirement), "What is wrong": escape(what), "What to do": escape(advice) };
  return `<article><h3>${escape(`${engine}: ${rule}`)}</h3><dl>${Object.entries(parts).map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join("")}</dl></article>`;
}

function section({ address, mode, title, findings }: PageResult): string {
  const shown = address.length > 160 ? `${address.slice(0, 160)}…` : address;
  return `<section><h2>${escape(`${title || shown} (${mode})`)}</h2><p><code>${escape(shown)}</code></p>${findings.map(article).join("\n")}</section>`;
}

/** The pages that were seen, each once. */
function list(results: readonly PageResult[]): string {
  const titles = new Map(results.map(({ address, title }) => [address, title]));
  return [...titles].map(([address, title]) => `<li>${escape(title)} <code>${escape(address.slice(0, 160))}</code></li>`).join("\n");
}

type About = {
  date: string;
  seconds: number;
  /** What else the report is to show, as HTML: each begins with a heading of the second rank. */
  more?: readonly string[];
};

/** The report as a page of its own, without scripts: figures, then what was found, page by page. */
export function writeReport(results: readonly PageResult[], figures: Figures, { date, seconds, more = [] }: About): string {
  const wrong = results.filter(({ findings }) => findings.length > 0);
  const count = wrong.reduce((sum, { findings }) => sum + findings.length, 0);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Accessibility: ${count} findings on ${figures.pages} pages</title><style>${style}</style></head>
<body>
<main>
<h1>${count === 0 ? "Nothing was found" : `${count} findings on ${new Set(wrong.map(({ address }) => address)).size} pages`}</h1>
<p>${escape(date)}: ${figures.pages} pages were looked at in ${figures.byMode.length} modes, in ${Math.round(seconds)} seconds. Every engine and probe first found the faults planted for it.</p>
<p>No machine shows that a page can be used. Whether it is understood, and how it sounds, only people can tell.</p>
<h2>Figures</h2>
${figureTables(figures)}
${more.join("\n")}
${wrong.map(section).join("\n")}
<h2>Pages</h2>
<details><summary>All ${figures.pages}</summary><ul>${list(results)}</ul></details>
</main>
</body>
</html>
`;
}
