import { PrismaPg } from "@prisma/adapter-pg";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readCurrentPlaces } from "@/lib/places/store/read-current-places";
import { readPlaceFiles } from "@/lib/places/seed-files";
import { PrismaClient } from "@/lib/platform/generated/prisma/client";
import { seedPlaces } from "@/prisma/seed-places";
import { temporaryFolder, testDatabase } from "../../support/database";
import { placeFiles } from "./places-database";

const database = testDatabase();
const directory = temporaryFolder();
let db: PrismaClient;
let client: Client;

beforeAll(async () => {
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  client = await database.connect();
});
beforeEach(() => cpSync(placeFiles, directory, { recursive: true }));
afterAll(async () => {
  await db.$disconnect();
  rmSync(directory, { recursive: true });
});

const run = (whenEmpty = false) => seedPlaces(db, { directory, whenEmpty });

function edit(name: string, from: string | RegExp, to: string): void {
  const file = path.join(directory, name);
  const before = readFileSync(file, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

async function version(): Promise<string> {
  const { rows } = await client.query<{ version: string }>("SELECT version FROM place_state");
  return rows[0]?.version ?? "";
}

describe("seeding places", () => {
  test("fills an empty database with everything in the files, quickly", async () => {
    const started = performance.now();
    expect(await run(true)).toBe("places: 359 municipalities, 5123 postcodes, 243 offices");
    // About one second; tests run on busy machines.
    expect(performance.now() - started).toBeLessThan(5000);
    const read = await readCurrentPlaces(db);
    const files = readPlaceFiles(directory);
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect({ ...read, sources: [...read.sources].sort(byId) }).toEqual({ ...files, sources: [...files.sources].sort(byId) });
    expect(read.offices.flatMap(({ receptions }) => receptions)).toHaveLength(349);
  });

  test("does nothing when the files are as they were, or the database is only to be filled when empty", async () => {
    const before = await version();
    expect(await run()).toBe("places: the files are as they were");
    expect(await run(true)).toBe("places are there already, nothing to do");
    expect(await version()).toBe(before);
  });

  test("follows a file that was changed, and a server sees that something did", async () => {
    const before = await version();
    edit("offices.csv", "Storgata 8,1771,Halden", "Storgata 9,1771,Halden");
    edit("postcodes.csv", "1771,Halden", "1771,Halden By");
    await run();
    const places = await readCurrentPlaces(db);
    expect(places.offices.find(({ number }) => number === "0101")?.street).toBe("Storgata 9");
    expect(places.postcodes.find(({ postcode }) => postcode === "1771")?.place).toBe("Halden By");
    expect(await version()).not.toBe(before);
    await run();
  });

  test("keeps what a newer register said, and what was corrected or entered here", async () => {
    await client.query("INSERT INTO office_correction (office_number, field, value, reason, author, corrected_on) VALUES ('0104', 'phone', '69123456', 'Skiltet på døra', 'kari', '2026-11-01')");
    await client.query("UPDATE office SET street = 'Flyttet hit 1', source_date = '2026-11-01' WHERE number = '0105'");
    await client.query(`INSERT INTO opening_hours (reception_id, weekday, kind, opens_at, closes_at, source_id, source_date)
      SELECT id, 1, 'drop_in', '10:00', '12:00', 'samme-side', '2026-11-01' FROM reception WHERE office_number = '0106'`);
    edit("offices.csv", "Nav Moss,Prinsens gate 5", "Nav Moss,Prinsens gate 6");
    await run();
    const { offices } = await readCurrentPlaces(db);
    const find = (number: string) => offices.find((office) => office.number === number);
    expect(find("0104")).toMatchObject({ street: "Prinsens gate 6", phone: "69123456" });
    expect(find("0105")?.street).toBe("Flyttet hit 1");
    expect(find("0106")?.receptions[0]?.hours.regular).toEqual([{ weekday: 1, stretches: [{ kind: "drop_in", opensAt: "10:00", closesAt: "12:00", note: null }] }]);
  });

  test("writes nothing when a row can't be read, and says where it stands", async () => {
    const before = await version();
    edit("receptions.csv", "0101,1,Aremark,5", "0101,1,Aremark,fem");
    await expect(run()).rejects.toThrow(/receptions\.csv: 1 bad row or field\n {2}line 2, days_open: must be a number/);
    expect(await version()).toBe(before);
  });

  test("writes nothing when rows don't fit together", async () => {
    edit("postcodes.csv", "1771,Halden,3101", "1771,Halden,3199");
    await expect(run()).rejects.toThrow("postcode 1771: no municipality 3199");
  });
});
