import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFormNumber, slugsOf } from "@/lib/search/query/form-number";
import { findPrivateData } from "@/lib/search/query/private-data";
import { longestQuery, readQuery } from "@/lib/search/query/read-query";

const countedIn = (text: string) => {
  const query = readQuery(text);
  return query.kind === "words" ? query.words.filter(({ counts }) => counts).map(({ word }) => word) : query.kind;
};

describe("a query", () => {
  test("is read as words, of which those count that say what is looked for", () => {
    expect(countedIn("Hvordan får jeg PENGER til mat når jeg ikke har noe?")).toEqual(["penger", "mat"]);
    expect(countedIn("Kva er eit vedtak")).toEqual(["vedtak"]);
  });

  test("counts whole when it is nothing but small words", () => {
    expect(countedIn("hva er det")).toEqual(["hva", "er", "det"]);
  });

  test.each(["", "   ", "???", "\u200b\u202e"])("without a letter or a digit is empty: %j", (text) => {
    expect(readQuery(text)).toEqual({ kind: "empty" });
  });

  test("is bounded, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        const query = readQuery(text);
        if (query.kind !== "words") return;
        expect([...query.text].length).toBeLessThanOrEqual(longestQuery);
        expect(query.words.length).toBeLessThanOrEqual(16);
        // Letters and digits alone: that is what keeps them inside the quotes of a tsquery.
        for (const { word } of query.words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]{1,40}$/u);
      }),
    );
  });
});

describe("what must not be searched for", () => {
  test.each([
    "01019012345",
    "010190 12345",
    "01.01.90-123 45",
    "fnr 010190 12345 sykepenger",
    "91234567",
    "912 34 567",
    "+47 91 23 45 67",
    "0047 912 34 567",
    "1234.56.78903",
    "konto 1234 56 78903",
    "٠١٠١٩٠١٢٣٤٥",
    "０１０１９０１２３４５",
    "født 01.01.1990",
  ])("is a number that may be somebody's, valid or not: %s", (text) => {
    expect(findPrivateData(text.normalize("NFKC"))).toBe("number");
    expect(readQuery(text)).toEqual({ kind: "private", what: "number" });
  });

  test.each(["kari@example.com", "skriv til kari.nordmann@nav.no nå", "kari＠example.com"])("is an address: %s", (text) => {
    expect(readQuery(text)).toEqual({ kind: "private", what: "email" });
  });

  test.each(["NAV 04-01.03", "04-01.03 95-15.36", "113", "02800", "0655", "2026", "116 117", "kl. 9 til 15", "@ hva", "1000 kr"])("isn't %s", (text) => {
    expect(findPrivateData(text)).toBeNull();
  });

  test("is found wherever it stands, also behind what is cut off", () => {
    expect(readQuery(`${"ord ".repeat(200)}01019012345`).kind).toBe("private");
  });
});

describe("the number of a form", () => {
  test.each(["nav 04-01.03", "NAV04-01.03", "040103", "04 01 03", "nav040103", "Nav 04–01.03", "skjema 04-01.03 om dagpenger", "NAV 04 - 01 . 03", "04/01/03"])("is known as %s", (text) => {
    const number = findFormNumber(text);
    expect(number && slugsOf(number)).toContain("nav-04-01-03");
  });

  test("keeps the letter at its end, and a word behind it isn't one", () => {
    expect(findFormNumber("08-07.04P")).toMatchObject({ letter: "p" });
    expect(findFormNumber("04 01 03 søknad")).toMatchObject({ letter: null });
  });

  test("may be begun: then it says so with its hyphen, and isn't a postcode", () => {
    expect(findFormNumber("04-01")).toMatchObject({ digits: ["04", "01"] });
    expect(findFormNumber("0401")).toBeNull();
  });

  test.each(["12345", "1234567", "NAV", "penger til mat", "2026-11-21x"])("isn't %s", (text) => {
    expect(findFormNumber(text)).toBeNull();
  });
});
