import { correctWord } from "./correct-word";
import type { KnownWord, NearWord } from "./known-words";
import type { QueryWord } from "./read-query";
import type { SearchTerm } from "./search-term";
import type { Split } from "./split-word";

/** What is to be looked for, and what was taken to be meant by words that nobody wrote. */
export type Plan = { terms: SearchTerm[]; corrected: ReadonlyMap<string, string> };

export type Lookup = {
  /** How many entries there are, about. */
  total: number;
  known: ReadonlyMap<string, KnownWord>;
  splits: ReadonlyMap<string, Split>;
};

/** Words shorter than this begin too many others. */
const shortestBeginning = 4;

/** A word of two that were written apart (`bank id`) tells more than its halves, which then tell little. */
const joinedGain = 1.2;
const halfOfJoined = 0.4;

/**
 * Makes the terms of a query. Every word that counts is looked for as it is written; what nobody wrote, as what it is part of, as what was
 * probably meant, or as the two words it is made of.
 * @param open the last word may not be finished: somebody is typing
 */
export function planTerms(words: readonly QueryWord[], lookup: Lookup, open: boolean): Plan {
  const corrected = new Map<string, string>();
  const joined = joinedPairs(words).filter((pair) => isOneWord(pair, lookup));
  const halves = new Set(joined.flatMap(({ halves }) => halves));
  const single = words.flatMap(({ word, counts }, place) => {
    if (!counts) return [];
    const terms = planWord(word, lookup, corrected, open && place === words.length - 1);
    return halves.has(word) ? terms.map((term) => ({ ...term, weight: term.weight * halfOfJoined })) : terms;
  });
  const pairs = joined.flatMap(({ word }) => planWord(word, lookup, corrected, false)).map((term) => ({ ...term, weight: term.weight * joinedGain }));
  return { terms: [...pairs, ...single], corrected };
}

/** Whether two words were meant as one: it is known, or near one that is, and then a half of it is no word by itself. */
function isOneWord({ word, halves }: Pair, { known }: Lookup): boolean {
  const joined = known.get(word);
  if (!joined || isKnown(joined)) return isKnown(joined);
  return halves.some((half) => !isKnown(known.get(half))) && (correctWord(joined)?.words[0]?.named ?? 0) > 0;
}

type Pair = { word: string; halves: readonly [string, string] };

/** Words that stand side by side, written as one. */
export function joinedPairs(words: readonly QueryWord[]): Pair[] {
  return words.slice(1).flatMap(({ word: right }, index) => {
    const left = words[index]?.word ?? "";
    return left === right ? [] : [{ word: left + right, halves: [left, right] as const }];
  });
}

export function isKnown(word: KnownWord | undefined): boolean {
  return word !== undefined && word.entries + word.synonyms > 0;
}

function planWord(word: string, lookup: Lookup, corrected: Map<string, string>, open: boolean): SearchTerm[] {
  const known = lookup.known.get(word);
  if (!known) return [];
  const beginnings = open || word.length >= shortestBeginning ? [word] : [];
  const asWritten = term([[word]], known, lookup, { loose: known.compounds, beginnings });
  if (known.entries > 0) return [asWritten];
  // Readers' own word: it is found by what it means.
  if (known.synonyms > 0) return known.compounds.length > 0 ? [asWritten] : [];
  if (known.compounds.some((compound) => compound.startsWith(word)) || open) return [asWritten];
  return planUnknown(word, known, lookup, corrected) ?? [asWritten];
}

function planUnknown(word: string, known: KnownWord, lookup: Lookup, corrected: Map<string, string>): SearchTerm[] | null {
  const correction = correctWord(known);
  const split = lookup.splits.get(word);
  if (correction && (correction.slips === 1 || !split)) {
    const [best] = correction.words as [NearWord, ...NearWord[]];
    corrected.set(word, best.word);
    return [term(correction.words.map((near) => [near.word]), best, lookup, {})];
  }
  if (!split) return null;
  return split.map((piece) => term([[piece.piece]], piece, lookup, { beginnings: piece.piece.length >= shortestBeginning ? [piece.piece] : [] }));
}

type Reach = Pick<SearchTerm, "named" | "entries">;
type Parts = Partial<Pick<SearchTerm, "loose" | "beginnings">>;

function term(exact: SearchTerm["exact"], { named, entries }: Reach, { total }: Lookup, { loose = [], beginnings = [] }: Parts): SearchTerm {
  return { exact, loose, beginnings, named, entries, weight: weightOf(entries, total) };
}

/** From 1 for a word that one entry has to nearly 0 for a word that all have. */
export function weightOf(entries: number, total: number): number {
  return Math.log(1 + total / (1 + entries)) / Math.log(1 + total);
}
