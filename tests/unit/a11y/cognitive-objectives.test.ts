import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { cognitiveObjectives, type NamedTest } from "../../a11y/report/cognitive-objectives";
import { writeCognitive } from "../../a11y/report/write-cognitive";

const root = path.resolve(import.meta.dirname, "../../..");

/** Whether a file has a test of just that title. */
function isThere({ file, test: title }: NamedTest): boolean {
  const source = path.join(root, file);
  if (!existsSync(source)) return false;
  return [`"${title}"`, `\`${title}\``].some((written) => new RegExp(`\\btest(\\.each.*?\\))?\\(\\s*${escape(written)}`, "s").test(readFileSync(source, "utf8")));
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const patterns = cognitiveObjectives.flatMap((objective) => objective.patterns);

describe("the table of cognitive objectives", () => {
  test("has all eight with all their patterns, each once", () => {
    expect(cognitiveObjectives.map((objective) => objective.patterns.length)).toEqual([7, 6, 13, 12, 4, 5, 7, 4]);
    expect(new Set(patterns.map(({ pattern }) => pattern)).size).toBe(patterns.length);
  });

  test("names no test that isn't there", () => {
    expect(patterns.flatMap(({ tests }) => tests).filter((one) => !isThere(one))).toEqual([]);
    expect(isThere({ file: "tests/e2e/guide.spec.ts", test: "a citizen who is asked twice" })).toBe(false);
    expect(isThere({ file: "tests/e2e/away.spec.ts", test: "anything" })).toBe(false);
  });

  test("calls nothing met that no test shows, and says of the rest what is missing", () => {
    expect(patterns.filter(({ state, tests }) => state === "met" && tests.length === 0)).toEqual([]);
    expect(patterns.filter(({ where }) => where.length < 20)).toEqual([]);
    expect(patterns.filter(({ state }) => state === "not met").length, "honest").toBeGreaterThan(0);
  });

  test("stands in the report as tables with headings, and whatever is written in it is text", () => {
    const written = writeCognitive();
    expect(written.match(/<table>/g)).toHaveLength(8);
    expect(written.match(/<th scope="row">/g)).toHaveLength(patterns.length);
    expect(written).toContain("«…»");
    expect(writeCognitive([{ objective: "<b>", patterns: [] }])).not.toContain("<b>");
  });
});
