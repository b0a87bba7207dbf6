import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { fingerprintOf } from "@/lib/content/plain-words/translation-state";
import type { RunSummary } from "./summary";

// What the page «Tilgjengelighet» says of the tests are facts, like telephone numbers: the page names them, and a run that is recorded writes them.

const languages = ["nb", "nn", "en"] as const;
type Language = (typeof languages)[number];
type FactWords = { text: string; statement: string };

/** The facts that a recorded run writes, by slug. */
const facts: Record<string, (summary: RunSummary) => Record<Language, FactWords>> = {
  "uu-test-dag": ({ date }) => inEach((language) => dayIn(language, date), {
    nb: (day) => `Vi testet siden sist ${day}.`,
    nn: (day) => `Vi testa sida sist ${day}.`,
    en: (day) => `We last tested the site on ${day}.`,
  }),
  "uu-test-sider": ({ pages, ofPages }) => inEach((language) => pagesIn(language, pages, ofPages), {
    nb: (count) => `Programmene så ${count}.`,
    nn: (count) => `Programma såg ${count}.`,
    en: (count) => `The programs looked at ${count}.`,
  }),
  "uu-test-mater": ({ modes }) => inEach((language) => countIn(language, modes.length, { nb: ["måte", "måter"], nn: ["måte", "måtar"], en: ["way", "ways"] }), {
    nb: (count) => `Programmene så hver side på ${count}.`,
    nn: (count) => `Programma såg kvar side på ${count}.`,
    en: (count) => `The programs looked at each page in ${count}.`,
  }),
  "uu-test-programmer": (summary) => inEach((language) => countIn(language, summary.engines.length + summary.probes.length, { nb: ["program", "programmer"], nn: ["program", "program"], en: ["program", "programs"] }), {
    nb: (count) => `Vi testet med ${count}.`,
    nn: (count) => `Vi testa med ${count}.`,
    en: (count) => `We tested with ${count}.`,
  }),
  "uu-test-funn": ({ findings }) => inEach((language) => countIn(language, findings, { nb: ["feil", "feil"], nn: ["feil", "feil"], en: ["fault", "faults"] }), {
    nb: (count) => `Programmene fant ${count}.`,
    nn: (count) => `Programma fann ${count}.`,
    en: (count) => `The programs found ${count}.`,
  }),
};

function inEach(textIn: (language: Language) => string, say: Record<Language, (text: string) => string>): Record<Language, FactWords> {
  const words = (language: Language) => ({ text: textIn(language), statement: say[language](textIn(language)) });
  return { nb: words("nb"), nn: words("nn"), en: words("en") };
}

const tags = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

function dayIn(language: Language, date: string): string {
  return new Intl.DateTimeFormat(tags[language], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(date));
}

function numberIn(language: Language, number: number): string {
  return new Intl.NumberFormat(tags[language]).format(number);
}

function countIn(language: Language, count: number, words: Record<Language, readonly [one: string, many: string]>): string {
  return `${numberIn(language, count)} ${words[language][count === 1 ? 0 : 1]}`;
}

function pagesIn(language: Language, pages: number, ofPages: number): string {
  const counted = { nb: "sider", nn: "sider", en: "pages" }[language];
  const [seen, all] = [numberIn(language, pages), numberIn(language, ofPages)];
  if (pages === ofPages) return { nb: `alle ${all} ${counted}`, nn: `alle ${all} ${counted}`, en: `all ${all} ${counted}` }[language];
  return { nb: `${seen} av ${all} ${counted}`, nn: `${seen} av ${all} ${counted}`, en: `${seen} of ${all} ${counted}` }[language];
}

/** Three months on, which is as long as something that changes may be left alone. */
function dueAfter(date: string): string {
  return new Date(Date.parse(date) + 90 * 86_400_000).toISOString().slice(0, 10);
}

/** The files of all facts, by their path in prisma/seed-data/fact. */
export function factFiles(summary: RunSummary): Map<string, string> {
  const structure = `schemaVersion: 1
review: { checkedOn: ${summary.date}, nextCheckOn: ${dueAfter(summary.date)} }
value: { kind: text }
volatile: true
confidence: high
sources:
  - organisation: Samme side
    date: ${summary.date}
`;
  return new Map(
    Object.entries(facts).flatMap(([slug, wordsOf]): [string, string][] => {
      const words = wordsOf(summary);
      const made = fingerprintOf({ schemaVersion: 1, ...words.nb });
      const inLanguage = (language: Language) => stringify({ schemaVersion: 1, ...(language !== "nb" && { translatedFrom: made, status: "machine" }), ...words[language] }, { lineWidth: 0 });
      return [[`${slug}/structure.yaml`, structure], ...languages.map((language): [string, string] => [`${slug}/${language}.yaml`, inLanguage(language)])];
    }),
  );
}

/** What the page has to name, so that it says no more than the last run did. */
export const factsOfStatement = Object.keys(facts);

const place = path.resolve(import.meta.dirname, "../../../prisma/seed-data/fact");

export async function writeFacts(summary: RunSummary): Promise<void> {
  for (const [name, text] of factFiles(summary)) {
    await mkdir(path.dirname(path.join(place, name)), { recursive: true });
    await writeFile(path.join(place, name), text);
  }
}
