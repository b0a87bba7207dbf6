import { Prisma, type SearchKind } from "@/lib/platform/generated/prisma/client";
import type { SearchEntry } from "./search-entry";

type Transaction = Pick<Prisma.TransactionClient, "$executeRaw">;

/**
 * Puts entries into the index, each with what readers say who mean it: a query that has only some words of such a phrase finds it too.
 * Those that are there already, word for word, are left alone.
 */
export async function storeEntries(tx: Transaction, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const incoming = withReadersWords(entries);
  await tx.$executeRaw`
    WITH incoming AS MATERIALIZED (${incoming})
    DELETE FROM search_entry e USING incoming n
    WHERE e.kind = n.kind AND e.slug = n.slug AND e.locale = n.locale
      AND (e.title, e.keywords, e.summary, e.headings, e.body, e.worth) IS DISTINCT FROM (n.title, n.keywords, n.summary, n.headings, n.body, n.worth)`;
  await tx.$executeRaw`
    WITH incoming AS MATERIALIZED (${incoming})
    INSERT INTO search_entry (kind, slug, locale, title, keywords, summary, headings, body, worth)
    SELECT kind, slug, locale, title, keywords, summary, headings, body, worth FROM incoming
    ON CONFLICT (kind, slug, locale) DO NOTHING`;
}

function withReadersWords(entries: readonly SearchEntry[]): Prisma.Sql {
  return Prisma.sql`
    SELECT n.kind, n.slug, n.locale, n.title, concat_ws('. ', nullif(n.keywords, ''), s.phrases) AS keywords, n.summary, n.headings, n.body, n.worth
    FROM json_populate_recordset(NULL::search_entry, ${JSON.stringify(entries)}::json) n
    LEFT JOIN (
      SELECT locale, target, string_agg(phrase, '. ' ORDER BY phrase) AS phrases FROM search_synonym CROSS JOIN unnest(targets) AS target GROUP BY locale, target
    ) s ON s.locale = n.locale AND s.target = n.kind::text || '/' || n.slug`;
}

/** Puts entries into the index, and takes out all others of these kinds. */
export async function replaceEntries(tx: Transaction, kinds: readonly SearchKind[], entries: readonly SearchEntry[]): Promise<void> {
  const incoming = JSON.stringify(entries.map(({ kind, slug, locale }) => ({ kind, slug, locale })));
  await tx.$executeRaw`
    DELETE FROM search_entry e WHERE e.kind = ANY (${[...kinds]}::search_kind[]) AND NOT EXISTS (
      SELECT FROM json_populate_recordset(NULL::search_entry, ${incoming}::json) n WHERE n.kind = e.kind AND n.slug = e.slug AND n.locale = e.locale)`;
  // A database that has just been filled knows nothing of its tables, and would compare each entry with each: that took forty seconds.
  await countIndex(tx);
  await storeEntries(tx, entries);
}

/** Tells the database how many there are now, so that it plans well and common words are told from rare ones. */
export async function countIndex(tx: Transaction): Promise<void> {
  await tx.$executeRaw`ANALYZE search_entry, search_word, search_synonym`;
}
