import path from "node:path";
import { readDocumentFiles, type DocumentFile } from "@/lib/content/files";
import { checkDocuments } from "@/lib/editorial/check-documents";
import { publishDocuments, type PublicationResult } from "@/lib/editorial/publish-documents";
import type { PrismaClient } from "@/lib/platform/generated/prisma/client";
import { readFormSlugs } from "@/lib/search/forms/form-files";

/** The documents don't hold together. The message lists every finding. */
export class ContentRefusedError extends Error {
  override name = "ContentRefusedError";
}

type SeedOptions = { directory: string; whenEmpty: boolean; log: (line: string) => void };

/**
 * Publishes every document below a folder, all or none.
 * @returns What was done, in one line.
 * @throws {ContentRefusedError} Before anything is written.
 */
export async function seed(db: PrismaClient, { directory, whenEmpty, log }: SeedOptions): Promise<string> {
  if (whenEmpty) {
    const published = await db.revision.count({ where: { status: "published" } });
    if (published > 0) return `${published} documents are published already, nothing to do`;
  }
  const documents = readDocumentFiles(directory);
  log(`read ${documents.length} documents`);
  refuseFindings(documents, readFormSlugs(path.join(directory, "form")));
  log("checked words, links, forms and flows");
  // Hundreds of documents are still seconds; the usual five would be tight on a slow machine.
  const results = await db.$transaction((tx) => publishDocuments(tx, documents), { timeout: 60_000, maxWait: 10_000 });
  return summarise(results);
}

function refuseFindings(documents: readonly DocumentFile[], forms: ReadonlySet<string>): void {
  const findings = checkDocuments(documents, forms);
  if (findings.length === 0) return;
  const lines = findings.map(({ document, language, path, problem }) => `  ${document} (${language}) ${path}: ${problem}`);
  throw new ContentRefusedError(`${findings.length} findings, nothing was published:\n${lines.join("\n")}`);
}

function summarise(results: readonly PublicationResult[]): string {
  const count = (wanted: PublicationResult) => results.filter((result) => result === wanted).length;
  return `${results.length} documents: ${count("created")} new, ${count("updated")} updated, ${count("unchanged")} unchanged`;
}
