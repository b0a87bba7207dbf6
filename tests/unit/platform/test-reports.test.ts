import { describe, expect, it } from "vitest";
import { countListed, countPlaywright, countVitest } from "@/tests/runner/read-reports.mjs";

describe("what the test run counts", () => {
  it("adds files that can't be loaded to the failed tests", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ];
    expect(countVitest({ numPassedTests: 5, numFailedTests: 1, testResults }, false)).toEqual({ passed: 5, failed: 2 });
  });

  it("counts a test that passed only now and then as failed", () => {
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } }, false)).toEqual({ passed: 4, failed: 2 });
  });

  it("never takes silence for success", () => {
    expect(countVitest(undefined, true)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest({ numPassedTests: 3, numFailedTests: 0 }, false)).toEqual({ passed: 3, failed: 1 });
    expect(countPlaywright({ stats: { expected: 0 } }, true)).toEqual({ passed: 0, failed: 1 });
  });

  it("finds the tests of a list in all its suites", () => {
    const spec = { tests: [{}, {}] };
    expect(countListed({ suites: [{ specs: [spec], suites: [{ specs: [spec, spec] }] }] })).toBe(6);
    expect(countListed(undefined)).toBe(0);
  });
});
