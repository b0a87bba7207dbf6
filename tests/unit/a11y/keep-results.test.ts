import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import type { PageResult } from "../../a11y/check-page";
import type { Finding } from "../../a11y/checker";
import { everyChecker } from "../../a11y/checkers";
import { fingerprintChecks, sourcesOf } from "../../a11y/fingerprint-checks";
import { openKeptResults, type Known } from "../../a11y/keep-results";
import { modes, usual } from "../../a11y/modes";
import { takePart, type Task } from "../../a11y/run";
import { importGraph, sourceFiles } from "../../fixtures/import-graph";
import { temporaryFolder } from "../../support/database";

// A run over all pages takes hours. Whoever breaks it off can go on where they were.

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [first, second] = [modes[0] ?? usual, modes[1] ?? usual];
const task = (key: string): Task => ({ key, find: async () => key, modes: [first, second], isOurs: true });
const verdict = (checker: string) => ({ checker, checks: 1, undecided: 0, milliseconds: 1 });
const finding = (engine: string): Finding => ({ engine, rule: "rule", requirement: "1.1.1", place: "img", what: engine, advice: "" });
/** What all checkers of a mode say, each with something to say. */
const resultsOf = ({ key, modes: wanted }: Task): PageResult[] => wanted.map(({ name, checkers }) => ({ address: key, mode: name, title: "En side", findings: checkers.map((one) => finding(one.name)), verdicts: checkers.map((one) => verdict(one.name)) }));

const checks = Object.fromEntries(everyChecker.map(({ name }) => [name, "as it is"]));
const missingOf = ({ missing }: Known) => missing.map(({ name, checkers }) => [name, checkers.map((one) => one.name)]);
const all = [first, second].map(({ name, checkers }) => [name, checkers.map((one) => one.name)]);

test("what was found on a page needn't be looked for again, for as long as the page and the checks are the same", async () => {
  const before = await openKeptResults(folder, checks, { isResumed: false });
  await before.write(task("/nb"), "a page", resultsOf(task("/nb")));
  const again = await openKeptResults(folder, checks, { isResumed: true });
  expect(await again.read(task("/nb"), "a page")).toEqual({ results: resultsOf(task("/nb")), missing: [] });
  expect(missingOf(await again.read(task("/nb"), "another page")), "the page has changed").toEqual(all);
  expect(missingOf(await again.read(task("/nb/ord"), "a page"))).toEqual(all);
});

test("a check that has changed looks again, the others needn't", async () => {
  const before = await openKeptResults(folder, checks, { isResumed: false });
  await before.write(task("/nb"), "a page", resultsOf(task("/nb")));
  const changed = await openKeptResults(folder, { ...checks, fit: "another" }, { isResumed: true });
  const known = await changed.read(task("/nb"), "a page");
  expect(missingOf(known)).toEqual([[first.name, ["fit"]], [second.name, ["fit"]]]);
  expect(known.results.flatMap(({ findings }) => findings.map(({ engine }) => engine))).not.toContain("fit");
  await changed.write(task("/nb"), "a page", known.missing.map(({ name }) => ({ address: "/nb", mode: name, title: "En side", findings: [finding("fit")], verdicts: [verdict("fit")] })));
  const whole = await changed.read(task("/nb"), "a page");
  expect(whole.missing).toEqual([]);
  expect(whole.results.map(({ findings }) => findings.length)).toEqual([first, second].map(({ checkers }) => checkers.length));
});

test("what nobody asks any more is not told", async () => {
  const kept = await openKeptResults(folder, checks, { isResumed: false });
  await kept.write(task("/nb"), "a page", resultsOf(task("/nb")));
  const fewer = { ...task("/nb"), modes: [{ ...first, checkers: first.checkers.slice(0, 1) }] };
  expect((await kept.read(fewer, "a page")).results).toEqual(resultsOf(fewer));
});

test("a run from the beginning forgets what was found before", async () => {
  const before = await openKeptResults(folder, checks, { isResumed: false });
  await before.write(task("/nb"), "a page", resultsOf(task("/nb")));
  expect((await (await openKeptResults(folder, checks, { isResumed: false })).read(task("/nb"), "a page")).results).toEqual([]);
});

test("a page that was seen in some modes only, or couldn't be opened, is looked at again", async () => {
  const kept = await openKeptResults(folder, checks, { isResumed: false });
  await kept.write(task("/nb"), "a page", resultsOf(task("/nb")).slice(0, 1));
  expect(missingOf(await kept.read(task("/nb"), "a page"))).toEqual(all.slice(1));
  await kept.write(task("/nb/ord"), "a page", [{ address: "/nb/ord", mode: first.name, title: "", findings: [finding("browser")], verdicts: [] }]);
  const known = await kept.read(task("/nb/ord"), "a page");
  expect(missingOf(known)).toEqual(all);
  expect(known.results.flatMap(({ findings }) => findings), "what kept it from being opened may be over").toEqual([]);
});

test("a check is made of its own code and all that it imports, of how pages are shown, and of the browser", async () => {
  const graph = importGraph(sourceFiles(["tests/a11y", "lib"]));
  const sources = sourcesOf(graph, "tests/a11y/probes/fit.ts");
  expect(sources).toContain("tests/a11y/probes/in-page.ts");
  expect(sources).not.toContain("tests/a11y/engines/alfa.ts");
  expect(() => sourcesOf(graph, "tests/a11y/probes/gone.ts")).toThrow("There is no tests/a11y/probes/gone.ts");
  const made = await fingerprintChecks(everyChecker, "1.0");
  expect(Object.keys(made)).toEqual(everyChecker.map(({ name }) => name));
  expect(new Set(Object.values(made)).size, "each has code of its own").toBe(everyChecker.length);
  expect(await fingerprintChecks(everyChecker, "1.0")).toEqual(made);
  expect((await fingerprintChecks(everyChecker, "2.0"))["axe"]).not.toBe(made["axe"]);
});

test("parts that share a run see every page once", () => {
  const pages = Array.from({ length: 10 }, (_, index) => task(`/${index}`));
  const parts = [1, 2, 3].map((part) => takePart(pages, part, 3));
  expect(parts.flat().map(({ key }) => key).toSorted()).toEqual(pages.map(({ key }) => key));
});
