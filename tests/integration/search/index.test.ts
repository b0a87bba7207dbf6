import { PrismaPg } from "@prisma/adapter-pg";
import type { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publishDocuments } from "@/lib/editorial/publish-documents";
import { PrismaClient } from "@/lib/platform/generated/prisma/client";
import type { SearchEntry } from "@/lib/search/entries/search-entry";
import { indexPublished } from "@/lib/search/entries/index-published";
import { storeEntries } from "@/lib/search/entries/store-entries";
import type { FormLibrary } from "@/lib/search/forms/form-files";
import { storeForms } from "@/lib/search/forms/store-forms";
import { readQuery } from "@/lib/search/query/read-query";
import { searchEntries } from "@/lib/search/query/search-entries";
import { checkSynonyms } from "@/lib/search/synonyms/check-synonyms";
import { storeSynonyms } from "@/lib/search/synonyms/store-synonyms";
import { testDatabase } from "../../support/database";
import { term } from "../database/documents";

const database = testDatabase();
let db: PrismaClient;
let client: Client;

beforeAll(async () => {
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  client = await database.connect();
});
afterAll(() => db.$disconnect());
beforeEach(() => client.query("DELETE FROM search_entry; DELETE FROM search_synonym; DELETE FROM form; DELETE FROM form_theme"));

const entry = (slug: string, more: Partial<SearchEntry> = {}): SearchEntry => ({ kind: "guide", slug, locale: "nb", title: slug, keywords: "", summary: "", headings: "", body: "", worth: 1, ...more });

async function find(text: string, options = {}): Promise<string[]> {
  const query = readQuery(text);
  if (query.kind !== "words") throw new Error(`${text} is no query`);
  return (await searchEntries(db, "nb", query, options)).hits.map(({ slug }) => slug);
}

async function words(): Promise<Record<string, [number, number, number]>> {
  const { rows } = await client.query<{ word: string; named: number; entries: number; synonyms: number }>("SELECT word, named, entries, synonyms FROM search_word ORDER BY word");
  return Object.fromEntries(rows.map((row) => [row.word, [row.named, row.entries, row.synonyms]]));
}

describe("the index", () => {
  test("counts words exactly, also when entries are replaced and taken away", async () => {
    await storeEntries(db, [entry("a", { title: "Søknad", body: "søknad papir 2026" }), entry("b", { title: "Papir" })]);
    expect(await words()).toEqual({ papir: [1, 2, 0], søknad: [1, 1, 0] });
    await storeEntries(db, [entry("a", { title: "Klage" })]);
    expect(await words()).toEqual({ klage: [1, 1, 0], papir: [1, 1, 0] });
    await client.query("DELETE FROM search_entry");
    expect(await words()).toEqual({});
  });

  test("leaves an entry alone that says the same", async () => {
    await storeEntries(db, [entry("a")]);
    const before = await client.query("SELECT id FROM search_entry");
    await storeEntries(db, [entry("a")]);
    expect((await client.query("SELECT id FROM search_entry")).rows).toEqual(before.rows);
  });

  test("refuses an update: an entry is replaced", async () => {
    await storeEntries(db, [entry("a")]);
    await expect(client.query("UPDATE search_entry SET title = 'b'")).rejects.toThrow("replaced, not changed");
  });

  test("knows a document as soon as it is published, and forgets it when the transaction fails", async () => {
    await db.$transaction((tx) => publishDocuments(tx, [term("vedlegg", { explanation: "Et papir du sender med." })]));
    expect(await find("vedlegg")).toEqual(["vedlegg"]);
    const failed = db.$transaction(async (tx) => {
      await publishDocuments(tx, [term("forsiden")]);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await find("forsiden")).toEqual([]);
  });

  test("becomes what is published, whatever was in it", async () => {
    await db.$transaction((tx) => publishDocuments(tx, [term("klagefrist")]));
    await client.query("DELETE FROM search_entry");
    await storeEntries(db, [entry("finnes-ikke")]);
    await db.$transaction((tx) => indexPublished(tx));
    await db.$transaction((tx) => indexPublished(tx));
    const { rows } = await client.query<{ slug: string }>("SELECT slug FROM search_entry ORDER BY slug");
    expect(rows.map(({ slug }) => slug)).toContain("klagefrist");
    expect(rows.map(({ slug }) => slug)).not.toContain("finnes-ikke");
  });
});

describe("a search", () => {
  test("puts a title before other names, before the summary, before the text", async () => {
    await storeEntries(db, [entry("tekst", { body: "meldekort" }), entry("sammendrag", { summary: "Om meldekort" }), entry("navn", { keywords: "meldekort" }), entry("tittel", { title: "Meldekort" })]);
    expect(await find("meldekort")).toEqual(["tittel", "navn", "sammendrag"]);
    expect(await find("meldekort", { limit: 2 })).toEqual(["tittel", "navn"]);
  });

  test("finds endings, accents left out, compounds and beginnings", async () => {
    await storeEntries(db, [entry("a", { title: "Søknad om alderspensjon" })]);
    for (const text of ["søknaden", "soknader", "soeknad", "pensjon", "alderspen", "alderspensjonssøknad", "alders pensjon", "aldespensjon"]) expect(await find(text), text).toEqual(["a"]);
    expect(await find("hund")).toEqual([]);
  });

  test("finds what has only some of the words, the rare ones first", async () => {
    await storeEntries(db, [entry("sjelden", { title: "Førerhund" }), ...Array.from({ length: 30 }, (_, number) => entry(`vanlig-${number}`, { title: `Penger ${number}` }))]);
    expect((await find("penger til førerhund"))[0]).toBe("sjelden");
  });

  test("says so when it only has the nearest", async () => {
    await storeEntries(db, [entry("a", { title: "Noe annet", body: "regn" })]);
    const query = readQuery("paraply i regnskogen på mandag");
    if (query.kind !== "words") throw new Error("is a query");
    expect(await searchEntries(db, "nb", query)).toMatchObject({ sure: false });
  });

  test.each(["' | 'a':* & !", "a'); DROP TABLE search_entry; --", "\\", ":* <-> (", "%_%", "𝕊ø𝕂", "a".repeat(5000), "🦄 hjelp", "ord ".repeat(300)])("is never broken by what somebody writes: %s", async (text) => {
    await storeEntries(db, [entry("a", { title: "Hjelp" })]);
    const query = readQuery(text);
    if (query.kind === "words") await searchEntries(db, "nb", query);
    expect((await client.query("SELECT FROM search_entry")).rowCount).toBe(1);
  });
});

describe("synonyms", () => {
  test("lead to the words they mean and to the documents they name, in any order and with words between", async () => {
    await storeSynonyms(db, "nb", [{ say: ["penger til mat"], mean: ["sosialhjelp"], to: ["guide:haster"] }]);
    await storeEntries(db, [entry("haster", { title: "Ring nå" }), entry("ord", { kind: "term", title: "Sosialhjelp", worth: 0.95 })]);
    expect(await find("mat har jeg ikke penger til")).toEqual(["haster", "ord"]);
    expect(await find("matt og pengar til")).toContain("haster");
  });

  test("that lead nowhere are told of", async () => {
    await storeEntries(db, [entry("haster", { title: "Sosialhjelp" })]);
    await storeSynonyms(db, "nb", [{ say: ["blakk"], mean: ["sosialhjelp", "gullgruve"], to: ["guide:haster", "guide:borte"] }]);
    expect(await checkSynonyms(db, "nb")).toEqual(['"blakk" leads to guide/borte, which isn\'t there', '"blakk" means "gullgruve", which no content says']);
  });
});

describe("forms", () => {
  const library = (title = "Søknad om parykk"): FormLibrary => ({
    source: { organisation: "Nav", url: "https://www.nav.no/", date: "2026-08-20", licence: "MIT" },
    themes: [{ slug: "hjelpemidler", title: "Hjelpemidler", order: 1, forms: [{ number: "NAV 10-07.57", title, ways: ["login", "paper"], later: ["paper"], languages: ["nb"] }] }],
  });
  const store = (forms: FormLibrary) => db.$transaction((tx) => storeForms(tx, forms));

  test("are found by number, title and theme, and the number comes before everything", async () => {
    await store(library());
    await storeEntries(db, [entry("a", { title: "Skjema 10" })]);
    for (const text of ["NAV 10-07.57", "100757", "skjema 10 07 57", "parykk", "hjelpemidler"]) expect((await find(text))[0], text).toBe("nav-10-07-57");
  });

  test("are written again only when they have changed, and servers are told", async () => {
    const told: string[] = [];
    client.on("notification", ({ payload }) => told.push(payload ?? ""));
    await client.query("LISTEN samme_side_content");
    const tellings = async (forms: FormLibrary) => {
      told.length = 0;
      await store(forms);
      await client.query("SELECT 1");
      return told.filter((payload) => payload === "form").length > 0;
    };
    expect(await tellings(library())).toBe(true);
    expect(await tellings(library())).toBe(false);
    expect(await tellings(library("Søknad om stønad til parykk"))).toBe(true);
    expect(await db.form.findFirst()).toMatchObject({ title: "Søknad om stønad til parykk", ways: ["login", "paper"] });
  });

  test.each([
    ["slug = 'noe-annet'", "form_slug_is_number"],
    ["number = 'NAV 1'", "form_number_shape"],
    ["ways = '{due}'", "form_ways_known"],
    ["later = '{due}'", "form_later_known"],
    ["source_url = 'http://nav.no'", "form_source_url_https"],
    ["theme_slug = 'finnes-ikke'", "form_theme_slug_fkey"],
  ])("are refused by the database itself with %s", async (change, rule) => {
    await store(library());
    await expect(client.query(`UPDATE form SET ${change}`)).rejects.toThrow(rule);
  });
});
