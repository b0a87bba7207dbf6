import { PrismaPg } from "@prisma/adapter-pg";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { readPlaceFiles } from "@/lib/places/seed-files";
import { migrate } from "@/lib/platform/database/migrate.mjs";
import { startEmbeddedPostgres } from "@/lib/platform/database/start-embedded.mjs";
import { PrismaClient } from "@/lib/platform/generated/prisma/client";
import type { SearchEntry } from "@/lib/search/entries/search-entry";
import { countIndex, storeEntries } from "@/lib/search/entries/store-entries";
import { readQuery } from "@/lib/search/query/read-query";
import type { WordsQuery } from "@/lib/search/query/search-entries";
import { search } from "@/lib/search/search";
import { storeSynonyms } from "@/lib/search/synonyms/store-synonyms";
import { readSynonymFiles } from "@/lib/search/synonyms/synonym-files";
import { repeatableRandom, seededEntries, varyEntries } from "./many-entries";
import { formatCount, printFigures } from "./print-figures";

/** How fast the queries of the tests are answered among many documents, in a database of its own that is thrown away afterwards. */

const ENTRIES = Number(process.argv[2] ?? 50_000);
const AT_ONCE = 1000;
const ROUNDS = 4;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const seedData = path.join(root, "prisma/seed-data");
const directory = mkdtempSync(path.join(tmpdir(), "samme-side-bench-"));
const database = await startEmbeddedPostgres({ directory, log: () => {} });
const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });

try {
  await fill();
  await measure();
} finally {
  await db.$disconnect();
  await database.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function fill(): Promise<void> {
  await migrate(database.url, { directory: path.join(root, "prisma/migrations"), log: () => {} });
  const started = performance.now();
  await storeSynonyms(db, "nb", readSynonymFiles(path.join(seedData, "synonym")).nb);
  let waiting: SearchEntry[] = [];
  for (const entry of varyEntries(seededEntries(seedData), ENTRIES, repeatableRandom(1))) {
    waiting.push(entry);
    if (waiting.length < AT_ONCE) continue;
    await storeEntries(db, waiting);
    waiting = [];
  }
  await storeEntries(db, waiting);
  await countIndex(db);
  const [{ words } = { words: 0 }] = await db.$queryRaw<{ words: number }[]>`SELECT count(*)::int AS words FROM search_word`;
  console.log(`  ${formatCount(ENTRIES)} entries with ${formatCount(words)} words stored in ${formatCount((performance.now() - started) / 1000)} s\n`);
}

async function measure(): Promise<void> {
  const queries = readTestQueries();
  const places = readPlaceFiles(path.join(seedData, "place"));
  const ids = (await db.$queryRaw<{ id: string }[]>`SELECT id::text FROM search_entry ORDER BY random() LIMIT ${queries.length}`).map(({ id }) => id);
  const bare = (id: string) => db.$queryRaw`SELECT title FROM search_entry WHERE id = ${id}::uuid`;
  const ask = (query: WordsQuery) => search({ db, places, locale: "nb", query });
  await timesOf(queries, ask);
  await timesOf(ids, bare);
  const asked: number[] = [];
  const single: number[] = [];
  // In turns, so that both meet the same machine.
  for (let round = 0; round < ROUNDS; round += 1) {
    asked.push(...(await timesOf(queries, ask)));
    single.push(...(await timesOf(ids, bare)));
  }
  const [p50, p99] = [percentile(asked, 50), percentile(asked, 99)];
  const [one, one99] = [percentile(single, 50), percentile(single, 99)];
  printFigures([
    { what: `search p50, ${formatCount(asked.length)} queries`, measured: `${p50.toFixed(1)} ms`, aim: "" },
    { what: "search p99", measured: `${p99.toFixed(1)} ms`, aim: "50 ms or less" },
    { what: "a row by its primary key p50", measured: `${one.toFixed(2)} ms`, aim: "" },
    { what: "a row by its primary key p99", measured: `${one99.toFixed(2)} ms`, aim: "" },
    { what: "search against a row, p50", measured: `${(p50 / one).toFixed(1)} times`, aim: "" },
    { what: "memory of the process at most", measured: `${formatCount(process.resourceUsage().maxRSS / 1024)} MB`, aim: "" },
  ]);
}

async function timesOf<Value>(values: readonly Value[], run: (value: Value) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const value of values) {
    const started = performance.now();
    await run(value);
    times.push(performance.now() - started);
  }
  return times;
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
}

/** Every query of the tests, the held out ones too: nothing is said of what they find. */
function readTestQueries(): WordsQuery[] {
  const files = ["search-queries.yaml", "search-queries-held-out.yaml"].map((name) => path.join(root, "tests/fixtures", name));
  const rows = files.flatMap((file) => parse(readFileSync(file, "utf8")) as { q: string }[]);
  return rows.map(({ q }) => readQuery(q)).filter((query) => query.kind === "words");
}
