import { defaultLocale, locales, type Locale } from "@/lib/i18n/locales";
import { easyRead, localeOf, type Wording } from "@/lib/i18n/wordings";
import { documentSchemas, type DocumentKind, type Structure, type Words } from "./schema/document";

/** A published revision as it lies in the database: bodies not yet looked at. */
export type PublishedRow = {
  kind: DocumentKind;
  slug: string;
  id: string;
  number: number;
  structure: unknown;
  words: readonly PublishedWords[];
};

/** One set of words of a revision: in a language, or easy-read. A translation says which revision's Norwegian it was made from. */
export type PublishedWords = { locale: string; body: unknown; status: string; translatedFromRevisionId: string | null };

/** Who has seen to the words: their author, a person who knows both languages, or nobody. */
export type WordsAre = "original" | "reviewed" | "unread";

/** Whether the words are the easy-read ones. `offered`: there are such, and these are the usual; only a reader of bokmål is offered them. */
export type Simple = "shown" | "offered" | "none";

/** A published revision whose bodies have been parsed, with one set of words. */
export type PublishedDocument<K extends DocumentKind> = {
  kind: K;
  slug: string;
  revision: number;
  structure: Structure<K>;
  words: Words<K>;
  /** The language the words are in: Norwegian when the one asked for has none, or only words for what the Norwegian no longer says. */
  language: Locale;
  wordsAre: WordsAre;
  simple: Simple;
  /** Every language with words for it. */
  languages: readonly Locale[];
};

/** A published body that doesn't fit its schema. Names document, revision and place, and nothing a reader wrote. */
export class BrokenDocumentError extends Error {
  override name = "BrokenDocumentError";
  constructor(row: PublishedRow, half: string, places: readonly string[]) {
    super(`${row.kind}/${row.slug}, revision ${row.number}, ${half}: ${places.join("; ")}`);
  }
}

/**
 * Parses a row at the database door.
 * @throws BrokenDocumentError when structure or words don't fit their schema, or when there are no words at all.
 */
export function parseDocument<K extends DocumentKind>(kind: K, row: PublishedRow, wording: Wording): PublishedDocument<K> {
  const current = row.words.filter((words) => words.locale === defaultLocale || words.translatedFromRevisionId === row.id);
  const found = current.find((words) => words.locale === wording) ?? current.find((words) => words.locale === defaultLocale);
  if (!found) throw new BrokenDocumentError(row, `words ${wording}`, ["missing"]);
  return {
    kind,
    slug: row.slug,
    revision: row.number,
    structure: parseHalf(row, "structure", row.structure) as Structure<K>,
    words: parseHalf(row, "words", found.body) as Words<K>,
    language: localeOf(found.locale as Wording),
    wordsAre: found.locale === defaultLocale ? "original" : found.status === "reviewed" ? "reviewed" : "unread",
    simple: simpleOf(found.locale, wording, current),
    languages: locales.filter((language) => current.some((words) => words.locale === language)),
  };
}

function simpleOf(found: string, asked: Wording, current: readonly PublishedWords[]): Simple {
  if (found === easyRead) return "shown";
  return asked === defaultLocale && current.some(({ locale }) => locale === easyRead) ? "offered" : "none";
}

function parseHalf(row: PublishedRow, half: "structure" | "words", body: unknown): unknown {
  const parsed = documentSchemas[row.kind][half].safeParse(body);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => `${issue.path.join(".") || "(top)"}: ${issue.message}`);
  throw new BrokenDocumentError(row, half, places);
}
