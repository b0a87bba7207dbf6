import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkWords, readLibrary, spellingQuestions } from "@/lib/content/plain-words/check-words";
import { wordRules, type WordRule } from "@/lib/content/plain-words/finding";
import { fingerprintOf } from "@/lib/content/plain-words/translation-state";
import type { DocumentFile } from "@/lib/content/files";
import { askHunspell } from "@/lib/editorial/words-command/ask-hunspell";
import { readGate } from "@/lib/editorial/words-command/read-gate";
import { makeDocument } from "../content/plain-words/small-texts";
import { seedFolder } from "../../fixtures/seed-library";

type Text = { page?: string; body?: string; heading?: string; sms?: string; names?: string[]; en?: string; translatedFrom?: string };
type Example = { rule: WordRule; bad: Text; good: Text };

const readme = readFileSync(path.join(seedFolder, "README.md"), "utf8");
const examples = readme.split(/^### /m).slice(1).flatMap((section): Example[] => {
  const rule = /^`([a-z0-9-]+)`/.exec(section)?.[1] as WordRule;
  return [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => ({ rule, ...(parse(yaml) as Omit<Example, "rule">) }));
});

const gate = readGate(seedFolder);
const around = [makeDocument("term", { slug: "vedtak" }), makeDocument("fact", { slug: "adresse", nb: { text: "Postboks 1" } })];

/** A guide with the example in one of its steps, or a page filled with it. */
function documentOf({ page, body, heading, sms, names, en, translatedFrom }: Text): DocumentFile {
  if (page !== undefined) return makeDocument("page", { nb: { "sections.om.body": Array.from({ length: 30 }, () => page).join("\n\n") } });
  const nb = { ...(body !== undefined && { "steps.skriv.body": body }), ...(heading !== undefined && { "steps.skriv.heading": heading }), ...(sms !== undefined && { "steps.skriv.sms": sms }) };
  const made = makeDocument("guide", { nb, ...(names && { names }) });
  if (en === undefined) return made;
  const now = fingerprintOf(made.words.nb);
  const note = { status: "machine" as const, translatedFrom: translatedFrom === undefined || translatedFrom === "now" ? now : translatedFrom };
  return makeDocument("guide", { nb, translations: { en: { texts: { "steps.skriv.body": en }, note } } });
}

const libraryOf = (texts: readonly Text[]) => readLibrary([...texts.map(documentOf), ...around], gate);

// Asked once, about all of them.
const spelling = askHunspell(spellingQuestions(libraryOf(examples.flatMap(({ bad, good }) => [bad, good]))), gate.wordLists);

function rulesOf(text: Text): WordRule[] {
  return checkWords(libraryOf([text]), spelling.ran ? spelling.misspellings : {}).map(({ rule }) => rule);
}

describe("the authors' guide", { timeout: 30_000 }, () => {
  test("has a bad and a good example of every rule", () => {
    expect([...new Set(examples.map(({ rule }) => rule))].sort()).toEqual([...wordRules].sort());
  });

  const [spelt, others] = [examples.filter(({ rule }) => rule === "spelling"), examples.filter(({ rule }) => rule !== "spelling")];

  test.each(others)("$rule: the bad example $bad is found, the good one is not", ({ rule, bad, good }) => {
    expect(rulesOf(bad)).toContain(rule);
    expect(rulesOf(good)).toEqual([]);
  });

  test.skipIf(!spelling.ran).each(spelt)("$rule: the bad example is found, the good one is not (needs hunspell)", ({ rule, bad, good }) => {
    expect(rulesOf(bad)).toEqual([rule]);
    expect(rulesOf(good)).toEqual([]);
  });
});
