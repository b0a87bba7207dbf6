import type { Locale } from "@/lib/i18n/locales";
import { findForms } from "./find-forms";
import { findSynonyms } from "./find-synonyms";
import { findPieces, lookUpWords, type AskedWord, type KnownWord, type SearchDatabase } from "./known-words";
import { planSynonyms } from "./plan-synonyms";
import { isKnown, joinedPairs, planTerms } from "./plan-terms";
import { rankEntries, type RankedEntry } from "./rank-entries";
import type { QueryWord, SearchQuery } from "./read-query";
import { bestSplit, waysToSplit, type Split } from "./split-word";

export type WordsQuery = Extract<SearchQuery, { kind: "words" }>;

export type SearchResult = {
  hits: readonly RankedEntry[];
  /** False when the hits only have little of what was asked for: the nearest there is. */
  sure: boolean;
  /** The query with what was probably meant, when a word was misspelt. */
  meant: string | null;
  /** Whether content or synonyms have any of its words as they are written. */
  known: boolean;
};

/** What is far behind the best has only a common word of the query. */
const share = 0.38;
/** The best has this much of what was asked for, or nothing was found that answers it. */
const enough = 0.3;

/**
 * Searches what is published in a language. Reads only: nothing of the query is stored.
 * @param open the last word may not be finished: somebody is typing
 */
export async function searchEntries(db: SearchDatabase, locale: Locale, query: WordsQuery, { open = false, limit = 30 } = {}): Promise<SearchResult> {
  const { words, form } = query;
  const [{ known: found, total }, forms] = await Promise.all([lookUpWords(db, locale, wordsToLookUp(words)), form ? findForms(db, locale, form) : []]);
  const known = new Map(found.map((word) => [word.word, word]));
  const splits = await splitUnknown(db, locale, words.flatMap(({ word, counts }) => (counts ? (known.get(word) ?? []) : [])));
  const { terms, corrected } = planTerms(words, { total, known, splits }, open);
  const lexemes = lexemesOf(known, corrected, splits);
  const synonyms = await findSynonyms(db, locale, [...lexemes.keys()]);
  const meaning = planSynonyms(synonyms, lexemes, total);
  const ranked = await rankEntries(db, locale, { terms: [...terms, ...meaning.terms], targets: meaning.targets, total }, limit);
  const wanted = terms.reduce((sum, { weight }) => sum + weight, 0);
  const best = ranked[0]?.score ?? 0;
  const others = ranked.filter(({ kind, slug, score }) => score >= best * share && !forms.some((hit) => hit.kind === kind && hit.slug === slug));
  return {
    hits: [...forms, ...(forms.length > 0 && terms.length === 0 ? [] : others)].slice(0, limit),
    sure: forms.length > 0 || (best > 0 && best >= wanted * enough),
    known: words.some(({ word, counts }) => counts && isKnown(known.get(word))),
    meant: corrected.size === 0 ? null : words.map(({ word }) => corrected.get(word) ?? word).join(" "),
  };
}

/** In a sentence few words were split by mistake, and it has many pairs. */
const mostWordsForPairs = 4;

/** Every word, and every two that may have been written apart. Only what tells something is worth a close look. */
function wordsToLookUp(words: readonly QueryWord[]): AskedWord[] {
  const pairs = joinedPairs(words).map(({ word }) => ({ word, closely: words.length <= mostWordsForPairs }));
  const all = [...words.map(({ word, counts }) => ({ word, closely: counts })), ...pairs];
  return all.filter(({ word }, place) => all.findIndex((other) => other.word === word) === place);
}

async function splitUnknown(db: SearchDatabase, locale: Locale, words: readonly KnownWord[]): Promise<Map<string, Split>> {
  const ways = words.filter((word) => !isKnown(word) && word.compounds.length === 0).map(({ word }) => [word, waysToSplit(word)] as const);
  const pieces = [...new Set(ways.flatMap(([, partings]) => partings.flatMap(({ left, right }) => [left, right])))];
  if (pieces.length === 0) return new Map();
  const known = await findPieces(db, locale, pieces);
  return new Map(ways.flatMap(([word, partings]) => {
    const split = bestSplit(partings, known);
    return split ? [[word, split] as const] : [];
  }));
}

/** What stands in the query, as synonyms are compared, with how many entries have it: also by what was probably meant. */
function lexemesOf(known: ReadonlyMap<string, KnownWord>, corrected: ReadonlyMap<string, string>, splits: ReadonlyMap<string, Split>): Map<string, number> {
  const found = [...known.values()].flatMap((word) => {
    const meant = word.near.filter((near) => near.word === corrected.get(word.word));
    return [word, ...meant, ...(meant.length > 0 ? [] : (splits.get(word.word) ?? []))];
  });
  return new Map(found.flatMap(({ lexeme, entries }) => (lexeme === null ? [] : [[lexeme, entries] as const])));
}
