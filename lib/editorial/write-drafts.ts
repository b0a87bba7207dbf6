import { randomUUID } from "node:crypto";
import type { DocumentFile } from "@/lib/content/files";
import { translationState } from "@/lib/content/plain-words/translation-state";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import { addressOf } from "./find-documents";
import { findLinks } from "./find-links";
import { toJson } from "./published-content";

/** A document with the draft that was written for it. */
export type Draft = { document: DocumentFile; documentId: string; revisionId: string };

/**
 * Writes a new draft of each document: structure, words, links and sources.
 * @param ids Ids of the documents by address. All of them are there.
 */
export async function writeDrafts(
  tx: Prisma.TransactionClient,
  documents: readonly DocumentFile[],
  ids: ReadonlyMap<string, string>,
): Promise<Draft[]> {
  const drafts = documents.map((document) => ({ document, documentId: idOf(document, ids), revisionId: randomUUID() }));
  const numbers = await lastNumbers(tx, drafts);
  await tx.revision.createMany({ data: drafts.map((draft) => revisionRow(draft, numbers.get(draft.documentId) ?? 0)) });
  await tx.words.createMany({ data: drafts.flatMap(wordsRows) });
  // Two references are one link when one of them uses an old address.
  await tx.documentLink.createMany({ data: await findLinks(tx, drafts), skipDuplicates: true });
  await tx.factSource.createMany({ data: drafts.flatMap(sourceRows) });
  return drafts;
}

function idOf(document: DocumentFile, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(addressOf(document));
  if (!id) throw new Error(`${addressOf(document)} has no row in the document table`);
  return id;
}

async function lastNumbers(tx: Prisma.TransactionClient, drafts: readonly Draft[]): Promise<Map<string, number>> {
  const documentId = { in: drafts.map((draft) => draft.documentId) };
  const groups = await tx.revision.groupBy({ by: ["documentId"], where: { documentId }, _max: { number: true } });
  return new Map(groups.map((group) => [group.documentId, group._max.number ?? 0]));
}

function revisionRow({ document, documentId, revisionId }: Draft, lastNumber: number): Prisma.RevisionCreateManyInput {
  const { schemaVersion, review } = document.structure;
  return {
    id: revisionId,
    documentId,
    number: lastNumber + 1,
    schemaVersion,
    structure: toJson(document.structure),
    checkedOn: new Date(review.checkedOn),
    nextCheckOn: new Date(review.nextCheckOn),
  };
}

/** Bokmål is written and checked by people. A translation says that a person has read it only when one has. */
function wordsRows({ document, revisionId }: Draft): Prisma.WordsCreateManyInput[] {
  return Object.entries(document.words).map(([locale, words]) => ({
    revisionId,
    locale,
    schemaVersion: words.schemaVersion,
    body: toJson(words),
    ...(locale === "nb" ? { status: "reviewed" as const } : translated(document, locale, revisionId)),
  }));
}

/** A translation of what the Norwegian said before belongs to none of its revisions: readers get the Norwegian until it is mended. */
function translated(document: DocumentFile, locale: string, revisionId: string) {
  const state = translationState(document, locale);
  return { status: document.translations?.[locale]?.status ?? ("machine" as const), translatedFromRevisionId: state === "stale" ? null : revisionId };
}

function sourceRows({ document, revisionId }: Draft): Prisma.FactSourceCreateManyInput[] {
  if (document.kind !== "fact") return [];
  return document.structure.sources.map(({ organisation, url, date }, index) => ({
    revisionId,
    position: index + 1,
    organisation,
    url: url ?? null,
    sourceDate: date ?? null,
  }));
}
