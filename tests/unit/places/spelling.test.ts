import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, plainName, slipsBetween } from "@/lib/places/spelling";

describe("names", () => {
  test.each([
    ["NAV Halden-Aremark", "halden aremark"],
    ["Nav-kontoret i Mo i Rana", "mo rana"],
    ["St. Hanshaugen", "st hanshaugen"],
    ["Gáivuotna/Kåfjord", "gáivuotna kåfjord"],
    ["  ", ""],
    ["Nav", ""],
  ])("%s is compared as %s", (name, expected) => {
    expect(plainName(name)).toBe(expected);
  });

  test.each([
    [["å", "aa", "a"], "a"],
    [["ø", "oe", "ö", "o"], "o"],
    [["æ", "ae", "ä", "e"], "e"],
    [["porsáŋgu", "porsangu"], "porsangu"],
    [["kárášjohka", "karasjohka"], "karasjohka"],
    [["grünerløkka", "grunerlokka"], "grunerlokka"],
  ])("%j fold together", (names, expected) => {
    expect(names.map(foldName)).toEqual(names.map(() => expected));
  });
});

describe("slips of the finger", () => {
  test.each([
    ["tromso", "tromso", 0],
    ["tromo", "tromso", 1],
    ["tromsso", "tromso", 1],
    ["tromse", "tromso", 1],
    ["trosmo", "tromso", 1],
    ["tormsa", "tromso", 2],
    ["", "abc", 3],
  ])("from %s to %s: %i", (a, b, slips) => {
    expect(slipsBetween(a, b, 9)).toBe(slips);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  test("count the same both ways, none only between equals, and stop one above the limit", () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
        const all = slipsBetween(a, b, 99);
        expect(slipsBetween(b, a, 99)).toBe(all);
        expect(all === 0).toBe(a === b);
        expect(all).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slipsBetween(a, b, limit)).toBe(Math.min(all, limit + 1));
      }),
    );
  });
});
