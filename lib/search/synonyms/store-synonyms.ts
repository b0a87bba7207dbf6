import type { Locale } from "@/lib/i18n/locales";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import { readQuery } from "../query/read-query";
import { indexedTarget, type Synonym } from "./synonym";

/** Replaces the synonyms of a language. */
export async function storeSynonyms(tx: Pick<Prisma.TransactionClient, "$executeRaw">, locale: Locale, synonyms: readonly Synonym[]): Promise<void> {
  const rows = synonyms.flatMap(({ say, mean, to }) =>
    say.map((phrase) => ({ phrase: phrase.toLocaleLowerCase("nb"), words: tellingWords(phrase), means: mean, targets: to.map(indexedTarget) })),
  );
  await tx.$executeRaw`DELETE FROM search_synonym WHERE locale = ${locale}`;
  await tx.$executeRaw`
    INSERT INTO search_synonym (locale, phrase, lexemes, means, targets)
    SELECT ${locale}, phrase, (SELECT array_agg(DISTINCT search_lexeme(${locale}, word)) FROM unnest(words) AS word), means, targets
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (phrase text, words text[], means text[], targets text[])`;
}

/** The words of a phrase that must stand in a query. One alone would be too little of a longer phrase: "NAV-kort" isn't every kort. */
export function tellingWords(phrase: string): string[] {
  const query = readQuery(phrase);
  if (query.kind !== "words") throw new Error(`the synonym "${phrase}" has no words`);
  const telling = query.words.filter(({ counts }) => counts);
  return [...new Set((telling.length > 1 ? telling : query.words).map(({ word }) => word))];
}
