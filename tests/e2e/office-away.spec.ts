import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { migrateDatabase, seedDatabase } from "../../lib/platform/commands/open-database.mjs";
import { startEmbeddedPostgres } from "../../lib/platform/database/start-embedded.mjs";
import { distDirectory } from "../../lib/platform/dist-directory.mjs";
import { startServer } from "../runner/start-test-site.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** A site of its own, from a copy of the build: this test takes the database away. */
const build = `.data/test-office-away-${process.pid}`;

test.describe.configure({ mode: "serial" });

let data: string;
let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let site: Awaited<ReturnType<typeof startServer>>;

const read = async (address: string) => {
  const response = await fetch(site.url + address, { redirect: "manual" });
  return { status: response.status, html: await response.text() };
};

/** What a reader in need must find, whatever has happened to the database. */
const needed = [
  { address: "/nb/akutt", says: "Få hjelp i dag" },
  { address: "/nb/kontakt", says: "Hva gjelder det?" },
  { address: "/nb/kontakt/vei?hva=mat-eller-seng&sted=8006", says: "Kontoret ditt er Nav Bodø" },
  { address: "/nb/kontor", says: "Postnummer eller sted" },
  { address: "/nb/kontor/finn?sted=8006", says: "Kontoret ditt er Nav Bodø" },
  { address: "/nb/kontor/finn?sted=0580", says: "Hvilken bydel i Oslo" },
  { address: "/nb/kontor/bodo", says: "Nav Bodø" },
  { address: "/nb/kontor/posisjoner", says: "/nb/kontor/bodo" },
];

async function expectAll(): Promise<void> {
  for (const { address, says } of needed) {
    const { status, html } = await read(address);
    expect.soft(status, address).toBe(200);
    expect.soft(html, address).toContain(says);
  }
}

test.beforeAll(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), "samme-side-office-away-"));
  const isKept = (file: string) => /(route-cache|[/\\]cache)$/.test(file);
  await cp(path.join(root, distDirectory()), path.join(root, build, "next"), { recursive: true, filter: (file) => !isKept(file) });
  database = await startEmbeddedPostgres({ directory: data, log: () => {} });
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

test("a reader finds urgent help, the ways to a human and their office when the database goes away", async () => {
  await expectAll();
  await database.stop();
  await expectAll();
  expect((await read("/nb/kontor/tromso")).html, "an office that nobody had asked for before").toContain("Nav Tromsø");
});

test("and when the server is started anew meanwhile", async () => {
  await site.stop();
  site = await startServer(root, { build, databaseUrl: database.url, ready: "/internal/isAlive" });
  await expectAll();
});
