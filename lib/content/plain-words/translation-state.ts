import { createHash } from "node:crypto";
import type { DocumentFile } from "../files";

/**
 * How a document stands in one set of words. `machine`: nobody who knows the language has read it, or of those who need easy-read words
 * nobody has tried them, and its page says so. `stale`: the
 * Norwegian has changed since it was translated, whoever has read it.
 */
export type TranslationState = "reviewed" | "machine" | "stale" | "missing";

export function translationState(document: DocumentFile, language: string): TranslationState {
  if (!document.words[language]) return "missing";
  if (language === "nb") return "reviewed";
  const note = document.translations?.[language];
  if (note?.translatedFrom !== fingerprintOf(document.words.nb)) return "stale";
  return note.status;
}

/**
 * What a translation was made from, short enough to write in its file as `translatedFrom`: the words themselves, so that a comment
 * or another line break in the Norwegian file makes nothing stale.
 */
export function fingerprintOf(words: unknown): string {
  return createHash("sha256").update(JSON.stringify(inOrder(words))).digest("hex").slice(0, 12);
}

/** The order of keys means nothing in our documents. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}
