import path from "node:path";
import { CommandError } from "./command-error.mjs";
import { runProgram } from "./run-program.mjs";
import { runStep } from "./run-step.mjs";

/**
 * `reachable` is false when a foreign database doesn't answer.
 * @typedef {{ url: string, reachable: boolean, close: () => Promise<void> }} OpenDatabase
 */

/**
 * A database that is migrated and can be used: the one DATABASE_URL names, or a PostgreSQL of our own with its data in .data/postgres.
 * @param {string} root
 * @returns {Promise<OpenDatabase>} close it at the end: it stops our own PostgreSQL if no other command uses it, and leaves a foreign one alone
 * @throws {CommandError} when it answers and can't be used
 */
export async function openDatabase(root) {
  const given = process.env["DATABASE_URL"];
  const database = given ? { url: given, close: async () => {} } : await startOwn(path.join(root, ".data/postgres"));
  try {
    const { reachable } = await runStep("migrations", () => migrateDatabase(root, database.url));
    return { ...database, reachable };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * @param {string} directory where the data is kept
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startOwn(directory) {
  const { startEmbeddedPostgres } = await import("../database/start-embedded.mjs");
  return runStep("database", async () => {
    const { url, folder, stop } = await startEmbeddedPostgres({ directory, log: () => {} });
    const elsewhere = folder === directory ? "" : `, data in ${folder}`;
    return { outcome: `PostgreSQL on port ${new URL(url).port}${elsewhere}`, url, close: stop };
  });
}

/**
 * @param {string} root
 * @param {string} url
 * @returns {Promise<{ outcome: string, reachable: boolean }>}
 */
export async function migrateDatabase(root, url) {
  const { migrate } = await import("../database/migrate.mjs");
  try {
    const { applied } = await migrate(url, { directory: path.join(root, "prisma/migrations"), log: () => {} });
    return { outcome: applied.length === 0 ? "up to date" : `${applied.length} applied`, reachable: true };
  } catch (error) {
    if (isUnreachable(error)) return { outcome: "the database doesn't answer", reachable: false };
    throw new CommandError(`The database can't be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Whether nobody answered, or only to say that the database is starting or stopping. @param {unknown} error */
function isUnreachable(error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error ?? {});
  const silent = ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "57P01", "57P03"];
  return silent.includes(code ?? "") || /timeout|Connection terminated/i.test(message ?? "");
}

/**
 * Publishes the content of prisma/seed-data.
 * @param {string} root
 * @param {string} url
 * @param {{ whenEmpty?: boolean }} [options] `whenEmpty`: only into a database where nothing is published
 * @returns {Promise<{ outcome: string }>}
 */
export async function seedDatabase(root, url, { whenEmpty = false } = {}) {
  if (whenEmpty && (await hasContent(url))) return { outcome: "published already" };
  const args = ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts", ...(whenEmpty ? ["--when-empty"] : [])];
  const output = await runProgram(process.execPath, args, { cwd: root, env: { DATABASE_URL: url } });
  return { outcome: output.trim().split("\n").at(-1)?.trim() ?? "" };
}

/** The same question prisma/seed.ts asks, without the second it takes to start: it is asked at every start. @param {string} url */
async function hasContent(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT EXISTS (SELECT FROM revision WHERE status = 'published') AND EXISTS (SELECT FROM municipality) AND EXISTS (SELECT FROM form) AS found");
    return rows[0].found === true;
  } finally {
    await client.end();
  }
}
