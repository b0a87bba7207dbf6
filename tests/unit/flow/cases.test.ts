import { describe, expect, test } from "vitest";
import { describeCaseError, differencesOf, replayCases } from "@/lib/flow/cases";
import { savedCase } from "@/lib/flow/saved-case";
import { writtenTables } from "@/lib/flow/written-tables";
import { asking, decision, flowWith, group, outcome } from "./build-flow";

/** How many children, when each was born and what they earn; those who earn much together go another way. */
const children = flowWith(
  { facts: { samlet: { sum: { over: "barn", of: { answer: "inntekt" } } }, eldst: { yearsBetween: [{ date: "2000-01-01" }, { today: true }] } } },
  asking("antall", { kind: "integer", min: 0, max: 3 }, "barn"),
  group(
    "barn",
    { answer: "antall" },
    [
      { id: "fodt", asks: { kind: "date", max: { today: true } }, private: true },
      { id: "inntekt", asks: { kind: "money" }, private: true, when: { lessThan: [{ answer: "fodt" }, { date: "2020-01-01" }] } },
    ],
    "hvor",
  ),
  decision("hvor", "lite", [{ if: { and: [{ any: { over: "barn", where: { given: "inntekt" } } }, { moreThan: [{ fact: "samlet" }, { money: 1000 }] }] }, to: "mye" }]),
  outcome("mye"),
  outcome("lite"),
);
const today = "2026-11-20";
const older = { fodt: "31.1.2015", inntekt: "1 000,50" };

describe("a case that is replayed", () => {
  test("tells what was passed, where it ended and what was reckoned", () => {
    expect(replayCases(children, [{ case: "to barn", today, answers: { antall: "2", barn: [older, { fodt: "2016-02-29", inntekt: 20 }] } }])).toEqual([
      {
        case: "to barn",
        path: ["antall", "barn", "barn[0].fodt", "barn[0].inntekt", "barn[1].fodt", "barn[1].inntekt", "hvor", "mye"],
        outcome: "mye",
        facts: { samlet: 1020.5, eldst: 26 },
        errors: [],
      },
    ]);
  });

  test("leaves out what was skipped, and goes by its number when it has no name", () => {
    const [, second] = replayCases(children, [{ answers: {} }, { answers: { antall: "0" } }], { today });
    expect(second).toEqual({ case: 1, path: ["antall", "barn", "hvor", "lite"], outcome: "lite", facts: { samlet: 0, eldst: 26 }, errors: [] });
  });

  test.each([
    [{}, ["antall"], "missing", []],
    [{ antall: "4" }, ["antall"], "too-large", []],
    [{ antall: "2", barn: [older, { fodt: "21.11.2026" }] }, ["barn[1].fodt"], "too-late", ["antall", "barn", "barn[0].fodt", "barn[0].inntekt"]],
  ])("that doesn't end says which question it stops at: %j", (answers, [question], problem, path) => {
    expect(replayCases(children, [{ today, answers }])).toEqual([{ case: 0, path, outcome: null, facts: { eldst: 26 }, errors: [{ question, problem }] }]);
  });

  test("on a broken flow says what broke", () => {
    const broken = flowWith({}, decision("start", "borte"), outcome("lite"));
    expect(replayCases(broken, [{ today, answers: {} }])).toMatchObject([{ path: ["start"], outcome: null, errors: [{ problem: "broken", message: expect.stringContaining("borte") as string }] }]);
  });

  test("needs a day, and doesn't ask the clock", () => {
    expect(replayCases(children, [{ answers: {} }])).toMatchObject([{ path: [], errors: [{ problem: "no-today" }] }]);
    expect(replayCases(children, [{ answers: {}, today: "i dag" }])).toMatchObject([{ errors: [{ problem: "broken", message: expect.stringContaining("i dag") as string }] }]);
  });

  test("goes by its own day before the day of all", () => {
    const [first, second] = replayCases(children, [{ answers: { antall: "0" }, today: "2001-01-01" }, { answers: { antall: "0" } }], { today });
    expect([first?.facts["eldst"], second?.facts["eldst"]]).toEqual([1, 26]);
  });
});

describe("what a case expects", () => {
  test("is held against what comes of it, and only differences are shown", () => {
    const answers = { antall: "1", barn: [older] };
    const results = replayCases(children, [
      { case: "som før", today, answers, outcome: "mye", facts: { samlet: 1000.5 } },
      { case: "annerledes", today, answers, outcome: "lite", facts: { samlet: 1000, ukjent: true } },
    ]);
    const differences = differencesOf(results);
    expect(differences.map((result) => result.case)).toEqual(["annerledes"]);
    expect(differences[0]?.errors).toEqual([
      { problem: "differs", at: "outcome", expected: "lite", actual: "mye" },
      { problem: "differs", at: "facts.samlet", expected: 1000, actual: 1000.5 },
      { problem: "differs", at: "facts.ukjent", expected: true, actual: null },
    ]);
    expect(differences[0]?.errors.map(describeCaseError)).toContain('outcome was to be "lite", and is "mye"');
  });

  test("doesn't hang on the order of a set, and does on what is in it", () => {
    const flow = flowWith({ facts: { valgt: { answer: "hva" } } }, asking("hva", { kind: "choices", options: ["a", "b", "c"] }, "ut"), outcome("ut"));
    const one = { today, answers: { hva: ["b", "a"] } };
    const results = replayCases(flow, [{ ...one, facts: { valgt: ["b", "a"] } }, { ...one, facts: { valgt: ["a"] } }, { ...one, facts: { valgt: ["a", "c"] } }]);
    expect(results.map(({ errors }) => errors.length)).toEqual([0, 1, 1]);
  });
});

describe("external tables as data", () => {
  const flow = flowWith(
    { tables: { kommuner: { kind: "external", gives: "choice", options: ["nord", "sor"] } }, facts: { status: { lookupStatus: { table: "kommuner", key: { answer: "nr" } } } } },
    asking("nr", { kind: "postcode" }, "ut"),
    outcome("ut"),
  );
  const tables = writtenTables.parse({ kommuner: { rows: { "0301": "sor", "9999": "utlandet" }, invalid: ["0000"] } });

  test.each([
    ["0301", "found"],
    ["1234", "not-found"],
    ["0000", "invalid"],
    ["9999", "invalid"],
  ])("%s is %s", (nr, status) => {
    expect(replayCases(flow, [{ today, answers: { nr } }], { tables })).toMatchObject([{ facts: { status } }]);
  });

  test("may be away, for one case or for all", () => {
    const away = { kommuner: "unavailable" as const };
    const [own, all] = replayCases(flow, [{ today, answers: { nr: "0301" }, tables }, { today, answers: { nr: "0301" } }], { tables: away });
    expect([own?.facts["status"], all?.facts["status"]]).toEqual(["found", "unavailable"]);
  });
});

test("a saved case must have a name, a day and an outcome, and nothing misspelt", () => {
  const good = { case: "to barn", today, answers: { antall: "0" }, outcome: "lite" };
  expect(savedCase.safeParse(good).success).toBe(true);
  for (const key of ["case", "today", "outcome", "answers"]) expect(savedCase.safeParse({ ...good, [key]: undefined }).success, key).toBe(false);
  expect(savedCase.safeParse({ ...good, outcom: "lite" }).success).toBe(false);
  expect(savedCase.safeParse({ ...good, today: "2026-02-30" }).success).toBe(false);
});
