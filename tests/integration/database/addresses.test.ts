import type { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { freshSlug, insertDocument, insertPublished } from "./rows";

const database = testDatabase();
let client: Client;

beforeAll(async () => {
  client = await database.connect();
});

const rename = (id: string, slug: string) => client.query("UPDATE document SET slug = $2 WHERE id = $1", [id, slug]);
const redirect = (kind: string, slug: string, id: string) =>
  client.query("INSERT INTO slug_redirect (kind, slug, document_id) VALUES ($1, $2, $3)", [kind, slug, id]);

async function redirectsTo(id: string): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>("SELECT slug FROM slug_redirect WHERE document_id = $1 ORDER BY slug", [id]);
  return rows.map((row) => row.slug);
}

describe("the address of a document", () => {
  test.each(["Meldekort", "send kort", "-kort", "kort-", "to--streker", "blåbær", "", "a".repeat(65)])("is never %j", async (slug) => {
    await expect(insertDocument(client, "guide", slug)).rejects.toMatchObject({ constraint: "document_slug_shape" });
  });

  test("is one document's only, within a kind", async () => {
    const { slug } = await insertDocument(client, "guide");
    await expect(insertDocument(client, "guide", slug)).rejects.toMatchObject({ constraint: "document_kind_slug_key" });
    await expect(insertDocument(client, "term", slug)).resolves.toMatchObject({ slug });
  });

  test("keeps its kind", async () => {
    const { id } = await insertDocument(client, "guide");
    await expect(client.query("UPDATE document SET kind = 'term' WHERE id = $1", [id])).rejects.toThrow("can't change");
  });
});

describe("an old address", () => {
  test("redirects when a published document is renamed, also twice", async () => {
    const { id, slug } = await insertPublished(client);
    const second = freshSlug();
    await rename(id, second);
    await rename(id, freshSlug());
    expect(await redirectsTo(id)).toEqual([slug, second].sort());
  });

  test("is not kept for a document that was never public", async () => {
    const { id } = await insertDocument(client);
    await rename(id, freshSlug());
    expect(await redirectsTo(id)).toEqual([]);
  });

  test("becomes the document's own again when it is renamed back", async () => {
    const { id, slug } = await insertPublished(client);
    const second = freshSlug();
    await rename(id, second);
    await rename(id, slug);
    expect(await redirectsTo(id)).toEqual([second]);
  });

  test("can't be taken by another document", async () => {
    const { id, slug } = await insertPublished(client);
    await rename(id, freshSlug());
    await expect(insertDocument(client, "term", slug)).rejects.toThrow(`The address term/${slug} redirects to another document`);
    const other = await insertDocument(client);
    await expect(rename(other.id, slug)).rejects.toThrow("redirects to another document");
  });

  test("can't be the address of a document", async () => {
    const { id } = await insertPublished(client);
    const other = await insertDocument(client);
    await expect(redirect("term", other.slug, id)).rejects.toThrow(`The address term/${other.slug} belongs to a document`);
  });

  test("leads to one document, of its own kind, that exists", async () => {
    const { id } = await insertPublished(client);
    const old = freshSlug();
    await redirect("term", old, id);
    await expect(redirect("term", old, id)).rejects.toMatchObject({ constraint: "slug_redirect_pkey" });
    await expect(redirect("guide", freshSlug(), id)).rejects.toMatchObject({ constraint: "slug_redirect_document_id_kind_fkey" });
    await expect(redirect("term", "Feil Form", id)).rejects.toMatchObject({ constraint: "slug_redirect_slug_shape" });
  });

  test("can't be taken while another connection is giving it away", async () => {
    const { id, slug } = await insertPublished(client);
    const other = await database.connect();
    await client.query("BEGIN");
    await rename(id, freshSlug());
    const taken = insertDocument(other, "term", slug);
    const refused = expect(taken).rejects.toThrow("redirects to another document");
    await client.query("COMMIT");
    await refused;
  });
});
