import type { Locale } from "@/lib/i18n/locales";
import type { SearchDatabase } from "./known-words";

/** A phrase of readers' that stands in a query, and what it means. */
export type FoundSynonym = { lexemes: string[]; means: string[]; targets: string[] };

/** Finds the synonyms that a query has all words of, in any order. Of two that share words, one that says more says it better. */
export async function findSynonyms(db: SearchDatabase, locale: Locale, lexemes: readonly string[]): Promise<FoundSynonym[]> {
  if (lexemes.length === 0) return [];
  const found = await db.$queryRaw<FoundSynonym[]>`
    SELECT lexemes, means, targets FROM search_synonym WHERE locale = ${locale} AND lexemes <@ ${[...lexemes]}::text[]`;
  return found.filter((one) => !found.some((other) => other.lexemes.length > one.lexemes.length && one.lexemes.every((lexeme) => other.lexemes.includes(lexeme))));
}
