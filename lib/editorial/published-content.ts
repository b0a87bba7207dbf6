import { isDeepStrictEqual } from "node:util";
import type { DocumentFile } from "@/lib/content/files";
import type { Prisma } from "@/lib/platform/generated/prisma/client";

/** What the public sees of a document, as it stands in the database. */
export type PublishedContent = { structure: Prisma.JsonValue; words: Record<string, Prisma.JsonValue> };

/** The published content of these documents, by document id. Documents that aren't published are not in the map. */
export async function readPublished(tx: Prisma.TransactionClient, documentIds: readonly string[]): Promise<Map<string, PublishedContent>> {
  const revisions = await tx.revision.findMany({
    where: { status: "published", documentId: { in: [...documentIds] } },
    select: { documentId: true, structure: true, words: { select: { locale: true, body: true } } },
  });
  return new Map(
    revisions.map(({ documentId, structure, words }) => [
      documentId,
      { structure, words: Object.fromEntries(words.map(({ locale, body }) => [locale, body])) },
    ]),
  );
}

/** Whether publishing the document would change anything for a reader. The order of keys means nothing in our documents. */
export function saysTheSame({ structure, words }: DocumentFile, published: PublishedContent): boolean {
  return isDeepStrictEqual(toJson({ structure, words }), { structure: published.structure, words: published.words });
}

/** As it will come back from the database: without keys whose value is undefined. */
export function toJson(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;
}
