import { describe, expect, test } from "vitest";
import { findMunicipalities, findMunicipality, servedBy, sharesName } from "@/lib/places/find-municipality";
import { findOffice } from "@/lib/places/find-office";
import { holidayOn, mayCloseEarly } from "@/lib/places/hours/holidays";
import { BrokenPlacesError, parsePlaces } from "@/lib/places/places";
import { Temporal } from "temporal-polyfill";
import { holidaysOf } from "../../fixtures/places/holidays";
import { seededPlaces } from "../../fixtures/places/seeded-places";

const places = seededPlaces();

describe("the seeded places", () => {
  test("are all there, with their sources", () => {
    const { municipalities, postcodes, offices, responsibilities, sources } = places;
    expect([municipalities, postcodes, offices, responsibilities].map(({ length }) => length)).toEqual([359, 5123, 243, 393]);
    expect(offices.flatMap(({ receptions }) => receptions).filter(({ doubt }) => doubt !== null)).toHaveLength(12);
    expect(sources.find(({ id }) => id === "bring-postnummer")).toMatchObject({ attribution: "Postnumre fra Bring", date: "2026-01-22" });
    expect(sources.find(({ id }) => id === "kartverket-adresser")).toMatchObject({ attribution: "© Kartverket", licence: "CC BY 4.0" });
  });

  test("say of no office when it is open or where to call it: nobody told us", () => {
    for (const { phone, emergencyPhone, receptions } of places.offices) {
      expect([phone, emergencyPhone]).toEqual([null, null]);
      for (const { hours } of receptions) expect(hours).toEqual({ regular: [], special: [] });
    }
  });

  test("are refused when a row names another that isn't there", () => {
    const broken = { ...places, offices: places.offices.filter(({ number }) => number !== "0101") };
    expect(() => parsePlaces(broken)).toThrow(BrokenPlacesError);
    expect(() => parsePlaces(broken)).toThrow("responsibility for 3101: no office 0101");
    expect(() => parsePlaces({})).toThrow(BrokenPlacesError);
  });
});

describe("municipalities", () => {
  test("are found by number, and by every name they have", () => {
    expect(findMunicipality(places, "5610")).toMatchObject({ name: "Karasjok", county: "Finnmark" });
    expect(findMunicipality(places, "9999")).toBeNull();
    expect(findMunicipalities(places, "Kárášjohka").map(({ number }) => number)).toEqual(["5610"]);
    expect(findMunicipalities(places, "heroy").map(({ county }) => county)).toEqual(["Møre og Romsdal", "Nordland"]);
  });

  test("that share their name are known to", () => {
    expect(places.municipalities.filter((row) => sharesName(places, row)).map(({ name }) => name)).toEqual(["Herøy", "Herøy", "Våler", "Våler"]);
  });

  test("are told whom their office serves", () => {
    const office = (number: string) => places.offices.find((row) => row.number === number) ?? expect.unreachable();
    expect(servedBy(places, office("0101")).map(({ municipality, likely }) => [municipality.name, likely])).toEqual([["Halden", false], ["Aremark", false]]);
    expect(servedBy(places, office("5702"))).toMatchObject([{ municipality: { name: "Trondheim" }, districts: ["Lerkendal", "Heimdal"], likely: false }]);
    expect(servedBy(places, office("1208"))).toMatchObject([{ districts: ["Bergenhus", "Årstad"], likely: true }]);
  });
});

describe("the address of an office", () => {
  test("is the office, where it went, or nothing", () => {
    const known = { ...places, redirects: [{ slug: "gammel", to: { kind: "office", number: "0104" } as const }, { slug: "nedlagt", to: { kind: "municipality", number: "3120" } as const }] };
    expect(findOffice(known, "moss")).toMatchObject({ kind: "office", office: { number: "0104" } });
    expect(findOffice(known, "gammel")).toEqual({ kind: "moved", slug: "moss" });
    expect(findOffice(known, "nedlagt")).toMatchObject({ kind: "closed", municipality: { name: "Rakkestad" } });
    expect(findOffice(known, "finnes-ikke")).toEqual({ kind: "none" });
  });
});

describe("holidays", () => {
  const years = Array.from({ length: 60 }, (_, place) => 2000 + place);

  test("are those of the law, sixty years long, and no others", () => {
    for (const year of years) {
      const expected = new Set(holidaysOf(year).map(({ day }) => day));
      const found = new Set<string>();
      for (let day = Temporal.PlainDate.from(`${year}-01-01`); day.year === year; day = day.add({ days: 1 })) if (holidayOn(day) !== null) found.add(day.toString());
      expect(found, String(year)).toEqual(expected);
    }
  });

  test("shorten the day before Easter, Christmas and New Year, when that is a working day", () => {
    const days = Array.from({ length: 365 }, (_, day) => Temporal.PlainDate.from("2026-01-01").add({ days: day }));
    expect(days.filter(mayCloseEarly).map(String)).toEqual(["2026-04-01", "2026-12-24", "2026-12-31"]);
    expect(mayCloseEarly(Temporal.PlainDate.from("2027-12-24"))).toBe(true);
    expect(mayCloseEarly(Temporal.PlainDate.from("2028-12-24"))).toBe(false);
  });
});
