import type { DocumentFile } from "../files";
import type { WordFinding } from "./finding";
import { groupBy } from "./group-by";
import type { PlainText } from "./plain-text";
import { factTextsOf, readPlainTexts } from "./read-plain-text";
import { checkLists, checkParagraphs } from "./rules/blocks";
import { checkFirstSentences } from "./rules/first-sentence";
import { checkLinkTexts } from "./rules/links";
import { checkMessages } from "./rules/message";
import { checkNames } from "./rules/names";
import { checkMeasures, checkPassives, checkSentenceLength } from "./rules/readability";
import type { Rule } from "./rules/rule";
import { checkSpelling, wordsToSpell, type Misspellings } from "./rules/spelling";
import { checkTerms, type Term } from "./rules/terms";
import { checkTranslationAge, checkTranslationParts } from "./rules/translation";
import { checkAbbreviations, checkHardWords, checkOneWord } from "./rules/word-choice";
import type { WordLists } from "./word-lists";

const rules: readonly Rule[] = [
  checkMeasures,
  checkSentenceLength,
  checkPassives,
  checkAbbreviations,
  checkHardWords,
  checkOneWord,
  checkLinkTexts,
  checkFirstSentences,
  checkParagraphs,
  checkLists,
  checkMessages,
  checkNames,
  checkTranslationParts,
  checkTranslationAge,
];

/** What the gate holds documents against: the lists of each language, and the terms that one explanation a document is enough for. */
export type Gate = { wordLists: Readonly<Record<string, WordLists>>; explainedOnce: readonly string[] };

/** A library taken apart for the gate. */
export type ReadLibrary = { texts: readonly PlainText[]; terms: Readonly<Record<string, readonly Term[]>> };

/** Takes every document apart, in every language it has. Facts are put in, so all of the library must be there. */
export function readLibrary(documents: readonly DocumentFile[], gate: Gate): ReadLibrary {
  const factText = factTextsOf(documents);
  const texts = documents.flatMap((document) => readPlainTexts(document, { factText, wordLists: gate.wordLists }));
  const terms = documents.flatMap((document) => (document.kind === "term" ? Object.entries(document.words).map(([language, { term }]) => ({ language, slug: document.slug, term })) : []));
  const known = new Set(gate.explainedOnce);
  // «arbeidsavklaringspenger (AAP)» is looked for without what stands in brackets.
  const byLanguage = [...groupBy(terms, ({ language }) => language)].map(([language, own]) => [
    language,
    own.map(({ slug, term }) => ({ slug, term: term.replace(/\s*\(.*\)/u, ""), once: known.has(slug) })),
  ]);
  return { texts, terms: Object.fromEntries(byLanguage) as ReadLibrary["terms"] };
}

/**
 * Everything that keeps texts from being published for how they are written, each with what to do about it.
 * @param misspellings what a dictionary said about {@link spellingQuestions}; without it spelling is not looked at, which whoever calls must tell.
 */
export function checkWords({ texts, terms }: ReadLibrary, misspellings: Misspellings = {}): WordFinding[] {
  const explain = new Map(Object.entries(terms).map(([language, own]) => [language, checkTerms(own)]));
  const spell = checkSpelling(misspellings);
  return texts.flatMap((text) => [...rules, explain.get(text.language) ?? nothing, spell].flatMap((rule) => rule(text)));
}

const nothing: Rule = () => [];

/** The words to ask a dictionary about, by language, each once. */
export function spellingQuestions({ texts }: ReadLibrary): Record<string, string[]> {
  const byLanguage = [...groupBy(texts, ({ language }) => language)];
  return Object.fromEntries(byLanguage.map(([language, own]) => [language, [...new Set(own.flatMap(wordsToSpell))].sort()]));
}
