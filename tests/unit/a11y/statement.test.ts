import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDocumentFiles } from "@/lib/content/files";
import { isOfThisHouse } from "../../a11y/report/known-names";
import { factFiles, factsOfStatement } from "../../a11y/report/statement-facts";
import { readSummary } from "../../a11y/report/summary";

// The page «Tilgjengelighet» says what was tested. It may say what the last recorded run did, and nothing more.

const seedData = path.resolve(import.meta.dirname, "../../../prisma/seed-data");
const page = readDocumentFiles(seedData).find(({ kind, slug }) => kind === "page" && slug === "tilgjengelighet");
const sectionsIn = (language: string) => Object.entries((page?.words[language] as { sections: Record<string, { body: string }> } | undefined)?.sections ?? {});
const summary = await readSummary();

describe("what the statement claims of a run", () => {
  test("is what the last recorded run did, in every language", () => {
    for (const [name, text] of factFiles(summary)) {
      const file = path.join(seedData, "fact", name);
      expect(existsSync(file) && readFileSync(file, "utf8"), `${name}: npm run a11y -- --full --record writes it`).toBe(text);
    }
  });

  test("would be found out if it were more", () => {
    const asserted = (one: typeof summary) => JSON.stringify([...factFiles(one)]);
    for (const more of [{ pages: summary.pages + 1, ofPages: summary.ofPages + 1 }, { findings: summary.findings + 1 }, { modes: [...summary.modes, "upside down"] }, { engines: [...summary.engines, "another"] }, { date: "2030-01-01" }]) {
      expect(asserted({ ...summary, ...more })).not.toBe(asserted(summary));
    }
    expect(asserted({ ...summary, pages: summary.ofPages })).toContain(`alle `);
    expect(asserted({ ...summary, pages: summary.ofPages - 1 })).not.toContain("alle ");
  });

  test.each(["nb", "nn", "en"])("is said by facts alone, all of them, and no figure is written by hand (%s)", (language) => {
    const sections = sectionsIn(language);
    const tested = sections.find(([id]) => id === "testet")?.[1].body ?? "";
    for (const fact of factsOfStatement) expect(tested).toContain(`{${fact}}`);
    expect(tested.replace(/\{[^}]*\}/g, "")).not.toMatch(/\d/);
  });
});

describe("the last recorded run", () => {
  test("saw no more pages than there are, in modes and with checks we have, and not after today", () => {
    expect(summary.pages).toBeLessThanOrEqual(summary.ofPages);
    expect([...summary.modes, ...summary.engines, ...summary.probes].filter((name) => !isOfThisHouse(name))).toEqual([]);
    expect(summary.looks).toBeLessThanOrEqual(summary.pages * summary.modes.length);
    expect(summary.date <= new Date().toISOString().slice(0, 10)).toBe(true);
  });

  test("says what it did not look at", () => {
    expect(summary.notLookedAt).toContain("a real screen reader");
    expect(summary.notLookedAt.some((what) => what.endsWith(`of ${summary.ofPages} pages`))).toBe(summary.pages < summary.ofPages);
  });
});
