import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findOffices } from "@/lib/places/find-offices";
import type { FoundOffices } from "@/lib/places/found-offices";
import { resolvePlace } from "@/lib/places/resolve-place";
import { seededPlaces } from "../../fixtures/places/seeded-places";

const places = seededPlaces();
const find = (query: string) => findOffices(places, query);

/** What was found, in a line: the office's name, or what is asked instead. */
function said(found: FoundOffices): string {
  switch (found.kind) {
    case "office":
      return found.office.name;
    case "unsure":
      return `${found.office?.name ?? "nobody knows"}?`;
    case "ask-district":
      return `district of ${found.municipality.name}`;
    case "several":
      return found.choices.map(({ name, municipality }) => `${name} (${municipality.name}, ${municipality.county ?? "-"})`).join(" | ");
    case "none":
      return "none";
  }
}

describe("every postcode", () => {
  test("leads to an office, the question of the district, or an honest doubt", () => {
    expect(places.postcodes).toHaveLength(5123);
    const answers = places.postcodes.map(({ postcode, municipality }) => ({ municipality, found: find(postcode) }));
    for (const { municipality, found } of answers) {
      expect(["office", "ask-district", "unsure"]).toContain(found.kind);
      if (found.kind === "office" || found.kind === "unsure") expect(found.served?.municipality.number).toBe(municipality);
      if (found.kind === "ask-district") expect(["Oslo", "Bergen", "Trondheim", "Stavanger"]).toContain(found.municipality.name);
    }
    const count = (kind: string, why?: string) => answers.filter(({ found }) => found.kind === kind && (!("why" in found) || found.why === why)).length;
    expect([count("office"), count("ask-district"), count("unsure", "likely"), count("unsure", "unknown")]).toEqual([3888, 1113, 120, 2]);
  });

  test("in one of the four towns leads to an office, or to an honest doubt, by every district that is offered", () => {
    const towns = ["0001", "5003", "7010", "4001"].map(find);
    const districts = towns.flatMap((found) => (found.kind === "ask-district" ? found.districts : []));
    expect(districts).toHaveLength(17 + 8 + 4 + 9);
    const kinds = districts.map(({ number }) => resolvePlace(places, { kind: "district", number }).kind);
    expect(kinds.filter((kind) => kind === "unsure")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "office")).toHaveLength(36);
  });

  test.each(["9008", " 9008 ", "9008 Tromsø", "Grønnegata 122, 9008 Tromsø", "N-9008", "Grønnegata 1220 9008 TROMSØ"])("is found in %s", (query) => {
    expect(said(find(query))).toBe("Nav Tromsø");
  });

  test("that isn't given out leads to those beside it, and nothing that only looks like one leads anywhere", () => {
    const found = find("1770");
    expect(found.kind === "none" && found.suggestions.map(({ name }) => name)).toEqual(["Halden"]);
    for (const query of ["12345678", "17", "0", "01017012345"]) expect(find(query)).toEqual({ kind: "none", suggestions: [] });
  });
});

describe("a name is found", () => {
  test.each([
    ...[["Tromsø", "Nav Tromsø"], ["TROMSO", "Nav Tromsø"], ["tromsoe", "Nav Tromsø"], ["tromsö", "Nav Tromsø"], ["trømsø", "Nav Tromsø"]],
    ...[["Lillehammer", "Nav Lillehammer-Gausdal"], ["lilehammer", "Nav Lillehammer-Gausdal"], ["lillehamer", "Nav Lillehammer-Gausdal"], ["lilelhammer", "Nav Lillehammer-Gausdal"]],
    ...[["Hå", "Nav Hå"], ["haa", "Nav Hå"], ["ha", "Nav Hå"], ["Ås", "Nav Ås"], ["aas", "Nav Ås"], ["Bærum", "Nav Bærum"], ["baerum", "Nav Bærum"], ["berum", "Nav Bærum"]],
    ...[["NAV Bodø", "Nav Bodø"], ["Nav-kontoret i Bodø", "Nav Bodø"], ["bodø kommune", "Nav Bodø"], ["Nav kontor på Nesna", "Nav Nesna"], ["jeg bor i Alta", "Nav Alta-Kvænangen-Loppa"]],
    ...[["Guovdageaidnu", "Nav Ávjovárri"], ["Kárášjohka", "Nav Ávjovárri"], ["karasjohka", "Nav Ávjovárri"], ["Porsáŋgu", "Nav Porsanger"], ["Porsanki", "Nav Porsanger"], ["porsangu", "Nav Porsanger"]],
    ...[["Deatnu/Tana", "Nav Vestre Varanger"], ["gaivuotna", "Nav Gáivuotna/Kåfjord"], ["Snåase", "Nav Inn-Trøndelag"], ["snaase", "Nav Inn-Trøndelag"]],
    ...[["Longyearbyen", "Nav Tromsø"], ["svalbard", "Nav Tromsø"], ["Sandvika", "Nav Bærum"], ["mo i rana", "Nav Rana"], ["Mandal", "Nav Lindesnes"], ["bryne", "Nav Klepp-Time"]],
    ...[["Grünerløkka", "Nav Grünerløkka"], ["grunerlokka", "Nav Grünerløkka"], ["bydel St. Hanshaugen", "Nav St. Hanshaugen"], ["Arna", "Nav Bergen nord"], ["Finnøy", "Nav Rennesøy og Finnøy"]],
    ...[["hinna", "Nav Hillevåg og Hinna"], ["søre sunnmøre", "Nav ytre Søre Sunnmøre"], ["Røros, Os og Holtålen", "Nav Røros, Os og Holtålen"], ["evje & hornnes", "Nav Evje og Hornnes"]],
    ...[["Oslo", "district of Oslo"], ["bergen", "district of Bergen"], ["trondhjem", "district of Trondheim"], ["stavanger kommune", "district of Stavanger"]],
    ...[["Træna", "nobody knows?"], ["Marka", "nobody knows?"], ["Lunner", "Nav Hadeland?"], ["Bergenhus", "Nav Bergen sentrum?"]],
  ])("%s: %s", (query, expected) => {
    expect(said(find(query))).toBe(expected);
  });

  test.each([
    ["Herøy", "Herøy (Herøy, Møre og Romsdal) | Herøy (Herøy, Nordland)"],
    ["våler", "Våler (Våler, Østfold) | Våler (Våler, Innlandet)"],
    ["Frogner", "Frogner (Oslo, Oslo) | Frogner (Lillestrøm, Akershus)"],
    ["os", "Os (Os, Innlandet) | Os (Bjørnafjorden, Vestland)"],
    ["bø", "Bø (Bø, Nordland) | Bø i Telemark (Midt-Telemark, Telemark) | Bø i Telemark (Seljord, Telemark)"],
    ["kristian", "Kristiansund (Kristiansund, Møre og Romsdal) | Kristiansand (Kristiansand, Agder)"],
  ])("that is several places, with what tells them apart: %s", (query, expected) => {
    expect(said(find(query))).toBe(expected);
  });

  test.each([
    ["Herøy i Nordland", "Nav Ytre Helgeland"],
    ["heroy nordland", "Nav Ytre Helgeland"],
    ["Våler, Østfold", "Nav Våler"],
    ["Våler i Solør", "Nav Solør?"],
    ["innlandet vaaler", "Nav Solør?"],
    ["Frogner Oslo", "Nav Frogner"],
    ["Oslo, bydel Frogner", "Nav Frogner"],
    ["frogner lillestrøm", "Nav Lillestrøm"],
  ])("alone, with where it lies: %s", (query, expected) => {
    expect(said(find(query))).toBe(expected);
  });
});

describe("whatever is written", () => {
  test("every choice leads on to an answer, and no further choice", () => {
    for (const query of ["Herøy", "våler", "Frogner", "os", "bø", "nes", "sande", "kristian"]) {
      const found = find(query);
      expect(found.kind, query).toBe("several");
      for (const { ref } of found.kind === "several" ? found.choices : []) expect(["office", "unsure", "ask-district"]).toContain(resolvePlace(places, ref).kind);
    }
  });

  test("nothing comes of nothing, and of what is no place", () => {
    for (const query of ["", "   ", "nav", "Nav kommune", "?!", "qqqqqqqqqqqq"]) expect(find(query), query).toEqual({ kind: "none", suggestions: [] });
  });

  test("what is near no name enough is answered with the nearest", () => {
    const found = find("hamerfestningen");
    expect(found.kind).toBe("none");
    expect(found.kind === "none" && found.suggestions[0]?.name).toBe("Hammerfest");
  });

  test("there is an answer, and quickly", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (query) => {
        expect(() => find(query)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  test("every municipality, district and office is found by its own name", () => {
    const names = [
      ...places.municipalities.map((row) => ({ name: row.name, at: row.number })),
      ...places.municipalities.flatMap((row) => row.parallelNames.map((name) => ({ name, at: row.number }))),
    ];
    for (const { name, at } of names) {
      const found = find(name);
      const reached =
        found.kind === "several" ? found.choices.map(({ municipality }) => municipality.number)
        : found.kind === "ask-district" ? [found.municipality.number]
        : found.kind === "none" ? []
        : [found.served?.municipality.number ?? found.office?.municipality];
      expect(reached, name).toContain(at);
    }
    for (const office of places.offices) {
      const found = find(office.name);
      const numbers =
        found.kind === "several" ? found.choices.map(({ ref }) => resolvePlace(places, ref)).flatMap((one) => ("office" in one && one.office ? [one.office.number] : []))
        : "office" in found && found.office ? [found.office.number]
        : [];
      expect(numbers, office.name).toContain(office.number);
    }
  });
});
