import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../fixtures/spoken");

const months = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";

/** What is another on another day, and nothing else: a written date, since pages say when they were checked, and whether somebody answers now. */
const passing: readonly [RegExp, string][] = [
  [new RegExp(`\\b\\d{1,2}\\. (${months}) \\d{4}\\b`, "g"), "(dato)"],
  [/(?<!\p{L})(Åpent nå|Stenger snart|Stengt nå|Stengt i dag|Nå tar de bare)[^\n]*?(?="?$)/gmu, "(åpent eller stengt nå)"],
];

/** The text of a page as it stands in a golden file: the same on any day. */
export function sameAnyDay(text: string): string {
  return passing.reduce((now, [pattern, instead]) => now.replace(pattern, instead), text);
}

/** What is kept in a golden file. `renew` writes it anew instead. Without a file there is nothing to hold a page to, and that is said. */
export function goldenText(name: string, now: string, { renew }: { renew: boolean }): string {
  const file = path.join(folder, name);
  if (renew) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  return existsSync(file) ? readFileSync(file, "utf8") : `There is no tests/fixtures/spoken/${name}. To write it, run with --update-snapshots (README, "What a screen reader says").\n`;
}
