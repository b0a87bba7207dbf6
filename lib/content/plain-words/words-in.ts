import { isNorwegian } from "@/lib/i18n/locales";

/** A word with the place it begins at in its text, counted in UTF-16 units. */
export type FoundWord = { text: string; at: number };

/** Letters and digits, held together by what stands inside them: `nav.no/klage`, `e-post`, `08:30`. */
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-.'’/@:][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text. In the Norwegian languages an address, a time or a word with a hyphen is one word; other languages are
 * divided as Unicode does it, because not all of them have spaces where we would look.
 */
export function wordsIn(text: string, language: string): FoundWord[] {
  if (isNorwegian(language)) return [...text.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index }));
  return [...segmenterOf(language).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment, index }) => ({ text: segment, at: index }));
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}
