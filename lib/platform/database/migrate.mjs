import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import pg from "pg";

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

// The lock and the table are those of `prisma migrate`, so that either can be used on the same database.
const lockId = 72707369;
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/**
 * Brings a database up to date: applies the migrations it doesn't have, in order of name, each whole or not at all. Needs
 * nothing but this file and the migrations, where `prisma migrate` must download a program first.
 * @param {string} url
 * @param {object} options
 * @param {string} options.directory Holds `NAME/migration.sql`.
 * @param {(message: string) => void} options.log
 * @returns {Promise<{ applied: string[] }>}
 * @throws When an applied migration was changed or is missing, or one fails; everything before it stays applied.
 */
export async function migrate(url, { directory, log }) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // An error between queries, such as a lost connection, is reported by the next query.
  client.on("error", () => {});
  await client.connect();
  try {
    // Two servers that start at once must not both migrate. The lock ends with the connection.
    await client.query("SET lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_lock($1)", [lockId]);
    await client.query(table);
    const pending = findPending(readMigrations(directory), await readApplied(client));
    for (const migration of pending) {
      log(`applying migration ${migration.name}`);
      await apply(client, migration);
    }
    return { applied: pending.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

/** @param {string} directory @returns {Migration[]} */
function readMigrations(directory) {
  return readdirSync(directory)
    .sort()
    .map((name) => ({ name, file: path.join(directory, name, "migration.sql") }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** @param {pg.Client} client @returns {Promise<Map<string, { checksum: string, finished: boolean }>>} */
async function readApplied(client) {
  const { rows } = await client.query(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at",
  );
  return new Map(rows.map((row) => [row.migration_name, { checksum: row.checksum, finished: row.finished_at !== null }]));
}

/**
 * @param {Migration[]} migrations
 * @param {Awaited<ReturnType<typeof readApplied>>} applied
 */
function findPending(migrations, applied) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const [name, { checksum, finished }] of applied) {
    const migration = known.get(name);
    if (!finished) throw new Error(`Migration ${name} was begun and never finished: see "prisma migrate resolve"`);
    if (!migration) throw new Error(`The database has migration ${name}, which this version of the app doesn't know: it was set up by a newer version`);
    if (migration.checksum !== checksum) throw new Error(`Migration ${name} was changed after it was applied: put the file back and write a new migration instead`);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

/** @param {pg.Client} client @param {Migration} migration */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK");
    throw new Error(`Migration ${name} failed and was undone: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
