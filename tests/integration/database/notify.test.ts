import { once } from "node:events";
import type { Client } from "pg";
import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { inTransaction, insertDocument, insertDraft, insertPublished, move } from "./rows";

const database = testDatabase();
let client: Client;
let listener: Client;
let heard: string[] = [];

beforeAll(async () => {
  client = await database.connect();
  listener = await database.connect();
  listener.on("notification", ({ payload }) => heard.push(payload ?? ""));
  await listener.query("LISTEN samme_side_content");
});

/** What was sent since the last call. Notifications come in order, so a mark of our own is the end of it. */
async function sent(): Promise<string[]> {
  await client.query("NOTIFY samme_side_content, 'mark'");
  while (!heard.includes("mark")) await once(listener, "notification");
  const all = heard.filter((payload) => payload !== "mark");
  heard = [];
  return all;
}

test("a server hears which document was published or retired", async () => {
  const { slug, revisionId } = await insertPublished(client, "page");
  expect(await sent()).toEqual([`page/${slug}`]);
  await move(client, revisionId, "retired");
  expect(await sent()).toEqual([`page/${slug}`]);
});

test("a replacement is told once", async () => {
  const { id, slug, revisionId } = await insertPublished(client);
  await sent();
  const next = await insertDraft(client, id, 2);
  await inTransaction(client, async () => {
    await move(client, next, "in_review");
    await move(client, revisionId, "retired");
    await move(client, next, "published");
  });
  expect(await sent()).toEqual([`term/${slug}`]);
});

test("drafts, reviews and refused publications are not told", async () => {
  const { id } = await insertDocument(client, "fact");
  const draft = await insertDraft(client, id);
  await move(client, draft, "in_review");
  await expect(move(client, draft, "published")).rejects.toThrow("without a source");
  expect(await sent()).toEqual([]);
});

test("a rename tells both addresses", async () => {
  const { id, slug } = await insertPublished(client);
  await sent();
  await client.query("UPDATE document SET slug = 'nytt-navn' WHERE id = $1", [id]);
  expect((await sent()).sort()).toEqual([`term/${slug}`, "term/nytt-navn"].sort());
});

test("an approved translation of a published page is told", async () => {
  const { id, slug } = await insertDocument(client);
  const draft = await insertDraft(client, id);
  await client.query(`INSERT INTO words (revision_id, locale, status, schema_version, body) VALUES ($1, 'en', 'machine', 1, '{"schemaVersion": 1}')`, [draft]);
  await move(client, draft, "in_review", "published");
  await sent();
  await client.query("UPDATE words SET status = 'reviewed' WHERE revision_id = $1 AND locale = 'en'", [draft]);
  expect(await sent()).toEqual([`term/${slug}`]);
});
