import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { locales, type Locale } from "@/lib/i18n/locales";
import { readYamlFile, SearchFileError } from "../yaml-file";
import { synonymFile, type Synonym } from "./synonym";

/**
 * Reads the synonyms of a folder: `LOCALE/ANY-NAME.yaml`, by the language of the pages that they lead to.
 * @throws {SearchFileError} when a file can't be used, or the same phrase is explained twice.
 */
export function readSynonymFiles(directory: string): Record<Locale, Synonym[]> {
  return Object.fromEntries(locales.map((locale) => [locale, readFolder(path.join(directory, locale))])) as Record<Locale, Synonym[]>;
}

function readFolder(folder: string): Synonym[] {
  if (!existsSync(folder)) return [];
  const seen = new Map<string, string>();
  return readdirSync(folder).sort().flatMap((name) => {
    const synonyms = readYamlFile(path.join(folder, name), synonymFile);
    for (const phrase of synonyms.flatMap(({ say }) => say.map((said) => said.toLocaleLowerCase("nb")))) {
      const before = seen.get(phrase);
      if (before !== undefined) throw new SearchFileError(`${path.join(folder, name)}\n  "${phrase}" is explained in ${before} already`);
      seen.set(phrase, name);
    }
    return synonyms;
  });
}
