import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "@/lib/platform/database/migrate.mjs";
import { migrations, temporaryFolder, testDatabase } from "../../support/database";

const database = testDatabase();
let client: Client;
let directory: string;

beforeAll(async () => {
  client = await database.connect();
});
beforeEach(() => {
  directory = temporaryFolder();
  cpSync(migrations, directory, { recursive: true });
});
afterEach(async () => {
  rmSync(directory, { recursive: true });
  await client.query("DELETE FROM _prisma_migrations WHERE migration_name LIKE '2099%'");
  await client.query("DROP TABLE IF EXISTS tried");
});

function write(name: string, sql: string): void {
  mkdirSync(path.join(directory, name), { recursive: true });
  writeFileSync(path.join(directory, name, "migration.sql"), sql);
}

const run = () => migrate(database.url, { directory, log: () => {} });

describe("migrating", () => {
  test("does nothing when the database is up to date", async () => {
    expect(await run()).toEqual({ applied: [] });
  });

  test("applies what is new, in order of name, noted the way prisma migrate does", async () => {
    write("20990102000000_second", "INSERT INTO tried VALUES (2)");
    write("20990101000000_first", "CREATE TABLE tried (id int)");
    expect(await run()).toEqual({ applied: ["20990101000000_first", "20990102000000_second"] });
    const { rows } = await client.query("SELECT * FROM _prisma_migrations WHERE migration_name = '20990101000000_first'");
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        // sha256 of the file.
        checksum: "6a8f581f9ef25ed6014145d0d24a73749b7e90db99a1639ce52bd7c5704c45d9",
        finished_at: expect.any(Date),
        migration_name: "20990101000000_first",
        logs: null,
        rolled_back_at: null,
        started_at: expect.any(Date),
        applied_steps_count: 1,
      },
    ]);
  });

  test("undoes a migration that fails, whole, and keeps those before it", async () => {
    write("20990101000000_first", "CREATE TABLE tried (id int)");
    write("20990102000000_second", "INSERT INTO tried VALUES (1); SELECT 1 / 0");
    await expect(run()).rejects.toThrow("Migration 20990102000000_second failed and was undone: division by zero");
    expect((await client.query("SELECT FROM tried")).rowCount).toBe(0);
    write("20990102000000_second", "INSERT INTO tried VALUES (1)");
    expect(await run()).toEqual({ applied: ["20990102000000_second"] });
  });

  test("refuses when an applied migration was changed", async () => {
    write("20990101000000_first", "CREATE TABLE tried (id int)");
    await run();
    write("20990101000000_first", "CREATE TABLE tried (id bigint)");
    await expect(run()).rejects.toThrow("Migration 20990101000000_first was changed after it was applied");
  });

  test("refuses a database that a newer version has set up", async () => {
    write("20990101000000_first", "CREATE TABLE tried (id int)");
    await run();
    rmSync(path.join(directory, "20990101000000_first"), { recursive: true });
    await expect(run()).rejects.toThrow("set up by a newer version");
  });

  test("refuses after one that prisma migrate left unfinished", async () => {
    await client.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', '20990101000000_first')");
    await expect(run()).rejects.toThrow("begun and never finished");
  });

  test("is done once when two servers start together", async () => {
    write("20990101000000_first", "CREATE TABLE tried (id int)");
    const results = await Promise.all([run(), run(), run()]);
    expect(results.flatMap(({ applied }) => applied)).toEqual(["20990101000000_first"]);
  });
});
