import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import type { PageResult } from "../../a11y/check-page";
import { openKeptResults } from "../../a11y/keep-results";
import { modes, usual } from "../../a11y/modes";
import { takePart, type Task } from "../../a11y/run";
import { temporaryFolder } from "../../support/database";

// A run over all pages takes hours. Whoever breaks it off can go on where they were.

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const task = (key: string): Task => ({ key, find: async () => key, modes: modes.slice(0, 2), isOurs: true });
const resultsOf = ({ key, modes: wanted }: Task): PageResult[] => wanted.map(({ name }) => ({ address: key, mode: name, title: "En side", findings: [], verdicts: [{ checker: "axe", checks: 1, undecided: 0, milliseconds: 1 }] }));

test("what was found on a page needn't be looked for again, for as long as the page and the checks are the same", async () => {
  const first = await openKeptResults(folder, "these checks", { isResumed: false });
  await first.write(task("/nb"), "a page", resultsOf(task("/nb")));
  const again = await openKeptResults(folder, "these checks", { isResumed: true });
  expect(await again.read(task("/nb"), "a page")).toEqual(resultsOf(task("/nb")));
  expect(await again.read(task("/nb"), "another page"), "the page has changed").toBeUndefined();
  expect(await again.read(task("/nb/ord"), "a page")).toBeUndefined();
  const withOthers = await openKeptResults(folder, "other checks", { isResumed: true });
  expect(await withOthers.read(task("/nb"), "a page")).toBeUndefined();
});

test("a run from the beginning forgets what was found before", async () => {
  const first = await openKeptResults(folder, "these checks", { isResumed: false });
  await first.write(task("/nb"), "a page", resultsOf(task("/nb")));
  expect(await (await openKeptResults(folder, "these checks", { isResumed: false })).read(task("/nb"), "a page")).toBeUndefined();
});

test("a page that was seen in some modes only, or couldn't be opened, is looked at again", async () => {
  const kept = await openKeptResults(folder, "these checks", { isResumed: false });
  await kept.write(task("/nb"), "a page", resultsOf(task("/nb")).slice(0, 1));
  expect(await kept.read(task("/nb"), "a page")).toBeUndefined();
  await kept.write(task("/nb"), "a page", [{ address: "/nb", mode: usual.name, title: "", findings: [], verdicts: [] }]);
  expect(await kept.read({ ...task("/nb"), modes: [usual] }, "a page")).toBeUndefined();
});

test("parts that share a run see every page once", () => {
  const all = Array.from({ length: 10 }, (_, index) => task(`/${index}`));
  const parts = [1, 2, 3].map((part) => takePart(all, part, 3));
  expect(parts.flat().map(({ key }) => key).toSorted()).toEqual(all.map(({ key }) => key));
});
