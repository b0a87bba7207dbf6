import "server-only";
import type { DocumentFile } from "@/lib/content/files";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import { publishDocuments, type PublicationResult } from "./publish-documents";

/**
 * Publishes one document as a new revision, unless it says the same as the published one.
 * What it links to must be published already, or be published in the same transaction.
 * @throws {UnknownTargetError} When it links to a document that doesn't exist.
 */
export async function publishDocument(tx: Prisma.TransactionClient, document: DocumentFile): Promise<PublicationResult> {
  const [result] = await publishDocuments(tx, [document]);
  if (!result) throw new Error("One document in, no result out");
  return result;
}
