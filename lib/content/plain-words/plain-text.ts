import type { DocumentFile } from "../files";
import type { ReadLine, ReadLink, ReadList } from "./read-lines";
import type { WordLists } from "./word-lists";

/** A word as the measures see it. `named` belongs to a proper name that the document declares: it is neither long nor misspelt. */
export type ReadWord = { text: string; named: boolean };
export type ReadSentence = { path: string; kind: ReadLine["kind"]; text: string; words: ReadWord[] };

/** A document in one set of words, taken apart for the rules. */
export type PlainText = {
  document: DocumentFile;
  /** `guide/sende-papirer-til-nav` */
  id: string;
  /** The set of words, by the name of its file: `nb-simple`. */
  wording: string;
  /** The language they are in: `nb`. */
  language: string;
  lines: readonly (ReadLine & { sentences: readonly ReadSentence[] })[];
  links: readonly ReadLink[];
  lists: readonly ReadList[];
  sentences: readonly ReadSentence[];
  wordLists: WordLists;
};
