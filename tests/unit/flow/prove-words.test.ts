import { expect, test } from "vitest";
import type { Answers } from "@/lib/flow/answers";
import { prove } from "@/lib/flow/prove";
import type { FlowWords } from "@/lib/flow/words";
import { asking, choice, flowOf, flowWith, is, outcome, wordsFor, yesNo } from "./build-flow";

const flow = flowOf(
  choice("bolig", ["leier", "eier"], "bankid"),
  yesNo("bankid", "x", [{ if: is("bankid", "ja"), to: "y" }]),
  { kind: "outcome", id: "x", ways: [{ id: "ring", channel: "phone" }, { id: "kom", channel: "office" }], bring: ["pass"] },
  outcome("y"),
);

/** The findings after an author has changed the words. */
function findingsAfter(change: (words: FlowWords) => void): [kind: string, at: string, path: Answers | null][] {
  const words = wordsFor(flow);
  change(words);
  return prove(flow, words).findings.map(({ kind, at, path }) => [kind, at, path]);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("No such words");
  return value;
}

const noWords = { heading: "Svaret.", ways: {}, bring: {} };

test("words for everything are in order", () => {
  expect(findingsAfter(() => undefined)).toEqual([]);
});

test("yes and no may have words of their own, and need none", () => {
  expect(findingsAfter((words) => { found(words.questions.bankid).options = { ja: "Ja, det har jeg" }; })).toEqual([]);
});

test("a question without words, shown by the answers that lead to it", () => {
  expect(findingsAfter((words) => { delete words.questions.bankid; })).toEqual([["missing-words", "words.questions.bankid", { bolig: "leier" }]]);
});

test("an option without words", () => {
  expect(findingsAfter((words) => { found(words.questions.bolig).options = { leier: "Jeg leier" }; })).toEqual([
    ["missing-words", "words.questions.bolig.options.eier", {}],
  ]);
});

test("an outcome without words", () => {
  expect(findingsAfter((words) => { delete words.outcomes.y; })).toEqual([["missing-words", "words.outcomes.y", { bolig: "leier", bankid: "ja" }]]);
});

test("ways and things to bring without words", () => {
  expect(findingsAfter((words) => { words.outcomes.x = noWords; })).toEqual([
    ["missing-words", "words.outcomes.x.ways.ring", { bolig: "leier", bankid: "nei" }],
    ["missing-words", "words.outcomes.x.ways.kom", { bolig: "leier", bankid: "nei" }],
    ["missing-words", "words.outcomes.x.bring.pass", { bolig: "leier", bankid: "nei" }],
  ]);
});

test("words left over from something that is gone", () => {
  const findings = findingsAfter((words) => {
    words.questions.alder = { label: "Hvor gammel er du?", options: {}, hints: {}, missing: "Velg.", errors: {} };
    found(words.questions.bankid).options = { "vet-ikke": "Vet ikke" };
    found(words.questions.bolig).hints = { telt: "Du bor i telt" };
    words.outcomes.z = noWords;
    found(words.outcomes.y).ways.kom = { heading: "Kom", body: "Kom innom." };
    found(words.outcomes.y).bring.pass = "Pass";
  });
  expect(findings).toEqual([
    ["surplus-words", "words.questions.alder", null],
    ["surplus-words", "words.questions.bolig.hints.telt", null],
    ["surplus-words", "words.questions.bankid.options.vet-ikke", null],
    ["surplus-words", "words.outcomes.z", null],
    ["surplus-words", "words.outcomes.y.ways.kom", null],
    ["surplus-words", "words.outcomes.y.bring.pass", null],
  ]);
});

test("an id that every object has still needs words", () => {
  const named = flowOf(yesNo("constructor", "x"), outcome("x"));
  const words = { ...wordsFor(named), questions: {} };
  expect(prove(named, words).findings.map(({ at }) => at)).toEqual(["words.questions.constructor"]);
});

test.each([
  ["a number", { kind: "integer" as const, min: 0, max: 5 }, ["too-small", "too-large"]],
  ["a day", { kind: "date" as const, max: { today: true as const } }, ["too-late"]],
  ["a month", { kind: "month" as const, min: { month: "2026-01" } }, ["too-early"]],
])("only the flow knows why %s is beyond a limit, so it has to say", (_, asks, problems) => {
  const limited = flowOf(asking("svar", asks, "x", { private: true }), outcome("x"));
  const words = wordsFor(limited);
  found(words.questions.svar).errors = {};
  expect(prove(limited, words).findings.map(({ kind, at }) => [kind, at])).toEqual(problems.map((problem) => ["missing-words", `words.questions.svar.errors.${problem}`]));
});

test("a group and a fact without words, and a text that shows a fact there isn't", () => {
  const grouped = flowWith({ facts: { frist: 3 } }, { kind: "group", id: "barn", times: 1, limit: 1, questions: [{ id: "navn", asks: { kind: "choice", options: ["a", "b"] } }], otherwise: "x" }, outcome("x"));
  const words = wordsFor(grouped);
  words.groups = {};
  words.facts = {};
  found(words.outcomes.x).heading = "Svar innen {=dagen}, det er {=frist} dager.";
  expect(prove(grouped, words).findings.map(({ kind, at, path }) => [kind, at, path])).toEqual([
    ["missing-words", "words.groups.barn", {}],
    ["missing-words", "words.facts.frist", null],
    ["unknown-fact", "words.outcomes.x", { barn: [{ navn: "a" }] }],
  ]);
});

test("a fact without a value is a fault only for those to whom it is shown", () => {
  const when = { equals: [{ answer: "frist" }, "ja"] };
  const dated = flowWith(
    { facts: { dagen: { addDays: [{ answer: "mottatt" }, 21] } } },
    { kind: "question", id: "frist", asks: { kind: "yes-no" }, routes: [{ if: is("frist", "ja"), to: "mottatt" }], otherwise: "x" },
    asking("mottatt", { kind: "date" }, "x", { private: true }),
    { kind: "outcome", id: "x", ways: [{ id: "ring", channel: "phone" }, { id: "skriv", channel: "paper", when }], bring: [{ id: "brev", when }] },
  );
  const findingsWith = (change: (outcome: ReturnType<typeof wordsFor>["outcomes"][string]) => void) => {
    const words = wordsFor(dated);
    change(found(words.outcomes.x));
    return prove(dated, words).findings.map(({ kind, path }) => [kind, path]);
  };
  expect(findingsWith((words) => { words.body = "Siste dag er {=dagen}."; })).toEqual([["unanswered", { frist: "nei" }]]);
  expect(findingsWith((words) => { found(words.ways.ring).body = "Ring før {=dagen}."; })).toEqual([["unanswered", { frist: "nei" }]]);
  expect(findingsWith((words) => { found(words.ways.skriv).body = "Skriv før {=dagen}."; words.bring.brev = "Brevet, før {=dagen}"; })).toEqual([]);
});
