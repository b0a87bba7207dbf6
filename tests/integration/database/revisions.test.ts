import type { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { insertBareDraft, insertDocument, insertDraft, insertPublished, move, only } from "./rows";

const database = testDatabase();
let client: Client;

beforeAll(async () => {
  client = await database.connect();
});

const change = (id: string, assignment: string) => client.query(`UPDATE revision SET ${assignment} WHERE id = $1`, [id]);

const waysTo: Record<string, string[]> = {
  draft: [],
  in_review: ["in_review"],
  published: ["in_review", "published"],
  retired: ["in_review", "published", "retired"],
};

async function insertAs(status: string): Promise<string> {
  const { id } = await insertDocument(client);
  const revisionId = await insertDraft(client, id);
  await move(client, revisionId, ...(waysTo[status] ?? []));
  return revisionId;
}

describe("the status of a revision", () => {
  const statuses = Object.keys(waysTo);
  const legal = ["draft in_review", "in_review draft", "in_review published", "published retired"];
  const moves = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(moves.filter(([from, to]) => legal.includes(`${from} ${to}`)))("goes from %s to %s", async (from, to) => {
    const id = await insertAs(from);
    await expect(move(client, id, to)).resolves.toBeUndefined();
  });

  test.each(moves.filter(([from, to]) => !legal.includes(`${from} ${to}`)))("never goes from %s to %s", async (from, to) => {
    const id = await insertAs(from);
    await expect(move(client, id, to)).rejects.toThrow(`A revision can't go from ${from} to ${to}`);
  });

  test.each(["in_review", "published", "retired"])("doesn't begin as %s", async (status) => {
    const { id } = await insertDocument(client);
    const insert = client.query(
      `INSERT INTO revision (document_id, number, status, schema_version, structure, checked_on, next_check_on)
       VALUES ($1, 1, $2, 1, '{"schemaVersion": 1}', '2026-01-01', '2027-01-01')`,
      [id, status],
    );
    await expect(insert).rejects.toThrow("A revision begins as draft");
  });

  test("sets its own times, whatever a program says", async () => {
    const id = await insertAs("draft");
    await change(id, "published_at = '2001-01-01'");
    await move(client, id, "in_review");
    await change(id, "status = 'published', published_at = '2001-01-01'");
    await move(client, id, "retired");
    const { rows } = await client.query(
      "SELECT published_at > now() - interval '1 minute' AS published, retired_at > now() - interval '1 minute' AS retired FROM revision WHERE id = $1",
      [id],
    );
    expect(rows).toEqual([{ published: true, retired: true }]);
  });
});

describe("a revision", () => {
  const changes = [
    `structure = '{"schemaVersion": 1, "x": 1}'`,
    `schema_version = 2, structure = '{"schemaVersion": 2}'`,
    "checked_on = '2026-02-02'",
    "next_check_on = '2028-01-01'",
    "author = 'Kari'",
  ];
  test.each(changes)("can change while it is a draft: %s", async (assignment) => {
    await expect(change(await insertAs("draft"), assignment)).resolves.toMatchObject({ rowCount: 1 });
  });
  test.each(["in_review", "published", "retired"].flatMap((status) => changes.map((assignment) => [status, assignment])))(
    "can't change when it is %s: %s",
    async (status = "", assignment = "") => {
      await expect(change(await insertAs(status), assignment)).rejects.toThrow(`is ${status} and can't change`);
    },
  );

  test.each(["number = 7", "document_id = gen_random_uuid()", "id = gen_random_uuid()", "created_at = '2001-01-01'"])(
    "keeps its identity also as a draft: %s",
    async (assignment) => {
      await expect(change(await insertAs("draft"), assignment)).rejects.toThrow("identity");
    },
  );

  test("can be deleted as a draft, with its parts", async () => {
    const id = await insertAs("draft");
    await client.query("DELETE FROM revision WHERE id = $1", [id]);
    const { rowCount } = await client.query("SELECT FROM words WHERE revision_id = $1", [id]);
    expect(rowCount).toBe(0);
  });
  test.each(["in_review", "published", "retired"])("can't be deleted when it is %s", async (status) => {
    const id = await insertAs(status);
    await expect(client.query("DELETE FROM revision WHERE id = $1", [id])).rejects.toThrow("only drafts can");
  });
  test("keeps its document from being deleted", async () => {
    const { id } = await insertPublished(client);
    await expect(client.query("DELETE FROM document WHERE id = $1", [id])).rejects.toMatchObject({ constraint: "revision_document_id_fkey" });
  });

  test("has a number of its own, from 1", async () => {
    const { id } = await insertDocument(client);
    await insertDraft(client, id, 1);
    await expect(insertDraft(client, id, 1)).rejects.toMatchObject({ constraint: "revision_document_id_number_key" });
    await expect(insertDraft(client, id, 0)).rejects.toMatchObject({ constraint: "revision_number_positive" });
  });

  test.each([
    ["next_check_on = checked_on", "revision_check_order"],
    ["author = ' '", "revision_author_not_blank"],
    ["structure = '{}'", "revision_structure_version"],
    ["structure = '[]'", "revision_structure_version"],
    ["schema_version = 2", "revision_structure_version"],
  ])("refuses %s", async (assignment, constraint) => {
    await expect(change(await insertAs("draft"), assignment)).rejects.toMatchObject({ constraint });
  });
});

describe("publishing", () => {
  test("needs words in bokmål", async () => {
    const { id } = await insertDocument(client);
    const revisionId = await insertBareDraft(client, id);
    await client.query(`INSERT INTO words (revision_id, locale, schema_version, body) VALUES ($1, 'en', 1, '{"schemaVersion": 1}')`, [revisionId]);
    await expect(move(client, revisionId, "in_review", "published")).rejects.toThrow("without words in bokmål");
  });

  test("leaves one public revision", async () => {
    const { id, revisionId } = await insertPublished(client);
    const next = await insertDraft(client, id, 2);
    await move(client, next, "in_review");
    await expect(move(client, next, "published")).rejects.toMatchObject({ constraint: "revision_one_published" });
    await move(client, revisionId, "retired");
    await move(client, next, "published");
    const { rows } = await client.query<{ id: string }>("SELECT id FROM revision WHERE document_id = $1 AND status = 'published'", [id]);
    expect(only(rows).id).toBe(next);
  });

  test("of two people at once is done by one", async () => {
    const { id } = await insertDocument(client);
    const [first, second] = [await insertDraft(client, id, 1), await insertDraft(client, id, 2)];
    await move(client, first, "in_review");
    await move(client, second, "in_review");
    const other = await database.connect();
    await client.query("BEGIN");
    await move(client, first, "published");
    const refused = expect(move(other, second, "published")).rejects.toMatchObject({ constraint: "revision_one_published" });
    await client.query("COMMIT");
    await refused;
  });
});
