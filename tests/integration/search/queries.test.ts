import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { SearchAnswer } from "@/lib/search/search";
import { search } from "@/lib/search/search";
import { readPlaceFiles } from "@/lib/places/seed-files";
import type { Places } from "@/lib/places/places";
import { readQuery } from "@/lib/search/query/read-query";
import { readQueries, type TestQuery } from "./read-queries";
import { searchDatabase } from "./search-database";

const seeded = searchDatabase();
const tuned = readQueries("search-queries.yaml");
const heldOut = readQueries("search-queries-held-out.yaml");

const prefixes = { guide: "guide", flow: "hjelp", term: "ord", topic: "tema", page: "side", form: "skjema" } as const;
/** Where an office stands that the query isn't all about, as on the page. */
const placeAmongOthers = 3;

let places: Places;
beforeAll(() => {
  places = readPlaceFiles(path.resolve("prisma/seed-data/place"));
});

/** What a query finds, in the order of the page. */
async function find(text: string): Promise<string[]> {
  const query = readQuery(text);
  if (query.kind !== "words") return [];
  return inOrder(await search({ db: seeded.db, places, locale: "nb", query }));
}

function inOrder({ hits, place, placeFirst }: SearchAnswer): string[] {
  const found = hits.map(({ kind, slug }) => `${prefixes[kind]}:${slug}`);
  const office = place && "office" in place && place.office ? [`kontor:${place.office.slug}`] : [];
  const before = placeFirst ? 0 : placeAmongOthers;
  return [...found.slice(0, before), ...office, ...found.slice(before)];
}

type Figures = { count: number; first: number; amongThree: number; wrong: string[] };

async function measure(queries: readonly TestQuery[]): Promise<Figures> {
  const figures: Figures = { count: queries.length, first: 0, amongThree: 0, wrong: [] };
  for (const { q, right } of queries) {
    const found = await find(q);
    const place = found.findIndex((reference) => right.includes(reference));
    if (place === 0) figures.first += 1;
    if (place >= 0 && place < 3) figures.amongThree += 1;
    else figures.wrong.push(`«${q}» found ${found.slice(0, 3).join(", ") || "nothing"}`);
  }
  return figures;
}

function report(name: string, { count, first, amongThree }: Figures): void {
  const percent = (part: number) => `${((100 * part) / count).toFixed(1)} %`;
  process.stdout.write(`  search, ${count} queries ${name}: right answer first ${percent(first)}, among the first three ${percent(amongThree)}\n`);
}

describe("what readers write", () => {
  test("is at least 150 queries, none of them twice, with a hundred held out", () => {
    const all = [...tuned, ...heldOut].map(({ q }) => q);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all).size).toBe(all.length);
    expect(heldOut.length).toBeGreaterThanOrEqual(100);
  });

  test("finds the right answer among the first three 95 times of 100, and first 80 times", { timeout: 60_000 }, async () => {
    const figures = await measure(tuned);
    report("that the search was tuned for", figures);
    expect(figures.amongThree / figures.count, figures.wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(figures.first / figures.count).toBeGreaterThanOrEqual(0.8);
  });

  // Says how many, never which: whoever knew would tune for them.
  test("finds it for queries nobody has tuned for", { timeout: 60_000 }, async () => {
    const figures = { ...(await measure(heldOut)), wrong: [] };
    report("held out", figures);
    expect(figures.amongThree / figures.count).toBeGreaterThanOrEqual(0.8);
    expect(figures.first / figures.count).toBeGreaterThanOrEqual(0.6);
  });
});
