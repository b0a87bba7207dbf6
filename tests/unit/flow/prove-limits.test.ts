import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/flow/evaluate";
import type { Expression } from "@/lib/flow/expression";
import { asking, decision, flowOf, flowWith, outcome, yesNo } from "./build-flow";
import { findingsOf, placesOf, proofOf } from "./prove-flow";

type Asks = Parameters<typeof asking>[1];
const today: Expression = { today: true };

/** One question, whatever is answered. */
function asked(asks: Asks) {
  return flowOf(asking("svar", asks, "x", { private: true }), outcome("x"));
}

describe("limits that leave no answer", () => {
  test.each<[string, Asks]>([
    ["the least above the most", { kind: "integer", min: 5, max: 4 }],
    ["nothing whole between them", { kind: "integer", min: 4.2, max: 4.8 }],
    ["less than an øre between them", { kind: "money", min: { money: "1.001" }, max: { money: "1.009" } }],
    ["more than a reader can write", { kind: "integer", min: 1e15 }],
    ["a day before people were born", { kind: "date", max: { date: "1899-12-31" } }],
    ["days that cross whichever day it is", { kind: "date", min: today, max: { addDays: [today, -1] } }],
    ["more to choose than there is", { kind: "choices", options: ["a", "b"], fewest: 3 }],
    ["fewer to choose than must be", { kind: "choices", options: ["a", "b", "c"], fewest: 2, most: 1 }],
  ])("%s", (_, asks) => {
    const { findings } = proofOf(asked(asks));
    expect(findings.map(({ kind, at, path }) => [kind, at, path])).toEqual([["contradicting-limits", "nodes.svar.asks", {}]]);
  });

  test.each<[string, Asks]>([
    ["one answer between them", { kind: "integer", min: 5, max: 5 }],
    ["one øre", { kind: "money", min: { money: "1.01" }, max: { money: "1.019" } }],
    ["one day, today", { kind: "date", min: today, max: today }],
    ["none of several, where most is less than the fewest of them", { kind: "choices", options: ["a", "b"], none: "ingen", fewest: 0, most: 1 }],
  ])("are not these: %s", (_, asks) => {
    expect(proofOf(asked(asks))).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("on some days only: shown on one of them", () => {
    const flow = asked({ kind: "date", min: today, max: { date: "2027-12-31" } });
    const [finding] = proofOf(flow).findings;
    expect([finding?.kind, (finding?.today ?? "") > "2027-12-31"]).toEqual(["contradicting-limits", true]);
  });

  test("between two answers: shown by answers that leave nothing for the third", () => {
    const flow = flowOf(
      asking("fra", { kind: "integer", min: 0, max: 9 }, "til"),
      asking("til", { kind: "integer", min: 0, max: 9 }, "mellom"),
      asking("mellom", { kind: "integer", min: { answer: "fra" }, max: { answer: "til" } }, "x"),
      outcome("x"),
    );
    const [finding, ...more] = proofOf(flow).findings;
    expect([finding?.kind, finding?.at, more]).toEqual(["contradicting-limits", "nodes.mellom.asks", []]);
    const { fra, til } = finding?.path as { fra: string; til: string };
    expect(Number(fra)).toBeGreaterThan(Number(til));
  });

  test("are none where each answer leaves room for the next", () => {
    const flow = flowOf(
      asking("fra", { kind: "date", max: today, min: { addYears: [today, -3] } }, "til", { private: true }),
      asking("til", { kind: "date", min: { answer: "fra" }, max: { addMonths: [{ answer: "fra" }, 6] } }, "x", { private: true, routes: [{ if: { moreThan: [{ answer: "til" }, today] }, to: "y" }] }),
      outcome("x"),
      outcome("y"),
    );
    expect(proofOf(flow)).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("that need an answer some readers didn't give", () => {
    const flow = flowOf(asking("a", { kind: "integer" }, "b", { optional: true }), asking("b", { kind: "integer", min: { answer: "a" } }, "x"), outcome("x"));
    const [finding] = proofOf(flow).findings;
    expect([finding?.kind, finding?.at]).toEqual(["unanswered", "nodes.b.asks.min"]);
    expect(evaluate(flow, finding?.path ?? {}, { today: "2026-11-20" }).status).toBe("broken");
  });
});

describe("an answer that some readers didn't give", () => {
  const reading = (condition: Expression) =>
    flowOf(asking("barn", { kind: "integer", min: 0, max: 20 }, "valg", { optional: true }), decision("valg", "x", [{ if: condition, to: "y" }]), outcome("x"), outcome("y"));

  test("can't be read without asking first whether it was given", () => {
    expect(findingsOf(reading({ atLeast: [{ answer: "barn" }, 1] }))).toEqual([["unanswered", "nodes.valg.routes.0.if", { barn: null }]]);
  });

  test.each<[string, Expression]>([
    ["given, and then read", { and: [{ given: "barn" }, { atLeast: [{ answer: "barn" }, 1] }] }],
    ["read, and given: the order makes no difference", { and: [{ atLeast: [{ answer: "barn" }, 1] }, { given: "barn" }] }],
    ["something taken instead", { atLeast: [{ if: [{ given: "barn" }, { answer: "barn" }, 0] }, 1] }],
  ])("can be read with care: %s", (_, condition) => {
    expect(proofOf(reading(condition)).status).toBe("proved");
  });

  test("because the question was not for them", () => {
    const flow = flowOf(
      yesNo("barn", "antall"),
      asking("antall", { kind: "integer", min: 1, max: 20 }, "x", { when: { equals: [{ answer: "barn" }, "ja"] }, routes: [{ if: { moreThan: [{ answer: "antall" }, 2] }, to: "y" }] }),
      outcome("x"),
      outcome("y"),
    );
    expect(findingsOf(flow)).toEqual([["unanswered", "nodes.antall.routes.0.if", { barn: "nei" }]]);
  });

  test("is missed where an outcome would show a fact that needs it", () => {
    const flow = flowWith({ facts: { dobbelt: { multiply: [{ answer: "barn" }, 2] } } }, asking("barn", { kind: "integer", min: 0, max: 20 }, "x", { optional: true }), outcome("x"));
    const { findings } = proofOf(flow);
    expect(findings).toEqual([]);
  });
});

describe("answers that could tell who somebody is", () => {
  test.each<[string, Asks]>([
    ["a day", { kind: "date" }],
    ["a month", { kind: "month" }],
    ["a sum", { kind: "money" }],
    ["a postcode", { kind: "postcode" }],
  ])("must not stand in an address: %s", (_, asks) => {
    expect(findingsOf(flowOf(asking("svar", asks, "x"), outcome("x")))).toEqual([["private-in-address", "nodes.svar.private", {}]]);
    expect(proofOf(asked(asks)).status).toBe("proved");
  });

  test("nor may a fact, in a link", () => {
    const flow = flowOf(yesNo("a", "x"), outcome("x", { ways: [{ id: "nett", channel: "web", to: "/skjema?dato={=frist}" }] }));
    expect(placesOf(flow)).toEqual(["private-in-address nodes.x.ways.nett.to"]);
  });
});
