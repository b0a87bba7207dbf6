import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { testDatabase } from "../../support/database";

const database = testDatabase();

/** What a search looks up for words of a reader's. */
const searched = ["search_entry.names", "search_entry.texts", "search_entry.titles", "search_word.folded"];

test.each(locales)("a search in %s meets words of that language alone", async (locale) => {
  const client = await database.connect();
  const { rows } = await client.query<{ column: string }>(
    `SELECT i.indrelid::regclass || '.' || a.attname AS column FROM pg_index i
     JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     WHERE m.amname = 'gin' AND pg_get_expr(i.indpred, i.indrelid) = format('(locale = %L::text)', $1::text) ORDER BY 1`,
    [locale],
  );
  expect(rows.map(({ column }) => column)).toEqual(searched);
});

test("a word that was just published is in its index, so that no search reads through words that wait in line", async () => {
  const client = await database.connect();
  const { rows } = await client.query<{ waiting: string }>(
    `SELECT c.oid::regclass::text AS waiting FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid JOIN pg_am m ON m.oid = c.relam
     WHERE m.amname = 'gin' AND i.indrelid IN ('search_word'::regclass, 'search_entry'::regclass) AND NOT coalesce(c.reloptions @> '{fastupdate=off}', false)`,
  );
  expect(rows).toEqual([]);
});
