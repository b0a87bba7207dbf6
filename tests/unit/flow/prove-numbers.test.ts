import { describe, expect, test } from "vitest";
import type { Expression } from "@/lib/flow/expression";
import { asking, decision, flowOf, flowWith, outcome } from "./build-flow";
import { findingsOf, placesOf, proofOf } from "./prove-flow";

type Asks = Parameters<typeof asking>[1];
const answer = (id: string): Expression => ({ answer: id });

/** One question, and one condition on its answer. */
function deciding(asks: Asks, condition: Expression, facts: Record<string, Expression> = {}) {
  return flowWith({ facts }, asking("svar", asks, "valg", { private: true }), decision("valg", "x", [{ if: condition, to: "y" }]), outcome("x"), outcome("y"));
}

const unit = { integer: [1, 1], money: [{ money: "0.01" }, { money: 1 }], percent: [{ percent: "0.01" }, { percent: 1 }], number: [0.01, 1] } as const;

describe("a condition and the limits of the answer it reads", () => {
  test.each<[string, Asks, Expression, string]>([
    ["more than the most there can be", { kind: "integer", min: 0, max: 18 }, { moreThan: [answer("svar"), 18] }, "never-true"],
    ["at least the most there can be", { kind: "integer", min: 0, max: 18 }, { atLeast: [answer("svar"), 18] }, "proved"],
    ["at least the least there can be", { kind: "integer", min: 18 }, { atLeast: [answer("svar"), 18] }, "always-true"],
    ["more than the least there can be", { kind: "integer", min: 18 }, { moreThan: [answer("svar"), 18] }, "proved"],
    ["equal to a number between two whole ones", { kind: "integer", min: 0, max: 9 }, { equals: [answer("svar"), 4.5] }, "never-true"],
    ["between two whole numbers", { kind: "integer", min: 0, max: 9 }, { and: [{ moreThan: [answer("svar"), 4] }, { lessThan: [answer("svar"), 5] }] }, "never-true"],
    ["one øre more than the most", { kind: "money", max: { money: 1000 } }, { atLeast: [answer("svar"), { money: "1000.01" }] }, "never-true"],
    ["the most, to the øre", { kind: "money", max: { money: "999.99" } }, { atLeast: [answer("svar"), { money: "999.99" }] }, "proved"],
    ["less than one øre above the most", { kind: "money", max: { money: "999.99" } }, { lessThan: [answer("svar"), { money: 1000 }] }, "always-true"],
    ["between two øre", { kind: "money" }, { equals: [answer("svar"), { money: "0.005" }] }, "never-true"],
    ["a tenth of a percent between those that can be answered", { kind: "percent", decimals: 1 }, { equals: [answer("svar"), { percent: "12.35" }] }, "never-true"],
    ["a tenth of a percent that can be answered", { kind: "percent", decimals: 1 }, { equals: [answer("svar"), { percent: "12.4" }] }, "proved"],
    ["the largest number a reader can write", { kind: "money" }, { atLeast: [answer("svar"), { money: "999999999999.99" }] }, "proved"],
    ["more than the largest number a reader can write", { kind: "money" }, { moreThan: [answer("svar"), { money: "999999999999.99" }] }, "never-true"],
    ["more digits after the comma than there are", { kind: "number", decimals: 2, min: 0, max: 1 }, { and: [{ moreThan: [answer("svar"), 0.12] }, { lessThan: [answer("svar"), 0.13] }] }, "never-true"],
  ])("%s", (_, asks, condition, kind) => {
    if (kind === "proved") expect(proofOf(deciding(asks, condition))).toEqual({ status: "proved", findings: [], undecided: [] });
    else expect(placesOf(deciding(asks, condition))).toContain(`${kind} nodes.valg.routes.0.if`);
  });

  test.each(Object.entries(unit))("reckoning with an answer in %s moves the boundary exactly", (kind, [step, one]) => {
    const asks = { kind, min: { multiply: [one, 0] }, max: one } as Asks;
    const most: Expression = { add: [one as Expression, step as Expression] };
    const limited = kind === "percent" ? ({ kind, max: one } as Asks) : asks;
    expect(placesOf(deciding(limited, { atLeast: [{ add: [answer("svar"), step as Expression] }, most] }))).toEqual([]);
    expect(placesOf(deciding(limited, { moreThan: [{ add: [answer("svar"), step as Expression] }, most] }))).toContain("never-true nodes.valg.routes.0.if");
  });
});

test("a condition that what came before has settled, shown by an answer on its boundary", () => {
  const flow = flowOf(
    asking("alder", { kind: "integer", min: 0, max: 120 }, "valg", { routes: [{ if: { atLeast: [answer("alder"), 18] }, to: "x" }] }),
    decision("valg", "y", [{ if: { moreThan: [answer("alder"), 17] }, to: "x" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(findingsOf(flow)).toEqual([["never-true", "nodes.valg.routes.0.if", { alder: "0" }]]);
});

test("the same condition asked twice, also by way of a fact", () => {
  const flow = flowWith(
    { facts: { dobbelt: { multiply: [answer("antall"), 2] } } },
    asking("antall", { kind: "integer", min: 0, max: 9 }, "x", { routes: [{ if: { moreThan: [answer("antall"), 3] }, to: "valg" }] }),
    decision("valg", "x", [{ if: { moreThan: [{ fact: "dobbelt" }, 6] }, to: "y" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(findingsOf(flow)).toEqual([["always-true", "nodes.valg.routes.0.if", { antall: "4" }]]);
});

describe("conditions on two answers", () => {
  const pair = (condition: Expression) =>
    flowOf(asking("a", { kind: "integer", min: 0, max: 9 }, "b"), asking("b", { kind: "integer", min: 0, max: 9 }, "valg"), decision("valg", "x", [{ if: condition, to: "y" }]), outcome("x"), outcome("y"));

  test.each<[string, Expression]>([
    ["one more than the other", { moreThan: [answer("a"), answer("b")] }],
    ["both the same", { equals: [answer("a"), answer("b")] }],
    ["their sum at its most", { equals: [{ add: [answer("a"), answer("b")] }, 18] }],
    ["the larger of them", { atLeast: [{ max: [answer("a"), answer("b")] }, 9] }],
    ["their product", { moreThan: [{ multiply: [answer("a"), answer("b")] }, 80] }],
  ])("that can come out both ways are in order: %s", (_, condition) => {
    expect(proofOf(pair(condition))).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test.each<[string, Expression, string]>([
    ["more than both can come to", { moreThan: [{ add: [answer("a"), answer("b")] }, 18] }, "never-true"],
    ["less than both must come to", { atLeast: [{ subtract: [answer("a"), answer("b")] }, -9] }, "always-true"],
    ["an answer compared with itself", { moreThan: [{ add: [answer("a"), answer("b")] }, { add: [answer("b"), answer("a")] }] }, "never-true"],
    ["not less than the least of them", { lessThan: [answer("a"), { min: [answer("a"), answer("b")] }] }, "never-true"],
    ["rounded beyond its reach", { moreThan: [{ round: { value: answer("a"), to: 10, round: "down" } }, 0] }, "never-true"],
  ])("that can't: %s", (_, condition, kind) => {
    expect(placesOf(pair(condition))).toContain(`${kind} nodes.valg.routes.0.if`);
  });
});

describe("a division", () => {
  const divided = (by: Expression, asks: Asks = { kind: "integer", min: 0, max: 9 }) => deciding(asks, { moreThan: [{ divide: { value: 10, by, to: "0.01", round: "half-up" } }, 2] });

  test("by what can be zero is shown by the answer that makes it so", () => {
    expect(findingsOf(divided(answer("svar")))).toEqual([["no-value", "nodes.valg.routes.0.if", { svar: "0" }]]);
    expect(findingsOf(divided({ subtract: [answer("svar"), 7] }))).toEqual([["no-value", "nodes.valg.routes.0.if", { svar: "7" }]]);
  });

  test("by what can't be zero is in order", () => {
    expect(proofOf(divided(answer("svar"), { kind: "integer", min: 1, max: 9 })).status).toBe("proved");
    expect(proofOf(divided({ add: [answer("svar"), 1] })).status).toBe("proved");
  });

  test("is in order where zero was led another way first", () => {
    const flow = flowOf(
      asking("svar", { kind: "integer", min: 0, max: 9 }, "x", { routes: [{ if: { equals: [answer("svar"), 0] }, to: "y" }, { if: { moreThan: [{ divide: { value: 10, by: answer("svar"), to: 1, round: "up" } }, 4] }, to: "y" }] }),
      outcome("x"),
      outcome("y"),
    );
    expect(proofOf(flow)).toEqual({ status: "proved", findings: [], undecided: [] });
  });
});

test("a number that outgrows what a walk can hold, shown by the answers that make it", () => {
  const product = ["a", "b", "c", "d", "e", "f"].map(answer).reduce((all, one) => ({ multiply: [all, one] }));
  const questions = ["a", "b", "c", "d", "e", "f"].map((id, index, all) => asking(id, { kind: "integer" }, all[index + 1] ?? "valg"));
  const [first = outcome("x"), ...rest] = questions;
  const { findings } = proofOf(flowOf(first, ...rest, decision("valg", "x", [{ if: { moreThan: [product, 5] }, to: "y" }]), outcome("x"), outcome("y")));
  expect(findings.map(({ kind, at }) => [kind, at])).toEqual([["no-value", "nodes.valg.routes.0.if"]]);
  expect(findings[0]?.path).not.toBeNull();
});
