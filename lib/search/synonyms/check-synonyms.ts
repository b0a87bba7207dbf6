import type { Locale } from "@/lib/i18n/locales";
import type { Prisma } from "@/lib/platform/generated/prisma/client";

/** Synonyms that lead nowhere, each in a line: a document that isn't published, or a word that no content uses. */
export async function checkSynonyms(tx: Pick<Prisma.TransactionClient, "$queryRaw">, locale: Locale): Promise<string[]> {
  const targets = await tx.$queryRaw<{ line: string }[]>`
    SELECT DISTINCT '"' || s.phrase || '" leads to ' || target || ', which isn''t there' AS line
    FROM search_synonym s CROSS JOIN unnest(s.targets) AS target
    WHERE s.locale = ${locale} AND NOT EXISTS (SELECT FROM search_entry e WHERE e.locale = s.locale AND e.kind::text || '/' || e.slug = target)`;
  const words = await tx.$queryRaw<{ line: string }[]>`
    SELECT DISTINCT '"' || s.phrase || '" means "' || meaning || '", which no content says' AS line
    FROM search_synonym s CROSS JOIN unnest(s.means) AS meaning
    WHERE s.locale = ${locale} AND EXISTS (
      SELECT FROM unnest(tsvector_to_array(to_tsvector(search_config(s.locale), translate(meaning, '-', ' ')))) AS lexeme
      WHERE NOT EXISTS (SELECT FROM search_word w WHERE w.locale = s.locale AND w.lexeme = lexeme.lexeme AND w.entries > 0))`;
  return [...targets, ...words].map(({ line }) => line).sort();
}
