import type { DocumentKind } from "@/lib/content/schema/document";
import type { Prisma } from "@/lib/platform/generated/prisma/client";

/** Kind and slug in one, the way the notifications of the database name a document: `guide/sende-meldekort`. */
export function addressOf({ kind, slug }: { kind: DocumentKind; slug: string }): string {
  return `${kind}/${slug}`;
}

/**
 * Ids of the documents at these addresses. An old address finds the document it redirects to; one that leads nowhere
 * is not in the map.
 */
export async function findDocumentIds(tx: Prisma.TransactionClient, addresses: readonly string[]): Promise<Map<string, string>> {
  const slug = { in: [...new Set(addresses.map((address) => address.slice(address.indexOf("/") + 1)))] };
  const wanted = new Set(addresses);
  const documents = await tx.document.findMany({ where: { slug }, select: { id: true, kind: true, slug: true } });
  const redirects = await tx.slugRedirect.findMany({ where: { slug }, select: { documentId: true, kind: true, slug: true } });
  const found = [
    ...documents.map((document) => [addressOf(document), document.id] as const),
    ...redirects.map((redirect) => [addressOf(redirect), redirect.documentId] as const),
  ];
  return new Map(found.filter(([address]) => wanted.has(address)));
}
