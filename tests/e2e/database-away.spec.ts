import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, test } from "@playwright/test";
import { migrateDatabase, seedDatabase } from "../../lib/platform/commands/open-database.mjs";
import { startEmbeddedPostgres } from "../../lib/platform/database/start-embedded.mjs";
import { distDirectory } from "../../lib/platform/dist-directory.mjs";
import { startServer } from "../runner/start-test-site.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** A site of its own, from a copy of the build: this test takes the database away, and kept pages lie beside the build. */
const build = `.data/test-away-${process.pid}`;

const read = ["/nb", "/nb/akutt", "/nb/guide/skaffe-minid", "/nb/guide/skaffe-minid/alt", "/nb/hjelp/kommer-ikke-inn", "/nb/ord"];
const answered = "/nb/hjelp/kommer-ikke-inn/svar?stopper=bankid";

test.describe.configure({ mode: "serial" });

let data: string;
let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let site: Awaited<ReturnType<typeof startServer>>;

const startDatabase = async () => {
  database = await startEmbeddedPostgres({ directory: data, log: () => {} });
};
const rename = async (kind: string, from: string, to: string) => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("UPDATE document SET slug = $3 WHERE kind = $1::document_kind AND slug = $2", [kind, from, to]);
  await client.end();
};
const status = async (address: string) => (await fetch(site.url + address, { redirect: "manual" })).status;
const statuses = (addresses: readonly string[]) => Promise.all(addresses.map(status));
const allFine = read.map(() => 200);

test.beforeAll(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), "samme-side-away-"));
  const isKept = (file: string) => /(route-cache|[/\\]cache)$/.test(file);
  await cp(path.join(root, distDirectory()), path.join(root, build, "next"), { recursive: true, filter: (file) => !isKept(file) });
  await startDatabase();
  await migrateDatabase(root, database.url);
  await seedDatabase(root, database.url);
  site = await startServer(root, { build, databaseUrl: database.url });
});

test.afterAll(async () => {
  await site.stop();
  await database.stop();
  await rm(path.join(root, build), { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
});

test("a citizen still reads what was read before, and answers questions, when the database goes away", async () => {
  expect(await statuses([...read, answered])).toEqual([...allFine, 200]);
  await database.stop();
  expect(await statuses([...read, answered])).toEqual([...allFine, 200]);
  expect(await status("/nb/guide/finnes-ikke"), "a made-up address").toBe(404);
  expect(await status("/internal/isAlive")).toBe(200);
  expect(await status("/internal/isReady")).toBe(503);
});

test("the server may be started anew while the database is away", async () => {
  await site.stop();
  site = await startServer(root, { build, databaseUrl: database.url, ready: "/internal/isAlive" });
  expect(await statuses(read)).toEqual(allFine);
});

test("a guide that gets a new name is found under both, as soon as it is published", async () => {
  await startDatabase();
  await rename("guide", "skaffe-minid", "fa-minid");
  await expect.poll(() => status("/nb/guide/fa-minid"), { timeout: 60_000 }).toBe(200);
  await expect.poll(() => status("/nb/guide/skaffe-minid"), { timeout: 60_000 }).toBe(308);
  const redirected = await fetch(`${site.url}/nb/guide/skaffe-minid`, { redirect: "manual" });
  expect(redirected.headers.get("location")).toBe("/nb/guide/fa-minid");
});

test("a flow that gets a new name loses no answer of somebody who is in the middle of it", async () => {
  await rename("flow", "kommer-ikke-inn", "logge-inn");
  await expect.poll(() => status("/nb/hjelp/logge-inn"), { timeout: 60_000 }).toBe(200);
  const redirected = await fetch(site.url + answered, { redirect: "manual" });
  expect(redirected.status).toBe(308);
  expect(redirected.headers.get("location")).toBe("/nb/hjelp/logge-inn/svar?stopper=bankid");
});
