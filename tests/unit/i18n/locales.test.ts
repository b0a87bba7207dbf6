import { describe, expect, test } from "vitest";
import { getDictionary } from "@/lib/i18n/dictionary";
import { isLocale, isPlannedLanguage, languageNames, locales, toLocale } from "@/lib/i18n/locales";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { seededDocument } from "../../fixtures/seed-library";

describe("a reader whose browser wishes for", () => {
  test.each([null, "", "*", "nb", "nb-NO,nb;q=0.9,no;q=0.8", "en-GB,en;q=0.9", "ar", "nb;q=0", "æøå;;;q=q,,", "x".repeat(10_000)])("%s gets a language we have", (wish) => {
    expect(negotiateLocale(wish)).toBe("nb");
  });
});

describe("the language of an address", () => {
  test("is one of ours, or bokmål", () => {
    expect(["nb", "en", "NB", "", "constructor"].map(isLocale)).toEqual([true, false, false, false, false]);
    expect(["nb", "en", "constructor"].map(toLocale)).toEqual(["nb", "nb", "nb"]);
  });

  test("may be one that we plan, but not one that every object has", () => {
    expect(["en", "uk", "nb", "constructor", "__proto__"].map(isPlannedLanguage)).toEqual([true, true, false, false, false]);
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
