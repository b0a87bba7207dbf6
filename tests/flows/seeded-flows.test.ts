import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDocumentFiles } from "@/lib/content/files";
import { describeCaseError, differencesOf, replayCases } from "@/lib/flow/cases";
import { evaluate } from "@/lib/flow/evaluate";
import { paths } from "@/lib/flow/paths";
import { prove } from "@/lib/flow/prove";
import { questionsLeft } from "@/lib/flow/questions-left";
import { tablesFrom } from "@/lib/flow/written-tables";

const flows = readDocumentFiles(path.resolve("prisma/seed-data")).filter((document) => document.kind === "flow");

test("there are flows for readers to use", () => {
  expect(flows).not.toEqual([]);
});

describe.each(flows)("hjelp/$slug", ({ structure: { flow }, words, cases = [] }) => {
  const outcomes = new Set(flow.nodes.filter((node) => node.kind === "outcome").map(({ id }) => id));

  test("has words in bokmål", () => {
    expect(Object.keys(words)).toContain("nb");
  });

  test.each(Object.entries(words))("can be published in %s", (_, wordsInLanguage) => {
    expect(prove(flow, wordsInLanguage)).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("takes a reader to an outcome whatever they answer, and to every outcome somehow", () => {
    const ends = paths(flow).map(({ answers, today, tables }) => evaluate(flow, answers, { today, tables: tablesFrom(tables) }));
    expect(ends.filter(({ status }) => status !== "ends")).toEqual([]);
    expect(new Set(ends.map((end) => (end.status === "ends" ? end.node.id : end.status)))).toEqual(outcomes);
  });

  test("comes to what its saved cases say", () => {
    expect(cases).not.toEqual([]);
    expect(differencesOf(replayCases(flow, cases)).map(({ case: name, errors }) => `${name}: ${errors.map(describeCaseError).join("; ")}`)).toEqual([]);
  });

  // A month has 28 to 31 days, and a year a day more now and then.
  test.each(["2026-11-20", "2027-02-28", "2028-02-29", "2026-12-31"])("asks a reader who comes to it on %s at least one question", (today) => {
    const { fewest, most } = questionsLeft(flow, {}, { today });
    expect(fewest).toBeGreaterThanOrEqual(1);
    expect(most).toBeGreaterThanOrEqual(fewest);
  });
});
