import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/flow/evaluate";
import type { Expression } from "@/lib/flow/expression";
import { asking, decision, flowOf, group, is, outcome, yesNo } from "./build-flow";
import { findingsOf, placesOf, proofOf } from "./prove-flow";

const antall = (max: number, min = 0) => asking("antall", { kind: "integer", min, max }, "barn");
const alder = { id: "alder", asks: { kind: "integer" as const, min: 0, max: 17 } };

/** So many children, each asked for their age, and a condition on all of them. */
function counting(condition: Expression, most = 5, least = 0) {
  return flowOf(antall(most, least), group("barn", { answer: "antall" }, [alder], "valg"), decision("valg", "x", [{ if: condition, to: "y" }]), outcome("x"), outcome("y"));
}

describe("how many rounds there are", () => {
  test("must keep to the limit of the group, shown by an answer that doesn't", () => {
    expect(findingsOf(counting({ any: { over: "barn", where: { lessThan: [{ answer: "alder" }, 3] } } }, 6))).toEqual([["contradicting-limits", "nodes.barn.times", { antall: "6" }]]);
    expect(findingsOf(counting({ any: { over: "barn", where: { lessThan: [{ answer: "alder" }, 3] } } }, 5, -1))[0]).toEqual(["contradicting-limits", "nodes.barn.times", { antall: "-1" }]);
  });

  test("must be whole, and known to all who come there", () => {
    expect(placesOf(flowOf(asking("antall", { kind: "number", min: 0, max: 3 }, "barn"), group("barn", { answer: "antall" }, [alder], "x"), outcome("x")))).toContain("type-error nodes.barn.times");
    const flow = flowOf(asking("antall", { kind: "integer", min: 0, max: 3 }, "barn", { optional: true }), group("barn", { answer: "antall" }, [alder], "x"), outcome("x"));
    expect(findingsOf(flow)).toEqual([["unanswered", "nodes.barn.times", { antall: null }]]);
  });
});

describe("a condition on the rounds", () => {
  const young: Expression = { lessThan: [{ answer: "alder" }, 3] };

  test.each<[string, Expression]>([
    ["any of them", { any: { over: "barn", where: young } }],
    ["all of them", { all: { over: "barn", where: young } }],
    ["how many of them", { atLeast: [{ count: { over: "barn", where: young } }, 2] }],
    ["what they come to", { moreThan: [{ sum: { over: "barn", of: { answer: "alder" } } }, 20] }],
    ["whether there are any", { equals: [{ count: { over: "barn" } }, 0] }],
    ["as many as were told of", { equals: [{ count: { over: "barn", where: young } }, { answer: "antall" }] }],
  ])("that can come out both ways is in order: %s", (_, condition) => {
    expect(proofOf(counting(condition))).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test.each<[string, Expression, string, number]>([
    ["more than there can be", { moreThan: [{ count: { over: "barn" } }, 5] }, "never-true", 0],
    ["a sum beyond all of them", { moreThan: [{ sum: { over: "barn", of: { answer: "alder" } } }, 85] }, "never-true", 0],
    ["any of them beyond its limit", { any: { over: "barn", where: { moreThan: [{ answer: "alder" }, 17] } } }, "never-true", 0],
    ["all of them within their limit", { all: { over: "barn", where: { atMost: [{ answer: "alder" }, 17] } } }, "always-true", 0],
    ["any of them within its limit, where there is at least one", { any: { over: "barn", where: { atMost: [{ answer: "alder" }, 17] } } }, "always-true", 1],
  ])("that can't: %s", (_, condition, kind, least) => {
    expect(placesOf(counting(condition, 5, least))).toContain(`${kind} nodes.valg.routes.0.if`);
  });

  test("any of them within its limit can fail, where there may be none", () => {
    expect(proofOf(counting({ any: { over: "barn", where: { atMost: [{ answer: "alder" }, 17] } } })).status).toBe("proved");
  });

  test("divides by what all rounds come to, which can be nothing", () => {
    const flow = counting({ moreThan: [{ divide: { value: 10, by: { sum: { over: "barn", of: { answer: "alder" } } }, to: 1, round: "up" } }, 1] });
    const [finding] = proofOf(flow).findings;
    expect([finding?.kind, finding?.at]).toEqual(["no-value", "nodes.valg.routes.0.if"]);
    expect(evaluate(flow, finding?.path ?? {}, { today: "2026-11-20" }).status).toBe("broken");
  });
});

describe("a question within a round", () => {
  const skole = { id: "skole", asks: { kind: "yes-no" as const }, when: { atLeast: [{ answer: "alder" }, 6] } as Expression };

  test("that is skipped in some rounds has no answer there", () => {
    const flow = flowOf(antall(3), group("barn", { answer: "antall" }, [alder, skole], "valg"), decision("valg", "x", [{ if: { any: { over: "barn", where: is("skole", "ja") } }, to: "y" }]), outcome("x"), outcome("y"));
    const [finding, ...more] = proofOf(flow).findings;
    expect([finding?.kind, finding?.at, more]).toEqual(["unanswered", "nodes.valg.routes.0.if", []]);
    const { barn } = finding?.path as { barn: { alder: string; skole?: string }[] };
    expect(barn.some((round) => Number(round.alder) < 6 && round.skole === undefined)).toBe(true);
  });

  test("is read with care", () => {
    const flow = flowOf(antall(3), group("barn", { answer: "antall" }, [alder, skole], "valg"), decision("valg", "x", [{ if: { any: { over: "barn", where: { and: [{ given: "skole" }, is("skole", "ja")] } } }, to: "y" }]), outcome("x"), outcome("y"));
    expect(proofOf(flow)).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("whose limits leave nothing, shown by a round that gets there", () => {
    const trinn = { id: "trinn", asks: { kind: "integer" as const, min: 1, max: { subtract: [{ answer: "alder" }, 5] } as Expression } };
    const flow = flowOf(antall(3), group("barn", { answer: "antall" }, [alder, trinn], "x"), outcome("x"));
    const [finding] = proofOf(flow).findings;
    expect([finding?.kind, finding?.at]).toEqual(["contradicting-limits", "nodes.barn.questions.trinn.asks"]);
    expect(evaluate(flow, finding?.path ?? {}, { today: "2026-11-20" })).toMatchObject({ status: "asks", question: { id: "trinn" }, round: { index: 0 } });
  });

  test("can't be read outside its rounds", () => {
    const flow = flowOf(antall(3), group("barn", { answer: "antall" }, [alder], "valg"), decision("valg", "x", [{ if: { moreThan: [{ answer: "alder" }, 3] }, to: "y" }]), outcome("x"), outcome("y"));
    expect(placesOf(flow)).toEqual(["unknown-answer nodes.valg.routes.0.if.moreThan.0"]);
  });
});

test("rounds are summed up once more within a sum, and no deeper", () => {
  const nested = (levels: number): Expression => (levels === 0 ? { answer: "alder" } : { sum: { over: "barn", of: nested(levels - 1) } });
  const flow = (levels: number) => counting({ moreThan: [nested(levels), 3] });
  expect(placesOf(flow(2))).toEqual([]);
  expect(placesOf(flow(3))).toEqual(["type-error nodes.valg.routes.0.if"]);
});

test("a group of twenty rounds of twenty questions is soon decided", () => {
  const questions = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? { id: `q${index}`, asks: { kind: "choice" as const, options: ["a", "b", "c"] }, optional: index % 4 === 0 } : { id: `q${index}`, asks: { kind: "integer" as const, min: 0, max: 9 } }));
  const flow = flowOf(
    asking("antall", { kind: "integer", min: 0, max: 20 }, "barn"),
    group("barn", { answer: "antall" }, questions, "valg", { limit: 20 }),
    decision("valg", "x", [{ if: { moreThan: [{ sum: { over: "barn", of: { answer: "q1" } } }, 100] }, to: "y" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(proofOf(flow)).toEqual({ status: "proved", findings: [], undecided: [] });
});

test("a group that nobody is sent to is told of once", () => {
  expect(placesOf(flowOf(yesNo("a", "x"), group("barn", 1, [alder], "x"), outcome("x")))).toEqual(["unreachable nodes.barn"]);
});
