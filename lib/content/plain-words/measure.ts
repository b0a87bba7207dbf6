import { isNorwegian } from "@/lib/i18n/locales";
import { passivesIn } from "./passive";
import type { ReadSentence } from "./plain-text";

/** What is counted in a text. Shares are in per cent. */
export type Measures = {
  words: number;
  sentences: number;
  /** Words for each sentence, plus the share of long words. */
  lix: number;
  meanSentence: number;
  longestSentence: number;
  /** Share of words over six letters. Names that the document declares are not long. */
  longWords: number;
  /** Share of sentences that hold a passive verb; 0 outside Norwegian. */
  passive: number;
};

/** Measures some sentences together. Without any, all is 0. */
export function measure(sentences: readonly ReadSentence[], language: string): Measures {
  const words = sentences.flatMap((sentence) => sentence.words);
  const long = words.filter(isLong).length;
  const passive = isNorwegian(language) ? sentences.filter(({ text }) => passivesIn(text, language).length > 0).length : 0;
  const meanSentence = share(words.length, sentences.length);
  const longWords = 100 * share(long, words.length);
  return {
    words: words.length,
    sentences: sentences.length,
    lix: meanSentence + longWords,
    meanSentence,
    longestSentence: Math.max(0, ...sentences.map((sentence) => sentence.words.length)),
    longWords,
    passive: 100 * share(passive, sentences.length),
  };
}

/** Over six letters. Digits and signs are none: a form number is never long. */
export function isLong({ text, named }: ReadSentence["words"][number]): boolean {
  return !named && text.replace(/[^\p{L}]/gu, "").length > 6;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
