import { describe, expect, test } from "vitest";
import { addPart, fingerprintRun } from "../../a11y/report/recorded-parts";
import { joinSummaries, readSummary } from "../../a11y/report/summary";

const one = { ...(await readSummary()), date: "2026-11-22", pages: 2, ofPages: 5, looks: 26, checks: 100, findings: 0, undecided: 3, languages: ["nb"] };
const other = { ...one, date: "2026-11-23", pages: 3, looks: 39, languages: ["ar", "nb"] };

describe("the parts of a run that are recorded", () => {
  test("add up to what the site may say", () => {
    expect(joinSummaries([other, one], 5)).toMatchObject({ date: "2026-11-23", pages: 5, ofPages: 5, looks: 65, checks: 200, undecided: 6, languages: ["ar", "nb"], modes: one.modes });
    expect(joinSummaries([other, one], 5).notLookedAt.some((what) => what.endsWith("pages"))).toBe(false);
    expect(joinSummaries([one], 5).notLookedAt).toContain("3 of 5 pages");
  });

  test("take the place of what was recorded of the same part before", () => {
    const first = addPart(undefined, { part: 2, of: 2, made: "as it is", summary: one });
    const both = addPart(first, { part: 1, of: 2, made: "as it is", summary: other });
    expect(both.parts.map(({ part, summary }) => [part, summary.pages])).toEqual([[1, 3], [2, 2]]);
    expect(addPart(both, { part: 2, of: 2, made: "as it is", summary: other }).parts.map(({ summary }) => summary.pages)).toEqual([3, 3]);
  });

  test("are forgotten when the site or a check has changed, or the run is divided otherwise", () => {
    const first = addPart(undefined, { part: 2, of: 2, made: "as it was", summary: one });
    expect(addPart(first, { part: 1, of: 2, made: "as it is", summary: other }).parts).toHaveLength(1);
    expect(addPart(first, { part: 1, of: 3, made: "as it was", summary: other }).parts).toHaveLength(1);
  });

  test("are of one run as long as each check is the same", async () => {
    const made = await fingerprintRun({ axe: "1", focus: "2" });
    expect(await fingerprintRun({ focus: "2", axe: "1" })).toBe(made);
    expect(await fingerprintRun({ axe: "1", focus: "3" })).not.toBe(made);
  });
});
