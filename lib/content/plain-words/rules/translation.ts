import { referencesIn } from "../../markdown/references";
import type { DocumentKind, Words } from "../../schema/document";
import { markdownTexts } from "../../texts";
import { fingerprintOf, translationState } from "../translation-state";
import { findingIn, type Rule } from "./rule";

/** What the Norwegian has and a translation, or easy-read words, haven't: a part, a link, a fact. Phone numbers are never written by hand. */
export const checkTranslationParts: Rule = (text) => {
  if (text.wording === "nb") return [];
  const { kind, words: all } = text.document;
  // The kind and the words belong together: both come from the same file.
  const [norwegian, translated] = [textsOf(kind, all.nb as Words<DocumentKind>), textsOf(kind, all[text.wording] as Words<DocumentKind>)];
  return [...norwegian].flatMap(([path, source]) => {
    const words = translated.get(path);
    if (words === undefined) return [findingIn(text, "missing-part", { path, text: source.text }, "Isn't translated. The reader would meet it in the usual Norwegian.")];
    const lost = source.references.filter((reference) => !words.references.includes(reference));
    return lost.map((reference) => findingIn(text, "missing-part", { path, text: words.text }, `The Norwegian has ${reference} here. Put it in: ${asWritten(reference)}.`));
  });
};

function asWritten(reference: string): string {
  return reference.startsWith("fakta:") ? `{${reference.slice("fakta:".length)}}` : `[…](${reference})`;
}

type Written = { text: string; references: readonly string[] };

function textsOf<K extends DocumentKind>(kind: K, words: Words<K>): Map<string, Written> {
  const marked = new Map(markdownTexts[kind](words).map(({ path, text }) => [path, referencesIn(text)]));
  return new Map(written(words).map(([path, text]) => [path, { text, references: marked.get(path) ?? [] }]));
}

function written(words: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof words === "string") return [[path.join("."), words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => written(value, [...path, key]));
}

/** A translation of something the Norwegian no longer says. */
export const checkTranslationAge: Rule = (text) => {
  if (translationState(text.document, text.wording) !== "stale") return [];
  const now = fingerprintOf(text.document.words.nb);
  const known = text.document.translations?.[text.wording]?.translatedFrom;
  const advice = known === undefined ? "Doesn't say which words it was translated from." : "The Norwegian has changed since it was translated. Read both and mend it.";
  return [findingIn(text, "stale-translation", { path: "translatedFrom", text: known ?? "" }, `${advice} Then write translatedFrom: ${now}`)];
};
