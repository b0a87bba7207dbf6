import { defaultLocale } from "@/lib/i18n/locales";
import { easyRead } from "@/lib/i18n/wordings";
import type { DocumentFile } from "../files";
import type { DocumentKind, Words } from "../schema/document";
import { findNames } from "./find-names";
import type { PlainText, ReadSentence } from "./plain-text";
import { readWords, type ReadLine } from "./read-lines";
import { sentencesIn } from "./sentences-in";
import { noWordLists, type WordLists } from "./word-lists";
import { wordsIn } from "./words-in";

/** Everything the rules need besides the document: the facts of the library, and the lists of each language. */
export type WordSettings = {
  /** The text of a fact in a language, or in bokmål where it has none. */
  factText: (slug: string, language: string) => string;
  wordLists: Readonly<Record<string, WordLists>>;
};

/** Takes a document apart, each set of words that it has. */
export function readPlainTexts(document: DocumentFile, settings: WordSettings): PlainText[] {
  return Object.keys(document.words).map((wording) => readPlainText(document, wording, settings));
}

function readPlainText(document: DocumentFile, wording: string, { factText, wordLists }: WordSettings): PlainText {
  const language = wording === easyRead ? defaultLocale : wording;
  // The kind and the words belong together: both come from the same file.
  const words = document.words[wording] as Words<DocumentKind>;
  const { lines, links, lists } = readWords(document.kind, words, (slug) => factText(slug, language));
  const names = document.structure.names ?? [];
  const placed = lines.map((line) => ({ ...line, sentences: sentencesIn(line.text, language).map((text) => readSentence(line, text, language, names)) }));
  const id = `${document.kind}/${document.slug}`;
  return { document, id, wording, language, lines: placed, links, lists, sentences: placed.flatMap(({ sentences }) => sentences), wordLists: wordLists[language] ?? noWordLists };
}

function readSentence({ path, kind }: ReadLine, text: string, language: string, names: readonly string[]): ReadSentence {
  const places = findNames(text, names);
  const words = wordsIn(text, language).map((word) => ({
    text: word.text,
    named: places.some(({ from, to }) => word.at >= from && word.at + word.text.length <= to),
  }));
  return { path, kind, text, words };
}

/** The text of each fact of a library, for {@link WordSettings}. */
export function factTextsOf(documents: readonly DocumentFile[]): WordSettings["factText"] {
  const facts = new Map(documents.flatMap((document) => (document.kind === "fact" ? [[document.slug, document.words] as const] : [])));
  return (slug, language) => facts.get(slug)?.[language]?.text ?? facts.get(slug)?.["nb"]?.text ?? "";
}
