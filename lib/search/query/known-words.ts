import type { Locale } from "@/lib/i18n/locales";
import type { Prisma } from "@/lib/platform/generated/prisma/client";

/** What the search needs of a connection or a transaction. */
export type SearchDatabase = Pick<Prisma.TransactionClient, "$queryRaw">;

/** A word that content or synonyms are written with, near one that nobody wrote. */
export type NearWord = { word: string; folded: string; lexeme: string; named: number; entries: number };

/** What is known of a word of a query. */
export type KnownWord = {
  word: string;
  /** Without accents. */
  folded: string;
  /** As it is compared. */
  lexeme: string | null;
  /** Entries with the word outside their body, entries with it at all, and synonyms. All zero: nobody wrote it. */
  named: number;
  entries: number;
  synonyms: number;
  /** Other words that it is a part of: `alderspensjon` for `pensjon`. */
  compounds: string[];
  /** Words that may have been meant. Only for a word that is unknown, and begins none that is known. */
  near: NearWord[];
};

/** Shorter parts stand in too many words that have nothing to do with them. */
const shortestPart = 4;
/** Until the database has counted, there are at least so many. It counts now and then: near enough to tell rare words from common ones. */
const fewestEntries = 500;
const mostCompounds = 24;
const mostNear = 12;

/**
 * A word to look up. `closely`: also what it is a part of, and what may have been meant. That costs more, and is for words in Latin letters:
 * in a database whose locale is C, as ours is, PostgreSQL takes no others to pieces and would go through all words.
 */
export type AskedWord = { word: string; closely: boolean };

/** Looks up words of a query, in their order, and about how many entries there are. */
export async function lookUpWords(db: SearchDatabase, locale: Locale, asked: readonly AskedWord[]): Promise<{ known: KnownWord[]; total: number }> {
  const rows = await db.$queryRaw<(KnownWord & { total: number })[]>`
    WITH asked AS MATERIALIZED (
      SELECT place, word, closely AND length(word) >= ${shortestPart} AND unaccent(word) ~ '[a-z]' AS closely, unaccent(word) AS folded, search_lexeme(${locale}, word) AS lexeme
      FROM unnest(${asked.map(({ word }) => word)}::text[], ${asked.map(({ closely }) => closely)}::bool[]) WITH ORDINALITY AS q (word, closely, place)
    )
    SELECT a.word, a.folded, a.lexeme, k.named, k.entries, k.synonyms, coalesce(c.compounds, '{}') AS compounds, coalesce(n.near, '[]') AS near,
      (SELECT greatest(reltuples, ${fewestEntries})::int FROM pg_class WHERE oid = 'search_entry'::regclass) AS total
    FROM asked a
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(w.named), 0)::int AS named, coalesce(sum(w.entries), 0)::int AS entries, coalesce(sum(w.synonyms), 0)::int AS synonyms
      FROM search_word w WHERE w.locale = ${locale} AND w.lexeme = a.lexeme
    ) k
    LEFT JOIN LATERAL (
      SELECT array_agg(word) AS compounds FROM (
        SELECT w.word FROM search_word w
        WHERE a.closely AND w.folded LIKE '%' || a.folded || '%' AND w.locale = ${locale} AND w.lexeme <> a.lexeme AND w.entries > 0
        ORDER BY w.named DESC, w.entries DESC LIMIT ${mostCompounds}
      ) found
    ) c ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('word', word, 'folded', folded, 'lexeme', lexeme, 'named', named, 'entries', entries)) AS near FROM (
        SELECT w.word, w.folded, w.lexeme, w.named, w.entries + w.synonyms AS entries FROM search_word w
        WHERE a.closely AND k.entries + k.synonyms = 0 AND w.folded % a.folded AND w.locale = ${locale}
        ORDER BY similarity(w.folded, a.folded) DESC, w.entries DESC LIMIT ${mostNear}
      ) found
    ) n ON true
    ORDER BY a.place`;
  return { known: rows, total: rows[0]?.total ?? fewestEntries };
}

/** A piece of a word that is a word by itself. */
export type KnownPiece = { piece: string; lexeme: string; named: number; entries: number };

/** Which of these pieces of words are words by themselves. */
export async function findPieces(db: SearchDatabase, locale: Locale, pieces: readonly string[]): Promise<Map<string, KnownPiece>> {
  const rows = await db.$queryRaw<KnownPiece[]>`
    SELECT piece, w.lexeme, sum(w.named)::int AS named, sum(w.entries)::int AS entries
    FROM unnest(${[...pieces]}::text[]) AS piece JOIN search_word w ON w.locale = ${locale} AND w.lexeme = search_lexeme(${locale}, piece)
    GROUP BY piece, w.lexeme`;
  return new Map(rows.map((row) => [row.piece, row]));
}
