import { beforeAll, describe, expect, test } from "vitest";
import { importPostcodes, type ImportOptions } from "@/lib/places/import/import-places";
import { readCurrentPlaces } from "@/lib/places/store/read-current-places";
import { makePostcodeRegister, toAnsi } from "../../fixtures/places/make-registers";
import { placesDatabase } from "./places-database";

const places = placesDatabase();
let lines: string[];

beforeAll(async () => {
  lines = makePostcodeRegister(await readCurrentPlaces(places.db));
});

function run(register: readonly string[], options: Partial<ImportOptions> = {}) {
  const bytes = toAnsi(`${register.join("\r\n")}\r\n`);
  const asked = { file: "postnummer.txt", bytes, date: "2026-11-20", write: true, allowRemovals: false, skipBad: false, progress: () => {} };
  return importPostcodes(places.db, { ...asked, ...options });
}

const find = async (code: string) => (await readCurrentPlaces(places.db)).postcodes.find(({ postcode }) => postcode === code);

describe("importing Bring's register of postcodes", () => {
  test("finds a register of the same day to say what is there already, letter by letter", async () => {
    const before = await places.db.placeState.findMany();
    expect(await run(lines, { date: "2026-01-22" })).toEqual({ lines: [], summary: "0 new, 0 changed, 0 removed, 0 confirmed, 5123 as they were" });
    expect(await places.db.placeState.findMany()).toEqual(before);
  });

  test("adds, changes and removes, after having said so", async () => {
    const register = [...lines.filter((line) => !line.startsWith("1771")), "1770\tÅS PÅ ØYA\t3101\tHALDEN\tB"].map((line) => line.replace(/^1530\tMOSS/, "1530\tMOSS SENTRUM"));
    const said = ["+ 1770 Ås på Øya (3101, both)", "~ 1530 Moss (3103, street) → 1530 Moss Sentrum (3103, street)", "- 1771 Halden (3101, street)"];
    expect((await run(register, { write: false })).lines).toEqual(said);
    expect(await find("1770")).toBeUndefined();
    const { lines: done, summary } = await run(register);
    expect(done).toEqual(said);
    expect(summary).toBe("1 new, 1 changed, 1 removed, 5121 confirmed, 0 as they were");
    expect(await find("1770")).toEqual({ postcode: "1770", place: "Ås på Øya", municipality: "3101", category: "both" });
    expect(await find("1771")).toBeUndefined();
    expect((await readCurrentPlaces(places.db)).sources.find(({ id }) => id === "bring-postnummer")?.date).toBe("2026-11-20");
    expect((await run(register)).summary).toBe("0 new, 0 changed, 0 removed, 0 confirmed, 5123 as they were");
  });

  test("reads the same register in UTF-8", async () => {
    const bytes = new TextEncoder().encode(lines.join("\n"));
    expect((await run([], { bytes })).summary).toBe("1 new, 1 changed, 1 removed, 5121 confirmed, 0 as they were".replace("5121 confirmed, 0", "0 confirmed, 5121"));
  });

  test("refuses a file that would remove more than a tenth, unless told to", async () => {
    await expect(run(lines.slice(0, 4000))).rejects.toThrow(/of 5123 would go/);
    expect((await run(lines.slice(0, 4000), { write: false, allowRemovals: true })).summary).toContain("1123 removed");
  });

  test("writes nothing when a row can't be understood, and names every such line and field", async () => {
    const register = ["177\tHALDEN\t3101\tHALDEN\tG", "1530\tMOSS\t9999\tMOSS\tG", "1531\tMOSS\t3103\tMOSS\tX", "1532\tMOSS", ...lines.slice(4)];
    const error = await run(register).catch((refusal: unknown) => refusal);
    expect(String(error)).toContain("line 1, postcode: must be four digits");
    expect(String(error)).toContain("line 2, municipality: is no municipality we know");
    expect(String(error)).toContain("line 3, category: must be G, P, B, S or F");
    expect(String(error)).toContain("line 4, municipality: is missing");
    await expect(run([...lines, lines[0] ?? ""])).rejects.toThrow("line 5124, postcode: 0001 stands on line 1 too");
  });
});
