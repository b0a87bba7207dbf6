import type { Finding } from "../checker";
import type { PageResult } from "../check-page";
import type { Figure } from "./figures";

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `
body { max-inline-size: 60rem; margin-inline: auto; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
a { color: #003a7d; }
a:focus-visible, summary:focus-visible { outline: 3px solid #003a7d; outline-offset: 2px; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem; border-block-end: 1px solid #767676; text-align: start; }
td { font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
h3, dd, code { overflow-wrap: anywhere; }
dt { font-weight: 600; }
dd { margin-inline-start: 0; }
article { margin-block: 1.5rem; padding-inline-start: 1rem; border-inline-start: 4px solid #767676; }
`;

function table(figures: readonly Figure[]): string {
  const head = ["Checker", "Pages", "Checks", "Findings", "For a person to judge", "Seconds"].map((name) => `<th scope="col">${name}</th>`).join("");
  const row = ({ checker, pages, checks, findings, undecided, seconds }: Figure) => `<tr><th scope="row">${escape(checker)}</th>${[pages, checks, findings, undecided, seconds.toFixed(1)].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  return `<div class="wide" role="region" aria-labelledby="figures" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${figures.map(row).join("\n")}</tbody></table></div>`;
}

function article({ engine, rule, requirement, place, what, advice }: Finding): string {
  const parts = { Place: `<code>${escape(place)}</code>`, Requirement: escape(requirement), "What is wrong": escape(what), "What to do": escape(advice) };
  return `<article><h3>${escape(`${engine}: ${rule}`)}</h3><dl>${Object.entries(parts).map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join("")}</dl></article>`;
}

function section({ address, title, findings }: PageResult): string {
  const shown = address.length > 160 ? `${address.slice(0, 160)}…` : address;
  return `<section><h2>${escape(title || shown)}</h2><p><code>${escape(shown)}</code></p>${findings.map(article).join("\n")}</section>`;
}

/** The report as a page of its own, without scripts: figures, then what was found, page by page. */
export function writeReport(results: readonly PageResult[], figures: readonly Figure[], { date, seconds }: { date: string; seconds: number }): string {
  const wrong = results.filter(({ findings }) => findings.length > 0);
  const count = wrong.reduce((sum, { findings }) => sum + findings.length, 0);
  const seen = results.map(({ address, title }) => `<li>${escape(title)} <code>${escape(address.slice(0, 160))}</code></li>`).join("\n");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Accessibility: ${count} findings on ${results.length} pages</title><style>${style}</style></head>
<body>
<main>
<h1>${count === 0 ? "Nothing was found" : `${count} findings on ${wrong.length} pages`}</h1>
<p>${escape(date)}: ${results.length} pages were looked at in ${Math.round(seconds)} seconds. Every engine and probe first found the faults planted for it.</p>
<p>No machine shows that a page can be used. Whether it is understood, and how it sounds, only people can tell.</p>
<h2 id="figures">Figures</h2>
${table(figures)}
${wrong.map(section).join("\n")}
<h2>Pages</h2>
<details><summary>All ${results.length}</summary><ul>${seen}</ul></details>
</main>
</body>
</html>
`;
}
