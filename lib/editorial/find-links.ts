import type { DocumentFile } from "@/lib/content/files";
import { linksOf, targetOf, type Target } from "@/lib/content/links";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import { addressOf, findDocumentIds } from "./find-documents";

/** A document links to one that doesn't exist. */
export class UnknownTargetError extends Error {
  override name = "UnknownTargetError";
}

type Source = { document: DocumentFile; revisionId: string };

/**
 * The rows that say which documents these revisions lean on, in their structure or in any language.
 * @throws {UnknownTargetError} for the first link that leads nowhere.
 */
export async function findLinks(tx: Prisma.TransactionClient, sources: readonly Source[]): Promise<Prisma.DocumentLinkCreateManyInput[]> {
  const links = sources.flatMap((source) => targetsOf(source.document).map((target) => ({ source, target })));
  const ids = await findDocumentIds(tx, links.map(({ target }) => addressOf(target)));
  return links.map(({ source, target }) => {
    const targetDocumentId = ids.get(addressOf(target));
    if (!targetDocumentId) throw new UnknownTargetError(`${addressOf(source.document)} links to ${addressOf(target)}, which doesn't exist`);
    return { revisionId: source.revisionId, targetDocumentId, part: target.part ?? null };
  });
}

function targetsOf({ kind, structure, words }: DocumentFile): Target[] {
  const references = Object.values(words).flatMap((inLanguage) => linksOf(kind, structure, inLanguage));
  return [...new Set(references)].flatMap((reference) => targetOf(reference) ?? []);
}
