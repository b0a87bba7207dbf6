import { describe, expect, test } from "vitest";
import { getDictionary } from "@/lib/i18n/dictionary";
import { directionOf, isLocale, languageNames, locales, toLocale } from "@/lib/i18n/locales";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { seededDocument } from "../../fixtures/seed-library";

describe("a reader whose browser wishes for", () => {
  test.each([null, "", "*", "nb", "nb-NO,nb;q=0.9,no;q=0.8", "no", "de", "nb;q=0", "æøå;;;q=q,,", "x".repeat(10_000)])("%s gets bokmål", (wish) => {
    expect(negotiateLocale(wish)).toBe("nb");
  });

  test.each([
    ["en-GB,en;q=0.9", "en"],
    ["ar", "ar"],
    ["uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7", "uk"],
    ["de,pl;q=0.5", "pl"],
    ["nn-NO,nn;q=0.9,nb;q=0.8", "nn"],
  ])("%s gets it", (wish, locale) => {
    expect(negotiateLocale(wish)).toBe(locale);
  });
});

describe("the language of an address", () => {
  test("is one of ours, or bokmål", () => {
    expect(["nb", "en", "NB", "", "constructor", "se", "de"].map(isLocale)).toEqual([true, true, false, false, false, false, false]);
    expect(["nb", "en", "constructor", "de"].map(toLocale)).toEqual(["nb", "en", "nb", "nb"]);
  });

  test("is written from the right where it is Arabic", () => {
    expect(locales.filter((locale) => directionOf(locale) === "rtl")).toEqual(["ar"]);
  });

  test("has a name and a dictionary if it is ours", () => {
    for (const locale of locales) {
      expect(languageNames[locale]).not.toBe("");
      expect(getDictionary(locale).site.name).toBe("Samme side");
    }
  });
});

test("the phone that stands when the database is gone is the number we checked", () => {
  const fact = seededDocument("fact", "nav-telefon");
  const { fallbackPhone } = getDictionary("nb").human;
  expect(fallbackPhone.text).toBe(fact.words.text);
  expect(fact.structure.value).toEqual({ kind: "phone", number: fallbackPhone.number });
});
