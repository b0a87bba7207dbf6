import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, test } from "@playwright/test";
import { migrateDatabase, seedDatabase } from "../../lib/platform/commands/open-database.mjs";
import { startEmbeddedPostgres } from "../../lib/platform/database/start-embedded.mjs";
import { distDirectory } from "../../lib/platform/dist-directory.mjs";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { SEALED } from "@/lib/sharing/flow-address";
import { importKeys } from "@/lib/sharing/import-keys";
import { sealWith } from "@/lib/sharing/seal";
import { dayFromToday, writtenDay } from "./support/days";
import { startOwnServer, type OwnServer } from "./support/own-server";
import { deadline, withDeadline, withLetter } from "./support/private-walk";
import { reach, sendForm, tokenOf } from "./support/reach-page";
import { questionWords } from "./support/walk-flow";

const root = path.resolve(import.meta.dirname, "../..");

/** A site of its own, from a copy of the build: this test takes the database away, and kept pages lie beside the build. */
const build = `.data/test-away-${process.pid}`;

const read = ["/nb", deadline.address, "/nb/akutt", "/nb/guide/skaffe-minid", "/nb/guide/skaffe-minid/alt", "/nb/hjelp/kommer-ikke-inn", "/nb/ord"];
const answered = "/nb/hjelp/kommer-ikke-inn/svar?stopper=bankid";

test.describe.configure({ mode: "serial" });

let data: string;
let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let site: OwnServer;

/** What everything written by the servers is searched in at the end. */
const logs: (() => string)[] = [];
const sealingKey = randomBytes(32);

const startSite = async (ready?: string) => {
  site = await startOwnServer({ build, databaseUrl: database.url, sealingKey: sealingKey.toString("base64"), ...(ready !== undefined && { ready }) });
  logs.push(site.written);
};

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

/** What a page says first, and its status. */
const headingAt = async (address: string): Promise<[number, string]> => {
  const page = await fetch(site.url + address, { redirect: "manual" });
  const [, heading = ""] = /<h1[^>]*>(.*?)<\/h1>/s.exec(await page.text()) ?? [];
  return [page.status, heading.replace(/<[^>]*>/g, "")];
};
const deleteAnswers = (address: string) => fetch(`${site.url}${deadline.address}/avslutt`, { method: "POST", body: new URLSearchParams({ [SEALED]: tokenOf(address) ?? "" }), redirect: "manual" });
const untilToday = [200, expect.stringContaining("Send klagen senest")];
const wrongDate: [string, string][] = Object.entries(writtenDay(dayFromToday(3))).map(([part, text]) => [`mottatt.${part}`, text]);

let keptAddress: string;
let deletedAddress: string;

test.beforeAll(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), "samme-side-away-"));
  const isKept = (file: string) => /(route-cache|[/\\]cache)$/.test(file);
  await cp(path.join(root, distDirectory()), path.join(root, build, "next"), { recursive: true, filter: (file) => !isKept(file) });
  await startDatabase();
  await migrateDatabase(root, database.url);
  await seedDatabase(root, database.url);
  await startSite();
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

test("a citizen whose answers are private goes on to the end while the database is away, and can have them deleted", async () => {
  keptAddress = await reach(site.url, deadline, withDeadline);
  expect(await headingAt(keptAddress)).toEqual(untilToday);
  const wrong = await sendForm(site.url, deadline, await reach(site.url, deadline, withLetter), [["_fra", "mottatt"], ...wrongDate]);
  expect(await headingAt(wrong)).toEqual([422, expect.stringContaining(questionWords(deadline, "mottatt").label)]);
  deletedAddress = await reach(site.url, deadline, withDeadline);
  expect((await deleteAnswers(deletedAddress)).headers.get("location")).toBe(`${deadline.address}/slettet`);
  expect(await headingAt(deletedAddress)).toEqual([400, nb.flow.ended]);
});

test("a citizen who comes back after more than two hours is told kindly that the answers can't be opened any more", async () => {
  const keys = await importKeys([new Uint8Array(sealingKey)]);
  const sealed = (hoursAgo: number) => sealWith(keys, { flow: deadline.slug, id: crypto.randomUUID(), answers: withDeadline }, new Date(Date.now() - hoursAgo * 3_600_000));
  expect(await headingAt(`${deadline.address}/svar?${SEALED}=${await sealed(1.9)}`)).toEqual(untilToday);
  expect(await headingAt(`${deadline.address}/svar?${SEALED}=${await sealed(2.1)}`)).toEqual([400, nb.flow.expired]);
});

test("the server may be started anew while the database is away", async () => {
  await site.stop();
  await startSite("/internal/isAlive");
  expect(await statuses(read)).toEqual(allFine);
  expect(await headingAt(keptAddress), "sealed with a key that both servers have").toEqual(untilToday);
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

test("a citizen who had the answers deleted while the database is there has them deleted on every server", async () => {
  const address = await reach(site.url, deadline, withDeadline);
  await deleteAnswers(address);
  await site.stop();
  await startSite();
  expect(await headingAt(address)).toEqual([400, nb.flow.ended]);
});

test("a citizen's answers stand in no log, whatever went wrong", () => {
  const written = logs.map((log) => log()).join("");
  expect(written, "what is sent is written down, but not what is in it").toContain(`"path":"${deadline.address}/send"`);
  expect(written).toContain(`"path":"${deadline.address}/svar"`);
  expect(written, "the database that can't be asked is spoken of").toContain("ended cases");
  const secrets = ["forseglet", tokenOf(keptAddress) ?? "?", tokenOf(deletedAddress) ?? "?", withDeadline.mottatt, "gjelder", "vet-ikke", "stopper", sealingKey.toString("base64")];
  expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
});
