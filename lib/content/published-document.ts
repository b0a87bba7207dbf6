import type { Locale } from "@/lib/i18n/locales";
import { documentSchemas, type DocumentKind, type Structure, type Words } from "./schema/document";

/** A published revision as it lies in the database: bodies not yet looked at. */
export type PublishedRow = {
  kind: DocumentKind;
  slug: string;
  number: number;
  structure: unknown;
  words: readonly { locale: string; body: unknown }[];
};

/** A published revision whose bodies have been parsed, with the words of one language. */
export type PublishedDocument<K extends DocumentKind> = {
  kind: K;
  slug: string;
  revision: number;
  structure: Structure<K>;
  words: Words<K>;
  /** The language the words are in: Norwegian when the one asked for has none. */
  language: Locale;
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
export function parseDocument<K extends DocumentKind>(kind: K, row: PublishedRow, locale: Locale): PublishedDocument<K> {
  const found = row.words.find((words) => words.locale === locale) ?? row.words.find((words) => words.locale === "nb");
  if (!found) throw new BrokenDocumentError(row, `words ${locale}`, ["missing"]);
  return {
    kind,
    slug: row.slug,
    revision: row.number,
    structure: parseHalf(row, "structure", row.structure) as Structure<K>,
    words: parseHalf(row, "words", found.body) as Words<K>,
    language: found.locale as Locale,
  };
}

function parseHalf(row: PublishedRow, half: "structure" | "words", body: unknown): unknown {
  const parsed = documentSchemas[row.kind][half].safeParse(body);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => `${issue.path.join(".") || "(top)"}: ${issue.message}`);
  throw new BrokenDocumentError(row, half, places);
}
