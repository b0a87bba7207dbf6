import { BrokenDocumentError, parseDocument } from "@/lib/content/published-document";
import { documentKinds, type DocumentKind } from "@/lib/content/schema/document";
import type { Locale } from "@/lib/i18n/locales";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import { entriesOfDocument, type Searchable } from "./entries-of-document";
import type { SearchEntry } from "./search-entry";
import { replaceEntries, storeEntries } from "./store-entries";

const searched = documentKinds.filter((kind) => kind !== "fact");

/** Makes documents that are being published findable, in the transaction that publishes them. */
export async function indexDocuments(tx: Prisma.TransactionClient, documents: readonly Searchable[]): Promise<void> {
  await storeEntries(tx, documents.flatMap(entriesOfDocument));
}

/** Makes the index what is published, whatever was in it: everything that is public is found, and nothing else. */
export async function indexPublished(tx: Prisma.TransactionClient): Promise<void> {
  const revisions = await tx.revision.findMany({
    where: { status: "published", document: { kind: { in: searched } } },
    select: { id: true, number: true, structure: true, document: { select: { kind: true, slug: true } }, words: { select: { locale: true, body: true, status: true, translatedFromRevisionId: true } } },
  });
  const entries = revisions.flatMap(({ document, ...revision }) => entriesOfRow({ ...document, ...revision }));
  await replaceEntries(tx, searched, entries);
}

type Row = Parameters<typeof parseDocument>[1];

/** A broken document is shown to nobody, so nobody shall find it. */
function entriesOfRow(row: Row): SearchEntry[] {
  try {
    const inLanguages = row.words.map(({ locale }) => [locale, parseDocument<DocumentKind>(row.kind, row, locale as Locale).words] as const);
    return entriesOfDocument({ kind: row.kind, slug: row.slug, words: Object.fromEntries(inLanguages) } as Searchable);
  } catch (error) {
    if (error instanceof BrokenDocumentError) return [];
    throw error;
  }
}
