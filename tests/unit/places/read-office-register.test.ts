import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readOfficeRegister } from "@/lib/places/import/read-office-register";
import { officeSlug } from "@/lib/places/import/office-slug";
import { PlaceFileError } from "@/lib/places/table-file";
import { seededPlaces } from "../../fixtures/places/seeded-places";

const text = readFileSync(path.join(import.meta.dirname, "../../fixtures/places/office-register.json"), "utf8");
const municipalities = new Map([["1530", "3103"], ["1721", "3105"]]);
const read = (content: string) => readOfficeRegister("enheter.json", content, (postcode) => municipalities.get(postcode));
const register = read(text);

describe("Nav's register", () => {
  test("is read with every shape its parts have", () => {
    const [moss, sarpsborg] = register.offices;
    expect(register.offices).toHaveLength(2);
    expect(moss).toEqual({
      ...{ number: "0104", name: "Nav Moss", street: "Prinsens gate 5 B", postcode: "1530", place: "Moss", municipality: "3103" },
      ...{ slug: undefined, navPath: undefined, position: undefined },
      contact: { phone: "55553333", emergencyPhone: "99999999", emergencyNote: "Vakttelefon når det haster" },
      receptions: [
        {
          note: "Moss",
          address: { street: "Torget 1", postcode: "1530", place: "Moss", directions: "Inngang fra torget" },
          ...{ days: undefined, position: undefined },
          hours: {
            regular: [
              { weekday: 1, stretches: [{ kind: "closed", note: "Ring oss" }] },
              { weekday: 3, stretches: [{ kind: "drop_in", opensAt: "09:00", closesAt: "11:00", note: null }, { kind: "drop_in", opensAt: "12:00", closesAt: "14:00", note: null }] },
              { weekday: 4, stretches: [{ kind: "by_appointment", opensAt: null, closesAt: null, note: null }] },
              { weekday: 5, stretches: [{ kind: "by_appointment", opensAt: "09:00", closesAt: "15:00", note: null }] },
            ],
            special: [
              { day: "2026-12-24", stretches: [{ kind: "closed", note: null }] },
              { day: "2026-12-31", stretches: [{ kind: "drop_in", opensAt: "09:00", closesAt: "12:00", note: null }] },
            ],
          },
        },
      ],
    });
    expect(sarpsborg).toMatchObject({ street: "Kirkegata 26", contact: { phone: null, emergencyPhone: null }, receptions: [{ note: null, hours: { regular: [{ weekday: 2 }] } }] });
  });

  test("passes over other units and closed offices", () => {
    expect(register.passedOver).toBe(2);
  });

  test("names the line and the field of everything that can't be understood", () => {
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;
    expect(register.problems.map(({ line, field, problem }) => `${line} ${field}: ${problem}`)).toEqual([
      `${lineOf('"106"')} enhetNr: must be four digits`,
      `${lineOf('" "')} navn: is missing`,
      `${lineOf("eller")} telefonnummer: must be one phone number`,
      `${lineOf('"167"')} beliggenhet.postnummer: must be four digits`,
      `${lineOf("Mondag")} publikumsmottak.0.aapningstider.0.dag: must be a weekday such as Mandag`,
      `${lineOf('{ "fra"')} publikumsmottak.0.aapningstider.1.dag: is about no day`,
      `${lineOf('{ "dag": "Mandag", "fra": "09:00" }')} publikumsmottak.0.aapningstider.2.fra: is missing beside the other`,
      `${lineOf('"15:00", "til": "09:00"')} publikumsmottak.0.aapningstider.3.til: must be later than fra`,
      `${lineOf("24.12.2026")} publikumsmottak.0.aapningstider.4.dato: must be a date like 2026-12-24`,
      `${lineOf("kanskje")} publikumsmottak.0.aapningstider.4.stengt: must be true or false`,
      `${lineOf('"0111"')} : no municipality is known for postcode 9999`,
      `${lineOf('"0112"')} beliggenhet: is missing, and no reception has an address`,
      `${text.trimEnd().split("\n").length - 1} enhetNr: 0104 stands in the file before`,
    ]);
    expect([...register.bad]).toEqual(["106", "0111", "0112", "0104"]);
  });

  test("that is no list, or no JSON, is refused with the line", () => {
    expect(() => read("{}")).toThrow(PlaceFileError);
    expect(() => read('[\n  {\n    "enhetNr": \n  }\n]')).toThrow(/line 4: isn't JSON/);
  });
});

describe("the address of an office", () => {
  test("is made from its name as the seeded ones are", () => {
    expect(seededPlaces().offices.filter(({ name, slug }) => officeSlug(name) !== slug)).toEqual([]);
    expect(officeSlug("Nav Gáivuotna/Kåfjord")).toBe("gaivuotna-kafjord");
  });
});
