import type { FoundSynonym } from "./find-synonyms";
import type { SearchTerm } from "./search-term";
import { weightOf } from "./plan-terms";

/** A document that readers' own words lead to. */
export type Target = { kind: string; slug: string; weight: number };

/** Each target after the first is worth a little less. */
const perPlace = 0.05;

/**
 * What a query's synonyms add: the words they mean, and the documents they lead to, worth as much as the words they stand for.
 * @param lexemes the words of the query as they are compared, each with how many entries have it
 */
export function planSynonyms(synonyms: readonly FoundSynonym[], lexemes: ReadonlyMap<string, number>, total: number): { terms: SearchTerm[]; targets: Target[] } {
  const worth = (synonym: FoundSynonym) => synonym.lexemes.reduce((sum, lexeme) => sum + weightOf(lexemes.get(lexeme) ?? 0, total), 0);
  // Several phrases may mean the same words: those are looked for once, and are worth what the best of the phrases is.
  const meanings = new Map<string, FoundSynonym>();
  for (const synonym of synonyms) {
    const before = meanings.get(synonym.means.join("|"));
    if (!before || worth(before) < worth(synonym)) meanings.set(synonym.means.join("|"), synonym);
  }
  return {
    terms: [...meanings.values()].filter(({ means }) => means.length > 0).map((synonym) => ({
      exact: synonym.means.map((phrase) => phrase.toLocaleLowerCase("nb").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
      loose: [],
      beginnings: [],
      weight: worth(synonym),
      named: 0,
      entries: 0,
    })),
    targets: synonyms.flatMap((synonym) =>
      synonym.targets.map((target, place) => {
        const [kind = "", slug = ""] = target.split("/");
        return { kind, slug, weight: worth(synonym) * (1 - place * perPlace) };
      }),
    ),
  };
}
