import type { Client } from "pg";
import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { inTransaction, insertDocument, insertDraft, insertLink, insertPublished, move, only } from "./rows";

const database = testDatabase();
let client: Client;

beforeAll(async () => {
  client = await database.connect();
});

/** A draft that links to the document. */
async function draftLinkingTo(targetDocumentId: string): Promise<string> {
  const { id } = await insertDocument(client, "guide");
  const revisionId = await insertDraft(client, id);
  await insertLink(client, revisionId, targetDocumentId);
  return revisionId;
}

async function statusOf(revisionId: string): Promise<string> {
  const { rows } = await client.query<{ status: string }>("SELECT status FROM revision WHERE id = $1", [revisionId]);
  return only(rows).status;
}

test("a link leads to a document that exists, from a revision that exists, once", async () => {
  const { id } = await insertDocument(client);
  const draft = await draftLinkingTo(id);
  const nowhere = "00000000-0000-4000-8000-000000000000";
  await expect(insertLink(client, draft, nowhere)).rejects.toMatchObject({ constraint: "document_link_target_document_id_fkey" });
  await expect(insertLink(client, nowhere, id)).rejects.toMatchObject({ constraint: "document_link_revision_id_fkey" });
  await expect(insertLink(client, draft, id)).rejects.toMatchObject({ constraint: "document_link_revision_id_target_document_id_part_key" });
  await expect(client.query("UPDATE document_link SET part = 'Steg 1' WHERE revision_id = $1", [draft])).rejects.toMatchObject({
    constraint: "document_link_part_shape",
  });
  await expect(client.query("DELETE FROM document WHERE id = $1", [id])).rejects.toMatchObject({ constraint: "document_link_target_document_id_fkey" });
});

test("a draft may link to what isn't published yet; publishing it is refused at commit", async () => {
  const target = await insertDocument(client);
  const draft = await draftLinkingTo(target.id);
  await move(client, draft, "in_review");
  await client.query("BEGIN");
  await move(client, draft, "published");
  await expect(client.query("COMMIT")).rejects.toThrow(`is published and links to term/${target.slug}, which isn't`);
  expect(await statusOf(draft)).toBe("in_review");
});

test("documents that link to each other are published together, in either order", async () => {
  const [one, two] = [await insertDocument(client), await insertDocument(client)];
  const [first, second] = [await insertDraft(client, one.id), await insertDraft(client, two.id)];
  await insertLink(client, first, two.id);
  await insertLink(client, second, one.id);
  await inTransaction(client, async () => {
    await move(client, first, "in_review", "published");
    await move(client, second, "in_review", "published");
  });
  expect([await statusOf(first), await statusOf(second)]).toEqual(["published", "published"]);
});

test("what a published page links to can be replaced, but not taken away", async () => {
  const target = await insertPublished(client);
  const page = await draftLinkingTo(target.id);
  await move(client, page, "in_review", "published");
  await expect(move(client, target.revisionId, "retired")).rejects.toThrow(`links to term/${target.slug}, which isn't`);

  const next = await insertDraft(client, target.id, 2);
  await inTransaction(client, async () => {
    await move(client, next, "in_review");
    await move(client, target.revisionId, "retired");
    await move(client, next, "published");
  });
  expect(await statusOf(next)).toBe("published");
});

test("what only retired pages and drafts link to can be taken away", async () => {
  const target = await insertPublished(client);
  await draftLinkingTo(target.id);
  const page = await draftLinkingTo(target.id);
  await move(client, page, "in_review", "published", "retired");
  await move(client, target.revisionId, "retired");
  expect(await statusOf(target.revisionId)).toBe("retired");
});

test("a page that links to itself can be taken away", async () => {
  const { id } = await insertDocument(client);
  const draft = await insertDraft(client, id);
  await insertLink(client, draft, id);
  await move(client, draft, "in_review", "published", "retired");
  expect(await statusOf(draft)).toBe("retired");
});

test("of a publication and a retirement of its target at once, one is refused", async () => {
  const target = await insertPublished(client);
  const page = await draftLinkingTo(target.id);
  await move(client, page, "in_review");
  const other = await database.connect();
  await client.query("BEGIN");
  await other.query("BEGIN");
  await move(client, page, "published");
  await move(other, target.revisionId, "retired");
  const outcomes = await Promise.allSettled([client.query("COMMIT"), other.query("COMMIT")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
