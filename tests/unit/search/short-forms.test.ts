import path from "node:path";
import { describe, expect, test } from "vitest";
import { readFormFiles } from "@/lib/search/forms/form-files";
import { shortFormsIn } from "@/lib/search/forms/short-forms";

/** Short forms that people know better than what they are short for. */
const wellKnown = new Set(["EØS", "IBAN", "PC", "USA"]);

describe("short forms in the name of a form", () => {
  test("are told with what they are short for", () => {
    expect(shortFormsIn("Refusjonskrav – AFT og VTA i skjermet virksomhet").map(({ short, words }) => `${short}: ${words}`)).toEqual(["AFT: arbeidsforberedende trening", "VTA: varig tilrettelagt arbeid"]);
  });

  test("aren't told again where the name tells them itself", () => {
    expect(shortFormsIn("Innsøk til Varig tilrettelagt arbeid (VTA)")).toEqual([]);
  });

  test("are known in every name of Nav's list", () => {
    const titles = readFormFiles(path.resolve(import.meta.dirname, "../../../prisma/seed-data/form")).themes.flatMap(({ forms }) => forms.map(({ title }) => title));
    const unknown = titles.flatMap((title) => [...title.matchAll(/(?<![\p{L}\d(/-])\p{Lu}{2,5}(?![\p{L}\d/-])/gu)].map(([short]) => ({ title, short }))).filter(({ title, short }) => !wellKnown.has(short) && !shortFormsIn(title).some((known) => known.short === short));
    expect(titles.length).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
  });
});
