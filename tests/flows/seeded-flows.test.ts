import path from "node:path";
import { describe, expect, test } from "vitest";
import { readDocumentFiles } from "@/lib/content/files";
import { evaluate } from "@/lib/flow/evaluate";
import { paths } from "@/lib/flow/paths";
import { prove } from "@/lib/flow/prove";
import { questionsLeft } from "@/lib/flow/questions-left";

const flows = readDocumentFiles(path.resolve("prisma/seed-data")).filter((document) => document.kind === "flow");
const input = { today: "2026-11-20" };

test("there are flows for readers to use", () => {
  expect(flows).not.toEqual([]);
});

describe.each(flows)("hjelp/$slug", ({ structure: { flow }, words }) => {
  test("has words in bokmål", () => {
    expect(Object.keys(words)).toContain("nb");
  });

  test.each(Object.entries(words))("can be published in %s", (_, wordsInLanguage) => {
    expect(prove(flow, wordsInLanguage)).toEqual({ status: "proved", findings: [] });
  });

  test("takes a reader to an outcome whatever they answer, and to every outcome somehow", () => {
    const ends = paths(flow).map((answers) => evaluate(flow, answers, input));
    expect(ends.filter((end) => end.problem !== null)).toEqual([]);
    const outcomes = flow.nodes.filter((node) => node.kind === "outcome").map((node) => node.id);
    expect(new Set(ends.map((end) => end.node.id))).toEqual(new Set(outcomes));
  });

  test("asks a reader who comes to it at least one question", () => {
    expect(questionsLeft(flow, {}, input).fewest).toBeGreaterThan(0);
  });
});
