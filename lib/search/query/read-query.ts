import { findFormNumber, type FormNumber } from "./form-number";
import { findPrivateData, type PrivateData } from "./private-data";
import { isStopWord } from "./stop-words";

/** What somebody wrote in the search field, read. */
export type SearchQuery =
  | { kind: "empty" }
  /** Holds what must not be searched for. None of it is handed on. */
  | { kind: "private"; what: PrivateData }
  | { kind: "words"; text: string; words: readonly QueryWord[]; form: FormNumber | null };

/** A word in small letters. `counts` is false for words that only make it a sentence. */
export type QueryWord = { word: string; counts: boolean };

/** Longer than any question that has ever been put well. In characters. */
export const longestQuery = 200;

/** What a query costs grows with its words. */
const mostWords = 16;
const longestWord = 40;

/** Reads a query. Whatever it holds, what comes out is short, and its words are letters and digits. */
export function readQuery(raw: string): SearchQuery {
  const text = raw.normalize("NFKC").replace(/[\p{C}\s]+/gu, " ").trim();
  const what = findPrivateData(text);
  if (what) return { kind: "private", what };
  const short = [...text].slice(0, longestQuery).join("").trim();
  const all = short.toLocaleLowerCase("nb").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = all.slice(0, mostWords).map((word) => word.slice(0, longestWord));
  if (words.length === 0) return { kind: "empty" };
  // "Kan jeg få det?" is all that somebody wrote: then all of it counts.
  const nothingCounts = words.every(isStopWord);
  return { kind: "words", text: short, words: words.map((word) => ({ word, counts: nothingCounts || !isStopWord(word) })), form: findFormNumber(short) };
}
