import { anyQuery, type SearchTerm } from "./search-term";

/** How many entries one term may bring into the ranking: by their titles, by what else stands out in them, by their texts, and together with another term. */
export type Reach = { titles: number; named: number; texts: number; together: number };

/** Among this many entries everything is looked at. */
const few = 3000;

/** Among many, a word that very many have tells too little to look at all of them. That is what keeps the search quick. */
export function reachAmong(total: number): Reach {
  return total <= few ? { titles: few, named: few, texts: few, together: few } : { titles: 100, named: 150, texts: 60, together: 80 };
}

/** Rare words tell most: of these many every two are looked for together. */
const mostTogether = 3;

/** Terms that must stand together: all of them, and every two of the rarest. For words that are each too common to look at all they bring. */
export function conjunctionsOf(terms: readonly SearchTerm[], reach: Reach): string[] {
  if (terms.length < 2 || terms.every(({ named }) => named <= reach.named)) return [];
  const queries = terms.toSorted((a, b) => a.entries - b.entries).flatMap((term) => anyQuery(term) ?? []);
  const rarest = queries.slice(0, mostTogether);
  const pairs = rarest.flatMap((left, place) => rarest.slice(place + 1).map((right) => [left, right]));
  // Of two terms all of them are a pair, and synonyms may mean what was written: what is the same is looked for once.
  return [...new Set([queries, ...pairs].map((together) => [...new Set(together)].map((query) => `(${query})`).join(" & ")))];
}
