import type { Prisma, SearchKind } from "@/lib/platform/generated/prisma/client";
import type { SearchEntry } from "./search-entry";

type Transaction = Pick<Prisma.TransactionClient, "$executeRaw">;

/** Puts entries into the index. Those that are there already, word for word, are left alone. */
export async function storeEntries(tx: Transaction, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const incoming = JSON.stringify(entries);
  await tx.$executeRaw`
    DELETE FROM search_entry e USING json_populate_recordset(NULL::search_entry, ${incoming}::json) n
    WHERE e.kind = n.kind AND e.slug = n.slug AND e.locale = n.locale
      AND (e.title, e.keywords, e.summary, e.headings, e.body, e.worth) IS DISTINCT FROM (n.title, n.keywords, n.summary, n.headings, n.body, n.worth)`;
  await tx.$executeRaw`
    INSERT INTO search_entry (kind, slug, locale, title, keywords, summary, headings, body, worth)
    SELECT kind, slug, locale, title, keywords, summary, headings, body, worth FROM json_populate_recordset(NULL::search_entry, ${incoming}::json)
    ON CONFLICT (kind, slug, locale) DO NOTHING`;
}

/** Puts entries into the index, and takes out all others of these kinds. */
export async function replaceEntries(tx: Transaction, kinds: readonly SearchKind[], entries: readonly SearchEntry[]): Promise<void> {
  const incoming = JSON.stringify(entries.map(({ kind, slug, locale }) => ({ kind, slug, locale })));
  await tx.$executeRaw`
    DELETE FROM search_entry e WHERE e.kind = ANY (${[...kinds]}::search_kind[]) AND NOT EXISTS (
      SELECT FROM json_populate_recordset(NULL::search_entry, ${incoming}::json) n WHERE n.kind = e.kind AND n.slug = e.slug AND n.locale = e.locale)`;
  await storeEntries(tx, entries);
}

/** Tells the database how many there are now, so that it plans well and common words are told from rare ones. */
export async function countIndex(tx: Transaction): Promise<void> {
  await tx.$executeRaw`ANALYZE search_entry, search_word, search_synonym`;
}
