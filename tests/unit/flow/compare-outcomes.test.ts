import { describe, expect, test } from "vitest";
import { compareOutcomes } from "@/lib/flow/compare-outcomes";
import { toJson } from "@/lib/flow/value";
import { asking, decision, flowWith, group, input, is, outcome, yesNo } from "./build-flow";

const flow = flowWith(
  { facts: { klagefrist: { addDays: [{ answer: "vedtak" }, 42] }, "antall-barn": { count: { over: "barn" } }, constructor: { answer: "grunn" } } },
  asking("vedtak", { kind: "date" }, "barn"),
  group("barn", { if: [is("har-barn", "ja"), 2, 0] }, [{ id: "alder", asks: { kind: "integer" } }], "grunn"),
  asking("grunn", { kind: "choices", options: ["syk", "flyttet"] }, "valg", { optional: true }),
  decision("valg", "klag", [{ if: { moreThan: [{ today: true }, { fact: "klagefrist" }] }, to: "for-sent" }]),
  outcome("klag", { ways: [{ id: "ring", channel: "phone" }, { id: "nett", channel: "web", when: { given: "grunn" } }], bring: ["vedtaket", { id: "legeerklaering", when: { and: [{ given: "grunn" }, { anyOf: [{ answer: "grunn" }, ["syk"]] }] } }] }),
  outcome("for-sent"),
);
const started = { ...flow, start: "har-barn", nodes: [...flowWith({}, yesNo("har-barn", "vedtak"), outcome("vedtak")).nodes.slice(0, 1), ...flow.nodes] };
const before = { "har-barn": "nei", vedtak: "1.11.2026", grunn: ["syk"] };

const compare = (after: Record<string, unknown>) => {
  const { facts, ...rest } = compareOutcomes(started, before, { ...before, ...after }, input);
  const json = (value: (typeof facts)[number]["before"]) => (value === null ? null : toJson(value));
  return { ...rest, facts: facts.map(({ fact, before: old, after: now }) => [fact, json(old), json(now)]) };
};
const same = { answers: [], outcome: null, ways: { added: [], removed: [] }, bring: { added: [], removed: [] }, facts: [] };

describe("what changed answers changed", () => {
  test("is nothing where the same was answered in another form, or what nobody asks for", () => {
    expect(compare({})).toEqual(same);
    expect(compare({ vedtak: "2026-11-01", barn: [{ alder: "3" }], utm: "x" })).toEqual(same);
  });

  test("is a fact, where the outcome stays", () => {
    expect(compare({ vedtak: "2.11.2026" })).toEqual({ ...same, answers: [{ question: "vedtak", before: "2026-11-01", after: "2026-11-02" }], facts: [["klagefrist", "2026-12-13", "2026-12-14"]] });
  });

  test("is what to bring and which ways there are", () => {
    expect(compare({ grunn: ["flyttet"] })).toMatchObject({ outcome: null, bring: { added: [], removed: ["legeerklaering"] }, ways: { added: [], removed: [] }, facts: [["constructor", ["syk"], ["flyttet"]]] });
    expect(compare({ grunn: null })).toMatchObject({ answers: [{ question: "grunn", before: ["syk"], after: null }], ways: { added: [], removed: ["nett"] }, facts: [["constructor", ["syk"], null]] });
  });

  test("is the outcome, and then not its parts", () => {
    expect(compare({ vedtak: "2026-01-01", grunn: null })).toMatchObject({ outcome: { before: "klag", after: "for-sent" }, ways: { added: [], removed: [] }, bring: { added: [], removed: [] } });
  });

  test("is that questions are left", () => {
    expect(compare({ vedtak: "32.1.2026" })).toMatchObject({ outcome: { before: "klag", after: null }, answers: [{ question: "vedtak", before: "2026-11-01", after: undefined }, { question: "grunn", before: ["syk"], after: undefined }] });
  });

  test("tells the rounds of a group apart", () => {
    expect(compare({ "har-barn": "ja", barn: [{ alder: "3" }, { alder: "7" }] })).toMatchObject({
      answers: [
        { question: "har-barn", before: "nei", after: "ja" },
        { question: "alder", round: 0, before: undefined, after: "3" },
        { question: "alder", round: 1, before: undefined, after: "7" },
      ],
      facts: [["antall-barn", 0, 2]],
    });
  });
});
