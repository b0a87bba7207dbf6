import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentFile } from "@/lib/content/files";
import { publishDocument } from "@/lib/editorial/publish-document";
import { publishDocuments } from "@/lib/editorial/publish-documents";
import { PrismaClient } from "@/lib/platform/generated/prisma/client";
import { testDatabase } from "../../support/database";
import { fact, term } from "./documents";
import { freshSlug } from "./rows";

const database = testDatabase();
let db: PrismaClient;

beforeAll(() => {
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
});
afterAll(() => db.$disconnect());

const publish = (document: DocumentFile) => db.$transaction((tx) => publishDocument(tx, document));
const publishAll = (documents: DocumentFile[]) => db.$transaction((tx) => publishDocuments(tx, documents));
const revisionsOf = (slug: string) =>
  db.revision.findMany({
    where: { document: { slug } },
    include: { words: { orderBy: { locale: "asc" } }, links: { include: { target: true } }, sources: { orderBy: { position: "asc" } } },
    orderBy: { number: "asc" },
  });

describe("publishing a document", () => {
  test("makes it public with its words, links and dates", async () => {
    const [slug, target, phone] = [freshSlug(), freshSlug(), freshSlug()];
    const document = term(slug, { related: [`ord:${target}`, "https://www.nav.no/"], explanation: `Ring {${phone}}, se [her](guide:${target}/steg).`, english: true });
    await db.$transaction(async (tx) => {
      const guide = await tx.document.create({ data: { kind: "guide", slug: target } });
      await publishDocuments(tx, [term(target), fact(phone), document]);
      await publishBare(tx, guide.id);
    });
    const [revision, ...more] = await revisionsOf(slug);
    expect(more).toEqual([]);
    expect(revision).toMatchObject({ number: 1, status: "published", schemaVersion: 1, author: null, structure: document.structure });
    expect(revision?.checkedOn.toISOString()).toBe("2026-01-01T00:00:00.000Z");
    expect(revision?.words.map(({ locale, status, body, translatedFromRevisionId }) => [locale, status, body, translatedFromRevisionId])).toEqual([
      ["en", "machine", document.words["en"], revision?.id],
      ["nb", "reviewed", document.words["nb"], null],
    ]);
    expect(revision?.links.map((link) => [link.target.kind, link.target.slug, link.part]).sort()).toEqual([
      ["fact", phone, null],
      ["guide", target, "steg"],
      ["term", target, null],
    ]);
  });

  test("notes the sources of a fact in order", async () => {
    const slug = freshSlug();
    await publish(fact(slug));
    const [revision] = await revisionsOf(slug);
    expect(revision?.sources).toMatchObject([
      { position: 1, organisation: "Nav", url: "https://www.nav.no/", sourceDate: "2026-01" },
      { position: 2, organisation: "Statsforvalteren", url: null, sourceDate: null },
    ]);
  });

  test("again without a change does nothing", async () => {
    const slug = freshSlug();
    expect(await publish(term(slug, { english: true }))).toBe("created");
    expect(await publish(term(slug, { english: true }))).toBe("unchanged");
    expect(await revisionsOf(slug)).toHaveLength(1);
  });

  test("of a translation that is mended, or read by a person, is a change", async () => {
    const slug = freshSlug();
    await publish(term(slug, { english: true, stale: true }));
    expect((await revisionsOf(slug)).at(-1)?.words[0]).toMatchObject({ locale: "en", status: "machine", translatedFromRevisionId: null });
    expect(await publish(term(slug, { english: true }))).toBe("updated");
    expect(await publish(term(slug, { english: true, reviewed: true }))).toBe("updated");
    const last = (await revisionsOf(slug)).at(-1);
    expect(last?.words[0]).toMatchObject({ locale: "en", status: "reviewed", translatedFromRevisionId: last?.id });
    expect(await publish(term(slug, { english: true, reviewed: true }))).toBe("unchanged");
  });

  test("of easy-read words is the same: they belong to the revision, and old ones to none", async () => {
    const slug = freshSlug();
    const wordsOf = async () => (await revisionsOf(slug)).at(-1)?.words.find(({ locale }) => locale === "nb-simple");
    expect(await publish(term(slug))).toBe("created");
    expect(await publish(term(slug, { easy: true }))).toBe("updated");
    expect(await publish(term(slug, { easy: true }))).toBe("unchanged");
    expect(await wordsOf()).toMatchObject({ status: "machine", body: { explanation: "Ord." }, translatedFromRevisionId: (await revisionsOf(slug)).at(-1)?.id });
    expect(await publish(term(slug, { easy: true, stale: true }))).toBe("updated");
    expect(await wordsOf()).toMatchObject({ translatedFromRevisionId: null });
  });

  test("with a change replaces what was public and keeps the history", async () => {
    const slug = freshSlug();
    await publish(term(slug));
    expect(await publish(term(slug, { explanation: "Et bedre ord." }))).toBe("updated");
    expect(await publish(term(slug, { explanation: "Et bedre ord.", english: true }))).toBe("updated");
    expect((await revisionsOf(slug)).map(({ number, status }) => [number, status])).toEqual([
      [1, "retired"],
      [2, "retired"],
      [3, "published"],
    ]);
  });

  test("leaves an editor's draft alone", async () => {
    const slug = freshSlug();
    await publish(term(slug));
    const [first] = await revisionsOf(slug);
    if (!first) throw new Error("nothing was published");
    const { documentId, schemaVersion, structure, checkedOn, nextCheckOn } = first;
    await db.revision.create({ data: { documentId, number: 2, schemaVersion, structure: structure as object, checkedOn, nextCheckOn } });
    await publish(term(slug, { example: "Et annet eksempel." }));
    expect((await revisionsOf(slug)).map(({ number, status }) => [number, status])).toEqual([
      [1, "retired"],
      [2, "draft"],
      [3, "published"],
    ]);
  });

  test("follows an old address to the renamed document", async () => {
    const [old, renamed, slug] = [freshSlug(), freshSlug(), freshSlug()];
    await publish(term(old));
    await db.document.update({ where: { kind_slug: { kind: "term", slug: old } }, data: { slug: renamed } });
    await publish(term(slug, { related: [`ord:${old}`, `ord:${renamed}`] }));
    const [revision] = await revisionsOf(slug);
    expect(revision?.links.map((link) => link.target.slug)).toEqual([renamed]);
  });
});

describe("publishing several documents", () => {
  test("takes documents that link to each other, and answers in their order", async () => {
    const [one, two, three] = [freshSlug(), freshSlug(), freshSlug()];
    await publish(term(three));
    const results = await publishAll([term(one, { related: [`ord:${two}`] }), term(three), term(two, { related: [`ord:${one}`] })]);
    expect(results).toEqual(["created", "unchanged", "created"]);
  });

  test("leaves nothing when one links to what doesn't exist", async () => {
    const [one, two] = [freshSlug(), freshSlug()];
    const refused = publishAll([term(one), term(two, { related: ["ord:finnes-ikke"] })]);
    await expect(refused).rejects.toThrow(`term/${two} links to term/finnes-ikke, which doesn't exist`);
    expect(await db.document.count({ where: { slug: { in: [one, two] } } })).toBe(0);
  });

  test("leaves nothing when the database refuses it at commit", async () => {
    const [draft, slug] = [freshSlug(), freshSlug()];
    await db.document.create({ data: { kind: "term", slug: draft } });
    await expect(publish(term(slug, { related: [`ord:${draft}`] }))).rejects.toThrow("which isn't");
    expect(await db.document.count({ where: { slug } })).toBe(0);
  });

  test("leaves nothing without bokmål", async () => {
    const slug = freshSlug();
    await expect(publish({ ...term(slug), words: {} })).rejects.toThrow("without words in bokmål");
    expect(await db.document.count({ where: { slug } })).toBe(0);
  });
});

type Transaction = Parameters<typeof publishDocuments>[0];

/** What a link leads to must be published, whatever it holds: a guide without steps will do. */
async function publishBare(tx: Transaction, documentId: string): Promise<void> {
  const body = { schemaVersion: 1 };
  const { id } = await tx.revision.create({
    data: { documentId, number: 1, schemaVersion: 1, structure: body, checkedOn: new Date("2026-01-01"), nextCheckOn: new Date("2027-01-01") },
  });
  await tx.words.create({ data: { revisionId: id, locale: "nb", schemaVersion: 1, body } });
  await tx.revision.update({ where: { id }, data: { status: "in_review" } });
  await tx.revision.update({ where: { id }, data: { status: "published" } });
}
