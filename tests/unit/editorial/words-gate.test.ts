import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkWords, readLibrary, spellingQuestions } from "@/lib/content/plain-words/check-words";
import { askHunspell, howToInstall } from "@/lib/editorial/words-command/ask-hunspell";
import { readGate } from "@/lib/editorial/words-command/read-gate";
import { findHunspell } from "@/lib/platform/commands/find-hunspell.mjs";
import { seedFiles, seedFolder } from "../../fixtures/seed-library";

// Fetched now where this process may do that, as the tests do with their browser: a minute or two, once.
const hasHunspell = await findHunspell(process.cwd());
const gate = readGate(seedFolder);
const library = readLibrary(seedFiles(), gate);
const told = (findings: ReturnType<typeof checkWords>) => findings.map(({ document, language, path: place, rule, sentence, advice }) => `${document} ${language} ${place}: ${rule}: ${advice} | ${sentence}`);

describe("the texts we publish", { timeout: 30_000 }, () => {
  test("keep every rule of the gate", () => {
    expect(library.texts.length).toBeGreaterThan(150);
    expect(told(checkWords(library))).toEqual([]);
  });

  test.skipIf(!hasHunspell)(hasHunspell ? "are spelt right" : `are spelt right (NOT RUN without hunspell. ${howToInstall})`, () => {
    const spelling = askHunspell(spellingQuestions(library), gate.wordLists);
    if (!spelling.ran) throw new Error(spelling.why);
    expect(spelling.words).toBeGreaterThan(1_500);
    expect(told(checkWords(library, spelling.misspellings).filter(({ rule }) => rule === "spelling"))).toEqual([]);
  });
});

describe("the word lists", () => {
  const terms = new Set(seedFiles().flatMap(({ kind, slug }) => (kind === "term" ? [slug] : [])));

  test("name only terms that are in the glossary", () => {
    const named = Object.values(gate.wordLists).flatMap(({ oneWord }) => oneWord.flatMap(({ term }) => term ?? []));
    expect(named.length).toBeGreaterThan(10);
    expect([...named, ...gate.explainedOnce].filter((slug) => !terms.has(slug))).toEqual([]);
  });

  test("don't use what they tell others not to use", () => {
    for (const { hardWords, oneWord } of Object.values(gate.wordLists)) {
      const banned = new Set(oneWord.flatMap(({ not }) => not));
      expect([...oneWord.map(({ use }) => use), ...Object.values(hardWords)].filter((word) => banned.has(word))).toEqual([]);
    }
  });

  test("are there in full for both written languages of Norwegian", () => {
    for (const language of ["nb", "nn"]) {
      const { abbreviations, hardWords, oneWord, imperatives, emptyLinks } = gate.wordLists[language] ?? expect.fail(language);
      for (const list of [Object.keys(abbreviations.instead), Object.keys(hardWords), oneWord, imperatives, emptyLinks]) expect(list.length, language).toBeGreaterThan(20);
    }
  });

  test("are all read", () => {
    const folder = path.join(seedFolder, "words");
    const known = ["abbreviations", "empty-links", "hard-words", "imperatives", "one-word", "spelling"].map((name) => `${name}.yaml`);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) expect(entry.name).toBe("explained-once.yaml");
      else expect(readdirSync(path.join(folder, entry.name)).filter((name) => !known.includes(name))).toEqual([]);
    }
    expect(existsSync(path.join(folder, "nb/spelling.yaml"))).toBe(true);
  });
});
