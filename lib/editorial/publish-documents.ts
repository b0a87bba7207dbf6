import "server-only";
import type { DocumentFile } from "@/lib/content/files";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import { indexDocuments } from "@/lib/search/entries/index-published";
import { addressOf, findDocumentIds } from "./find-documents";
import { readPublished, saysTheSame } from "./published-content";
import { writeDrafts } from "./write-drafts";

/** `created`: nothing of it was public before · `updated`: replaces a published revision · `unchanged`: nothing was written. */
export type PublicationResult = "created" | "updated" | "unchanged";

/**
 * Publishes documents as new revisions, all or none: they may link to each other. Those that say the same as their
 * published revision are left alone. What is published is found by the search at once. The same few queries for one document as for hundreds.
 * Whoever calls it has checked that it may be done.
 * @param tx A transaction; the database looks at links between documents when it is committed, and refuses it then.
 * @returns One result per document, in their order.
 * @throws {UnknownTargetError} When one links to a document that doesn't exist.
 */
export async function publishDocuments(tx: Prisma.TransactionClient, documents: readonly DocumentFile[]): Promise<PublicationResult[]> {
  await tx.document.createMany({ data: documents.map(({ kind, slug }) => ({ kind, slug })), skipDuplicates: true });
  const ids = await findDocumentIds(tx, documents.map(addressOf));
  const published = await readPublished(tx, [...ids.values()]);
  const results = documents.map((document): PublicationResult => {
    const before = published.get(ids.get(addressOf(document)) ?? "");
    if (!before) return "created";
    return saysTheSame(document, before) ? "unchanged" : "updated";
  });
  const changed = documents.filter((_, index) => results[index] !== "unchanged");
  await replaceRevisions(tx, changed, ids);
  await indexDocuments(tx, changed);
  return results;
}

async function replaceRevisions(tx: Prisma.TransactionClient, documents: readonly DocumentFile[], ids: ReadonlyMap<string, string>): Promise<void> {
  if (documents.length === 0) return;
  const drafts = await writeDrafts(tx, documents, ids);
  const documentId = { in: drafts.map((draft) => draft.documentId) };
  const id = { in: drafts.map((draft) => draft.revisionId) };
  await tx.revision.updateMany({ where: { id }, data: { status: "in_review" } });
  // First, because a document can't have two published revisions even for a moment.
  await tx.revision.updateMany({ where: { documentId, status: "published" }, data: { status: "retired" } });
  await tx.revision.updateMany({ where: { id }, data: { status: "published" } });
}
