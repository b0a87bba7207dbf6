import type { Client } from "pg";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { readPrismaSchema } from "./prisma-schema";

const schema = readPrismaSchema(fileURLToPath(new URL("../../../prisma/schema.prisma", import.meta.url)));
const tables = Object.entries(schema.tables);

const database = testDatabase();
let client: Client;

beforeAll(async () => {
  client = await database.connect();
});

async function list(sql: string, ...values: string[]): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql, values);
  return rows.map(({ line }) => line).sort();
}

describe("Prisma's schema and the migrated database", () => {
  test("have the same tables", async () => {
    const found = await list("SELECT tablename AS line FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'");
    expect(found).toEqual(tables.map(([name]) => name).sort());
    expect(found.length).toBeGreaterThan(0);
  });

  test("have the same enums, in the same order", async () => {
    const { rows } = await client.query<{ name: string; values: string[] }>(
      "SELECT t.typname AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS values FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY 1",
    );
    expect(Object.fromEntries(rows.map(({ name, values }) => [name, values]))).toEqual(schema.enums);
  });

  test.each(tables)("have the same columns in %s", async (name, table) => {
    const { rows } = await client.query<{ column_name: string; type: string; nullable: boolean; has_default: boolean }>(
      `SELECT column_name, udt_name || CASE WHEN udt_name = 'timestamptz' THEN '(' || datetime_precision || ')' ELSE '' END AS type,
         is_nullable = 'YES' AS nullable, column_default IS NOT NULL AS has_default
       FROM information_schema.columns WHERE table_name = $1`,
      [name],
    );
    const found = rows.map((row) => [row.column_name, { type: row.type, nullable: row.nullable, hasDefault: row.has_default }] as const);
    expect(Object.fromEntries(found)).toEqual(table.columns);
  });

  // Partial indexes are rules that only the database knows.
  test.each(tables)("have the same keys and indexes in %s", async (name, table) => {
    const indexes = `SELECT (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(i.indkey) WITH ORDINALITY k (attnum, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum) AS line
      FROM pg_index i WHERE i.indrelid = $1::regclass AND i.indpred IS NULL AND i.indisunique = ($2 = 'unique')`;
    expect(await list(indexes, name, "unique")).toEqual(table.unique);
    expect(await list(indexes, name, "plain")).toEqual(table.indexes);
  });

  test.each(tables)("have the same foreign keys in %s", async (name, table) => {
    const found = await list(
      `SELECT string_agg(a.attname, ',' ORDER BY k.place) || ' -> ' || c.confrelid::regclass || '(' || string_agg(b.attname, ',' ORDER BY k.place) || ') '
         || CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'r' THEN 'RESTRICT' ELSE c.confdeltype::text END || ' '
         || CASE c.confupdtype WHEN 'c' THEN 'CASCADE' WHEN 'r' THEN 'RESTRICT' ELSE c.confupdtype::text END AS line
       FROM pg_constraint c
       CROSS JOIN LATERAL unnest(c.conkey, c.confkey) WITH ORDINALITY k (here, there, place)
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.here
       JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = k.there
       WHERE c.contype = 'f' AND c.conrelid = $1::regclass GROUP BY c.oid`,
      name,
    );
    expect(found).toEqual(table.foreignKeys);
  });
});
