import { isDeepStrictEqual } from "node:util";
import type { DocumentFile } from "@/lib/content/files";
import { translationState } from "@/lib/content/plain-words/translation-state";
import type { Prisma } from "@/lib/platform/generated/prisma/client";

/** What the public sees of a document, as it stands in the database. */
export type PublishedContent = { structure: Prisma.JsonValue; words: Record<string, Prisma.JsonValue>; translations: Record<string, Translation> };

/** Who has seen to a translation, and whether it says what the Norwegian says now. */
type Translation = { status: string; current: boolean };

/** The published content of these documents, by document id. Documents that aren't published are not in the map. */
export async function readPublished(tx: Prisma.TransactionClient, documentIds: readonly string[]): Promise<Map<string, PublishedContent>> {
  const revisions = await tx.revision.findMany({
    where: { status: "published", documentId: { in: [...documentIds] } },
    select: { id: true, documentId: true, structure: true, words: { select: { locale: true, body: true, status: true, translatedFromRevisionId: true } } },
  });
  return new Map(
    revisions.map(({ id, documentId, structure, words }) => [
      documentId,
      {
        structure,
        words: Object.fromEntries(words.map(({ locale, body }) => [locale, body])),
        translations: Object.fromEntries(
          words.filter(({ locale }) => locale !== "nb").map(({ locale, status, translatedFromRevisionId }) => [locale, { status, current: translatedFromRevisionId === id }]),
        ),
      },
    ]),
  );
}

/** Whether publishing the document would change anything for a reader. The order of keys means nothing in our documents. */
export function saysTheSame(document: DocumentFile, published: PublishedContent): boolean {
  const { structure, words } = document;
  return isDeepStrictEqual({ ...toJson({ structure, words }), translations: translationsOf(document) }, published);
}

function translationsOf(document: DocumentFile): Record<string, Translation> {
  const others = Object.keys(document.words).filter((language) => language !== "nb");
  return Object.fromEntries(
    others.map((language) => [language, { status: document.translations?.[language]?.status ?? "machine", current: translationState(document, language) !== "stale" }]),
  );
}

/** As it will come back from the database: without keys whose value is undefined. */
export function toJson(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;
}
