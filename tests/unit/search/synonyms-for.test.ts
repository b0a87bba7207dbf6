import { expect, test } from "vitest";
import { locales, type Locale } from "@/lib/i18n/locales";
import type { Synonym } from "@/lib/search/synonyms/synonym";
import { synonymsFor } from "@/lib/search/synonyms/synonyms-for";

const nothing = Object.fromEntries(locales.map((locale) => [locale, []])) as unknown as Record<Locale, Synonym[]>;
const norwegian: Synonym[] = [
  { say: ["Penger til mat", "food money"], mean: ["sosialhjelp"], to: ["side:akutt"] },
  { say: ["fylkesmannen"], mean: ["statsforvalteren"], to: [] },
];

test("in bokmål readers say what is written for bokmål", () => {
  expect(synonymsFor("nb", { ...nothing, nb: norwegian })).toEqual(norwegian);
});

test("in another language what leads to a document leads there too, and Norwegian words mean nothing", () => {
  expect(synonymsFor("en", { ...nothing, nb: norwegian })).toEqual([{ say: ["Penger til mat", "food money"], mean: [], to: ["side:akutt"] }]);
});

test("the language's own phrase counts, and not the Norwegian one of the same words", () => {
  const own: Synonym[] = [{ say: ["Food money"], mean: ["assistance"], to: [] }];
  expect(synonymsFor("en", { ...nothing, nb: norwegian, en: own })).toEqual([...own, { say: ["Penger til mat"], mean: [], to: ["side:akutt"] }]);
});
