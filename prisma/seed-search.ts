import path from "node:path";
import { countIndex } from "@/lib/search/entries/store-entries";
import { indexPublished } from "@/lib/search/entries/index-published";
import { readFormFiles, type FormLibrary } from "@/lib/search/forms/form-files";
import { storeForms } from "@/lib/search/forms/store-forms";
import { checkSynonyms } from "@/lib/search/synonyms/check-synonyms";
import { storeSynonyms } from "@/lib/search/synonyms/store-synonyms";
import { synonymsFor } from "@/lib/search/synonyms/synonyms-for";
import { readSynonymFiles } from "@/lib/search/synonyms/synonym-files";
import type { Synonym } from "@/lib/search/synonyms/synonym";
import { locales, type Locale } from "@/lib/i18n/locales";
import type { Prisma, PrismaClient } from "@/lib/platform/generated/prisma/client";

/** Synonyms lead somewhere that isn't there. The message lists them. */
export class SynonymsRefusedError extends Error {
  override name = "SynonymsRefusedError";
}

type SeedOptions = { directory: string; whenEmpty: boolean };

/**
 * Puts Nav's forms and the synonyms of a folder into the database, and makes everything that is published findable, all or nothing.
 * Comes after the documents: synonyms lead to them.
 * @returns What was done, in one line.
 * @throws {SearchFileError} or {SynonymsRefusedError}; then nothing was written.
 */
export async function seedSearch(db: PrismaClient, { directory, whenEmpty }: SeedOptions): Promise<string> {
  if (whenEmpty && (await db.form.count()) > 0) return "search is filled already, nothing to do";
  const forms = readFormFiles(path.join(directory, "form"));
  const synonyms = readSynonymFiles(path.join(directory, "synonym"));
  await db.$transaction((tx) => writeSearch(tx, forms, synonyms), { timeout: 60_000, maxWait: 10_000 });
  await countIndex(db);
  const [entries, phrases] = [await db.searchEntry.count(), await db.searchSynonym.count()];
  return `search: ${entries} entries, ${phrases} synonyms`;
}

async function writeSearch(tx: Prisma.TransactionClient, forms: FormLibrary, synonyms: Record<Locale, Synonym[]>): Promise<void> {
  // First: what is found is stored with what readers call it.
  for (const locale of locales) await storeSynonyms(tx, locale, synonymsFor(locale, synonyms));
  await storeForms(tx, forms);
  await indexPublished(tx);
  const wrong = (await Promise.all(locales.map((locale) => checkSynonyms(tx, locale)))).flat();
  if (wrong.length > 0) throw new SynonymsRefusedError(`${wrong.length} synonyms lead nowhere:\n${wrong.map((line) => `  ${line}`).join("\n")}`);
}
