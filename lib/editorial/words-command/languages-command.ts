import type { DocumentFile } from "@/lib/content/files";
import { fingerprintOf, translationState, type TranslationState } from "@/lib/content/plain-words/translation-state";
import { locales, briefLanguages } from "@/lib/i18n/locales";
import { easyRead } from "@/lib/i18n/wordings";
import { exitCodes, type WordsCommand } from "./command";
import { writeTable } from "./write-table";

const marks: Record<TranslationState, string> = { reviewed: "read", machine: "unread", stale: "OLD", missing: "–" };

/** Every document in every language, and in easy-read words: whether they are there, read by somebody who knows the language, or older than the Norwegian. */
export const languagesCommand: WordsCommand = ({ documents, only, language, json }, write) => {
  const languages = [...new Set([...locales, ...Object.keys(briefLanguages), easyRead])].filter((code) => language === undefined || code === language || code === "nb");
  const asked = documents.filter(({ kind, slug }) => only.length === 0 || only.includes(`${kind}/${slug}`));
  const rows = asked.map((document) => ({ document: `${document.kind}/${document.slug}`, translatedFrom: fingerprintOf(document.words.nb), states: statesOf(document, languages) }));
  const old = rows.flatMap(({ document, translatedFrom, states }) => Object.entries(states).flatMap(([code, state]) => (state === "stale" ? [{ document, code, translatedFrom }] : [])));
  if (json) write(JSON.stringify(rows));
  else {
    for (const line of writeTable([["", ...languages, "translatedFrom"], ...rows.map(({ document, translatedFrom, states }) => [document, ...languages.map((code) => marks[states[code] ?? "missing"]), translatedFrom])])) write(line);
    for (const line of writeTable([["In all", ...languages], ...(["reviewed", "machine", "stale", "missing"] as const).map((state) => [marks[state], ...languages.map((code) => String(rows.filter(({ states }) => states[code] === state).length))])])) write(line);
    for (const { document, code, translatedFrom } of old) write(`prisma/seed-data/${document}/${code}.yaml is older than the Norwegian. When it is mended: translatedFrom: ${translatedFrom}`);
  }
  return old.length > 0 ? exitCodes.findings : exitCodes.fine;
};

function statesOf(document: DocumentFile, languages: readonly string[]): Record<string, TranslationState> {
  return Object.fromEntries(languages.map((code) => [code, translationState(document, code)]));
}
