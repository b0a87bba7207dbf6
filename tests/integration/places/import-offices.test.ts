import { beforeAll, describe, expect, test } from "vitest";
import { importOffices, ImportRefusedError, type ImportOptions } from "@/lib/places/import/import-places";
import { findOffice } from "@/lib/places/find-office";
import { findOffices } from "@/lib/places/find-offices";
import type { Places } from "@/lib/places/places";
import { readCurrentPlaces } from "@/lib/places/store/read-current-places";
import { makeOfficeRegister, type RegisterUnit } from "../../fixtures/places/make-registers";
import { placesDatabase } from "./places-database";

const places = placesDatabase();
let units: RegisterUnit[];

beforeAll(async () => {
  units = makeOfficeRegister(await readCurrentPlaces(places.db));
});

const unit = (number: string) => units.find(({ enhetNr }) => enhetNr === number) ?? { enhetNr: number };
const without = (...numbers: string[]) => units.filter(({ enhetNr }) => !numbers.includes(enhetNr));
const read = (): Promise<Places> => readCurrentPlaces(places.db);
const office = async (number: string) => (await read()).offices.find((row) => row.number === number);

function run(register: unknown, options: Partial<ImportOptions> = {}) {
  const bytes = new TextEncoder().encode(JSON.stringify(register, null, 2));
  const asked = { file: "enheter.json", bytes, date: "2026-11-20", write: true, allowRemovals: false, skipBad: false, progress: () => {} };
  return importOffices(places.db, { ...asked, ...options });
}

describe("importing Nav's register of offices", () => {
  test("says what would change and writes nothing, unless told to", async () => {
    const before = await read();
    const { lines, summary } = await run(units, { write: false });
    expect(summary).toBe("0 new, 243 changed, 0 closed, 0 confirmed, 0 as they were");
    expect(lines).toContain("~ 0104 Nav Moss");
    expect(lines).toContain('    phone: nothing → "55553333"');
    expect(lines).toContain('    reception 1 tuesday: nothing → "drop in 10:00–14:00"');
    expect(await read()).toEqual(before);
  });

  test("brings phone numbers and hours, and keeps what the register doesn't know", async () => {
    const before = await office("0101");
    await run(units);
    const after = await office("0101");
    expect(after).toMatchObject({ phone: "55553333", source: "nav-enhetsregister", sourceDate: "2026-11-20", position: before?.position, navPath: before?.navPath, slug: before?.slug });
    expect(after?.receptions.map(({ note, daysOpen }) => [note, daysOpen])).toEqual([["Aremark", 5], ["Halden", 5]]);
    expect(after?.receptions[1]?.hours.regular).toEqual([{ weekday: 2, stretches: [{ kind: "drop_in", opensAt: "10:00", closesAt: "14:00", note: null }] }]);
    expect((await read()).sources.map(({ id }) => id)).toContain("nav-enhetsregister");
  });

  test("does nothing the second time", async () => {
    const before = await places.db.placeState.findMany();
    expect((await run(units)).summary).toBe("0 new, 0 changed, 0 closed, 0 confirmed, 243 as they were");
    expect(await places.db.placeState.findMany()).toEqual(before);
  });

  test("notes a newer register that says the same, and leaves alone what is newer than the register", async () => {
    expect((await run(units, { date: "2026-11-21" })).summary).toContain("243 confirmed");
    expect(await office("0101")).toMatchObject({ sourceDate: "2026-11-21" });
    const { summary } = await run([], { date: "2026-11-01" });
    expect(summary).toBe("0 new, 0 changed, 0 closed, 0 confirmed, 0 as they were, 243 left alone because they are from a newer register");
  });

  test("forgets where an office lies when it moves, and leads its old address on when it changes its name", async () => {
    const moved = { ...unit("0104"), navn: "Nav Moss og omegn", beliggenhet: { gatenavn: "Nygata", husnummer: "2", husbokstav: "B", postnummer: "1530", poststed: "MOSS" } };
    await run([...without("0104"), moved], { date: "2026-11-21" });
    expect(await office("0104")).toMatchObject({ name: "Nav Moss og omegn", slug: "moss-og-omegn", street: "Nygata 2 B", position: null, navPath: null });
    expect(findOffice(await read(), "moss")).toEqual({ kind: "moved", slug: "moss-og-omegn" });
    await run(units, { date: "2026-11-21" });
    expect(findOffice(await read(), "moss")).toMatchObject({ kind: "office" });
    expect(findOffice(await read(), "moss-og-omegn")).toEqual({ kind: "moved", slug: "moss" });
  });

  test("keeps what was corrected and entered here, and says when the register differs", async () => {
    await places.db.officeCorrection.create({
      data: { officeNumber: "0105", field: "phone", value: "69116000", reason: "Står på døra", author: "kari", correctedOn: new Date("2026-11-20") },
    });
    const reception = await places.db.reception.findFirstOrThrow({ where: { officeNumber: "0105" } });
    await places.db.openingHours.create({
      data: { receptionId: reception.id, weekday: 2, kind: "closed", sourceId: "samme-side", sourceDate: "2026-11-20", note: "Stengt tirsdager i november" },
    });
    const renamed = { ...unit("0105"), telefonnummer: "22222222", brukerkontakt: { publikumsmottak: [{ stedsbeskrivelse: "Nytt hus", aapningstider: [{ dag: "Onsdag", fra: "9.00", til: "11.00" }] }] } };
    const { lines } = await run([...without("0105"), renamed], { date: "2026-11-21" });
    expect(lines).toContain('! 0105 Nav Sarpsborg: the correction of phone stays, "69116000"; the register says "22222222"');
    const after = await office("0105");
    expect(after?.phone).toBe("69116000");
    expect(after?.receptions).toHaveLength(1);
    expect(after?.receptions[0]?.note).toBe("Nytt hus");
    expect(after?.receptions[0]?.hours.regular.map(({ weekday, stretches }) => [weekday, stretches[0]?.kind])).toEqual([[2, "closed"], [3, "drop_in"]]);
  });

  test("leads on from an office that closed: to the one that names its municipality, or to asking", async () => {
    // Halden stands in the name of a new office; nothing else speaks of Rakkestad.
    const merged = { ...unit("0106"), enhetNr: "0199", navn: "Nav Halden og Fredrikstad", brukerkontakt: { publikumsmottak: [{ stedsbeskrivelse: "Halden" }] } };
    const { lines, summary } = await run([...without("0101", "0128"), merged], { date: "2026-11-21" });
    expect(summary).toMatch(/^1 new, \d+ changed, 2 closed/);
    expect(lines).toContain("- 0101 Nav Halden-Aremark closes; its address leads to office 0199");
    expect(lines).toContain("    Aremark: ! nobody knows which office serves it now");
    expect(lines).toContain("- 0128 Nav Rakkestad closes; its address leads to the search for Rakkestad");
    expect(lines.join("\n")).toContain("! 0199 Nav Halden og Fredrikstad is new: nobody has said whom it serves");
    const now = await read();
    expect(findOffice(now, "halden-aremark")).toEqual({ kind: "moved", slug: "halden-og-fredrikstad" });
    expect(findOffice(now, "rakkestad")).toMatchObject({ kind: "closed", municipality: { name: "Rakkestad" } });
    expect(findOffices(now, "1771")).toMatchObject({ kind: "unsure", why: "likely", office: { number: "0199" } });
    expect(findOffices(now, "Rakkestad")).toMatchObject({ kind: "unsure", why: "unknown" });
  });

  test("asks for the district anew when an office of one of the four towns closes", async () => {
    const { lines } = await run(without("5702"), { date: "2026-11-21", write: false });
    expect(lines).toContain("- 5702 Nav Lerkendal closes; its address leads to the search for Trondheim");
    expect(lines).toContain("    Heimdal: ! nobody knows which office serves it now");
  });

  test("takes an office back that was gone by mistake, with its address", async () => {
    const { lines } = await run(units, { date: "2026-11-21" });
    expect(lines).toContain("! 0128 Nav Rakkestad is open again: look at whom it serves (table responsible_office)");
    const now = await read();
    expect(findOffice(now, "rakkestad")).toMatchObject({ kind: "office", office: { number: "0128" } });
    expect(findOffice(now, "halden-og-fredrikstad")).toEqual({ kind: "moved", slug: "fredrikstad" });
  });

  test("finds an office for those who had none, once a register brings one", async () => {
    await run(units, { date: "2026-11-21" });
    expect(findOffices(await read(), "Rakkestad")).toMatchObject({ kind: "unsure", why: "likely", office: { number: "0128" } });
  });

  test("refuses a file that would close more than a tenth, unless told to", async () => {
    const few = units.slice(0, 200);
    await expect(run(few, { date: "2026-11-21" })).rejects.toThrow(ImportRefusedError);
    await expect(run(few, { date: "2026-11-21" })).rejects.toThrow("43 of 243 would go, more than 10 %");
    expect((await read()).offices).toHaveLength(243);
    expect((await run(few, { date: "2026-11-21", write: false, allowRemovals: true })).summary).toContain("43 closed");
  });

  test("writes nothing when a unit can't be understood, or leaves that one alone when told to", async () => {
    const bad = { ...unit("0104"), navn: "Nav Moss Nytt", telefonnummer: "ring oss" };
    const register = [...without("0104"), bad];
    await expect(run(register, { date: "2026-11-21" })).rejects.toThrow(/line \d+, telefonnummer: must be one phone number/);
    const { lines } = await run(register, { date: "2026-11-21", skipBad: true });
    expect(lines[0]).toContain("telefonnummer: must be one phone number");
    expect(await office("0104")).toMatchObject({ name: "Nav Moss" });
  });
});
