import { easyRead } from "@/lib/i18n/wordings";

/** What a text in nb or nn is held to. None of them is moved to let a text through. */
export const bars = {
  /** Of a whole document, and of its running text alone: short headings don't make up for heavy sentences. */
  lix: 30,
  /** Of one step, one outcome, one section: what a reader has in front of them at a time may be a little above the whole. */
  partLix: 35,
  meanSentence: 11,
  /** In all languages. */
  longestSentence: 20,
  longWords: 18,
  passive: 2,
  sentencesInParagraph: 3,
  itemsInList: 7,
} as const;

/** What easy-read words are held to; in all else to the same as the others. */
const easyBars: Bars = { ...bars, lix: 22, longestSentence: 12 };

type Bars = { readonly [Bar in keyof typeof bars]: number };

/** The bars for a set of words. */
export function barsFor(wording: string): Bars {
  return wording === easyRead ? easyBars : bars;
}

/** Below this a measure says more about one word than about the text. */
export const fewestWords = { document: 100, part: 50 } as const;
