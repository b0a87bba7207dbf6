import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readYaml } from "@/lib/content/files";
import type { Gate } from "@/lib/content/plain-words/check-words";
import { noWordLists, wordLists, type WordLists } from "@/lib/content/plain-words/word-lists";

/** The file of each list. A language has those that somebody has made. */
const files = {
  abbreviations: "abbreviations.yaml",
  hardWords: "hard-words.yaml",
  oneWord: "one-word.yaml",
  imperatives: "imperatives.yaml",
  emptyLinks: "empty-links.yaml",
  spelling: "spelling.yaml",
} as const satisfies Record<keyof WordLists, string>;

/**
 * Reads the lists that the gate goes by, from `words` in the content folder.
 * @throws ContentFileError naming the file and the place in it
 */
export function readGate(contentFolder: string): Gate {
  const folder = path.join(contentFolder, "words");
  const languages = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name));
  return {
    wordLists: Object.fromEntries(languages.map((language) => [language, readLists(path.join(folder, language))])),
    explainedOnce: Object.keys(readYaml(path.join(folder, "explained-once.yaml"), z.record(z.string(), z.string().min(1)))),
  };
}

function readLists(folder: string): WordLists {
  const read = Object.entries(files).flatMap(([key, name]) => {
    const file = path.join(folder, name);
    return existsSync(file) ? [[key, readYaml<unknown>(file, wordLists.shape[key as keyof WordLists])]] : [];
  });
  return { ...noWordLists, ...(Object.fromEntries(read) as Partial<WordLists>) };
}
