import type { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { insertDocument, insertDraft, insertPublished, move } from "./rows";

const database = testDatabase();
let client: Client;

beforeAll(async () => {
  client = await database.connect();
});

const addWords = (revisionId: string, locale: string, more: { status?: string; from?: string; body?: string } = {}) =>
  client.query("INSERT INTO words (revision_id, locale, status, schema_version, body, translated_from_revision_id) VALUES ($1, $2, $3, 1, $4, $5)", [
    revisionId,
    locale,
    more.status ?? "draft",
    more.body ?? '{"schemaVersion": 1}',
    more.from ?? null,
  ]);
const changeWords = (revisionId: string, locale: string, assignment: string) =>
  client.query(`UPDATE words SET ${assignment} WHERE revision_id = $1 AND locale = $2`, [revisionId, locale]);
const addSource = (revisionId: string, source: { position?: number; organisation?: string; url?: string; date?: string } = {}) =>
  client.query("INSERT INTO fact_source (revision_id, position, organisation, url, source_date) VALUES ($1, $2, $3, $4, $5)", [
    revisionId,
    source.position ?? 1,
    source.organisation ?? "Nav",
    source.url ?? null,
    source.date ?? null,
  ]);

async function draftOf(kind = "term"): Promise<string> {
  return insertDraft(client, (await insertDocument(client, kind)).id);
}

describe("words", () => {
  test("are one text per language", async () => {
    await expect(addWords(await draftOf(), "nb")).rejects.toMatchObject({ constraint: "words_revision_id_locale_key" });
  });
  test.each(["NB", "nob", "n", "nb-NO", "en-simple", "nb-simple-x"])("are never in %j", async (locale) => {
    await expect(addWords(await draftOf(), locale)).rejects.toMatchObject({ constraint: "words_locale_shape" });
  });
  test.each(["{}", "[]", '{"schemaVersion": 2}'])("say their version: not %s", async (body) => {
    await expect(addWords(await draftOf(), "en", { body })).rejects.toMatchObject({ constraint: "words_body_version" });
  });
  test("in bokmål are not a translation", async () => {
    const id = await draftOf();
    await expect(changeWords(id, "nb", `translated_from_revision_id = '${id}'`)).rejects.toMatchObject({ constraint: "words_bokmal_is_original" });
  });
  test("are translated from a revision of their own document", async () => {
    const [own, foreign] = [await draftOf(), await draftOf()];
    await expect(addWords(own, "en", { from: foreign })).rejects.toThrow("revision of the same document");
    await expect(addWords(own, "en", { from: own })).resolves.toMatchObject({ rowCount: 1 });
  });
  test("keep the revision they were translated from", async () => {
    const { id } = await insertDocument(client);
    const [first, second] = [await insertDraft(client, id, 1), await insertDraft(client, id, 2)];
    await addWords(second, "en", { from: first });
    await expect(client.query("DELETE FROM revision WHERE id = $1", [first])).rejects.toMatchObject({
      constraint: "words_translated_from_revision_id_fkey",
    });
  });
  test("belong to a revision that exists", async () => {
    await expect(addWords("00000000-0000-4000-8000-000000000000", "nb")).rejects.toMatchObject({ constraint: "words_revision_id_fkey" });
  });
  test("can change while the revision is a draft, and again when it comes back from review", async () => {
    const id = await draftOf();
    await move(client, id, "in_review");
    await expect(changeWords(id, "nb", "status = 'reviewed'")).rejects.toThrow("its words can't change");
    await move(client, id, "draft");
    await expect(changeWords(id, "nb", "status = 'reviewed'")).resolves.toMatchObject({ rowCount: 1 });
  });
  test("can't move to another revision", async () => {
    const [from, to] = [await draftOf(), await draftOf()];
    await expect(changeWords(from, "nb", `revision_id = '${to}', locale = 'en'`)).rejects.toThrow("can't move to another revision");
  });
});

describe("outside draft", () => {
  test.each(["in_review", "published", "retired"])("words, links and sources of a revision that is %s are fixed", async (status) => {
    const { id: target } = await insertPublished(client);
    const id = await draftOf("fact");
    await addSource(id);
    await client.query("INSERT INTO document_link (revision_id, target_document_id) VALUES ($1, $2)", [id, target]);
    await move(client, id, ...["in_review", "published", "retired"].slice(0, ["in_review", "published", "retired"].indexOf(status) + 1));
    await expect(addWords(id, "en")).rejects.toThrow(`is ${status}: its words can't change`);
    await expect(changeWords(id, "nb", `body = '{"schemaVersion": 1, "x": 1}'`)).rejects.toThrow("its words can't change");
    for (const table of ["words", "document_link", "fact_source"]) {
      await expect(client.query(`DELETE FROM ${table} WHERE revision_id = $1`, [id])).rejects.toThrow(`its ${table} can't change`);
    }
    await expect(addSource(id, { position: 2 })).rejects.toThrow("its fact_source can't change");
    await expect(client.query("UPDATE document_link SET part = 'steg' WHERE revision_id = $1", [id])).rejects.toThrow("its document_link can't change");
  });

  test("a machine's translation can be approved, and nothing else about it", async () => {
    const id = await draftOf();
    await addWords(id, "en", { status: "machine" });
    await addWords(id, "uk", { status: "machine" });
    await move(client, id, "in_review", "published");
    await expect(changeWords(id, "en", `status = 'reviewed', body = '{"schemaVersion": 1, "x": 1}'`)).rejects.toThrow("can't change");
    await expect(changeWords(id, "en", "status = 'draft'")).rejects.toThrow("can't change");
    await expect(changeWords(id, "en", "status = 'reviewed'")).resolves.toMatchObject({ rowCount: 1 });
    await expect(changeWords(id, "en", "status = 'machine'")).rejects.toThrow("can't change");
  });
});

describe("a fact", () => {
  test("isn't published without a source", async () => {
    const id = await draftOf("fact");
    await move(client, id, "in_review");
    await expect(move(client, id, "published")).rejects.toThrow("can't be published without a source");
    await move(client, id, "draft");
    await addSource(id, { url: "https://www.nav.no/", date: "2026-03" });
    await expect(move(client, id, "in_review", "published")).resolves.toBeUndefined();
  });
  test.each([
    [{ position: 0 }, "fact_source_position_positive"],
    [{ organisation: " " }, "fact_source_organisation_not_blank"],
    [{ url: "http://nav.no" }, "fact_source_url_https"],
    [{ url: "https://nav.no/ x" }, "fact_source_url_https"],
    [{ date: "mars 2026" }, "fact_source_source_date_shape"],
  ])("has no source like %j", async (source, constraint) => {
    await expect(addSource(await draftOf("fact"), source)).rejects.toMatchObject({ constraint });
  });
  test("has its sources in one order, each of a revision that exists", async () => {
    const id = await draftOf("fact");
    await addSource(id);
    await expect(addSource(id)).rejects.toMatchObject({ constraint: "fact_source_revision_id_position_key" });
    await expect(addSource("00000000-0000-4000-8000-000000000000")).rejects.toMatchObject({ constraint: "fact_source_revision_id_fkey" });
  });
});
