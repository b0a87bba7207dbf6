import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/flow/evaluate";
import type { Expression } from "@/lib/flow/expression";
import { asking, decision, flowOf, flowWith, outcome, yesNo } from "./build-flow";
import { findingsOf, placesOf, proofOf } from "./prove-flow";

const today: Expression = { today: true };
const born: Expression = { answer: "fodt" };
const age: Expression = { age: { born, on: today } };
const bornBefore = { kind: "date" as const, min: { addYears: [today, -110] as [Expression, Expression] }, max: today };

describe("ages", () => {
  const flow = (first: Expression, second: Expression) =>
    flowOf(asking("fodt", bornBefore, "valg", { private: true, routes: [{ if: first, to: "x" }] }), decision("valg", "x", [{ if: second, to: "y" }]), outcome("x"), outcome("y"));

  test("asked for on both sides of a boundary are in order", () => {
    expect(proofOf(flow({ atLeast: [age, 67] }, { atLeast: [age, 18] }))).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("asked for twice: the second time nobody is left", () => {
    expect(placesOf(flow({ atLeast: [age, 18] }, { moreThan: [age, 18] }))).toEqual(["never-true nodes.valg.routes.0.if", "unreachable nodes.y"]);
    expect(placesOf(flow({ atLeast: [age, 18] }, { lessThan: [age, 18] }))).toEqual(["always-true nodes.valg.routes.0.if"]);
  });

  test("that nobody has", () => {
    const { findings } = proofOf(flow({ lessThan: [age, 0] }, { atLeast: [age, 18] }));
    expect(findings.map(({ kind, at }) => [kind, at])).toEqual([["never-true", "nodes.fodt.routes.0.if"]]);
    const { path, today: day } = findings[0] ?? {};
    expect(evaluate(flow({ lessThan: [age, 0] }, true), path ?? {}, { today: day ?? "" }).trace[0]?.conditions).toEqual([false]);
  });
});

describe("a day and its limits", () => {
  const asked = (min: Expression, max: Expression, condition: Expression) => flowOf(asking("dag", { kind: "date", min, max }, "x", { private: true, routes: [{ if: condition, to: "y" }] }), outcome("x"), outcome("y"));
  const day: Expression = { answer: "dag" };

  test.each<[string, Expression, string]>([
    ["the last day there can be", { atLeast: [day, { addDays: [today, 30] }] }, "proved"],
    ["one day more", { moreThan: [day, { addDays: [today, 30] }] }, "never-true"],
    ["the first day there can be", { equals: [day, today] }, "proved"],
    ["a day before it", { lessThan: [day, today] }, "never-true"],
    ["so many days from today", { lessThan: [{ daysBetween: [today, day] }, 31] }, "always-true"],
    ["a day six months ago", { atMost: [day, { addMonths: [today, -6] }] }, "never-true"],
  ])("that move with today: %s", (_, condition, kind) => {
    const flow = asked(today, { addDays: [today, 30] }, condition);
    if (kind === "proved") expect(proofOf(flow)).toEqual({ status: "proved", findings: [], undecided: [] });
    else expect(placesOf(flow)).toContain(`${kind} nodes.dag.routes.0.if`);
  });

  test("that are fixed, while the condition moves with today: it turns on which day it is", () => {
    const flow = asked({ date: "2026-01-01" }, { date: "2026-12-31" }, { lessThan: [{ answer: "dag" }, today] });
    expect(proofOf(flow)).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("a day of the week, and the end of a month, can fall either way", () => {
    expect(proofOf(asked(today, { addDays: [today, 30] }, { atLeast: [{ weekday: day }, 6] })).status).toBe("proved");
    expect(proofOf(asked(today, { addDays: [today, 30] }, { equals: [day, { endOfMonth: day }] })).status).toBe("proved");
  });

  test("29 February is a day like others", () => {
    const leap = { date: "2024-02-29" };
    expect(proofOf(asked({ date: "2024-02-01" }, { date: "2024-03-31" }, { equals: [day, leap] })).status).toBe("proved");
    expect(placesOf(asked({ date: "2023-02-28" }, { date: "2023-03-01" }, { equals: [{ addYears: [day, 1] }, leap] }))).toContain("never-true nodes.dag.routes.0.if");
  });
});

test("months between their limits", () => {
  const flow = (condition: Expression) =>
    flowOf(asking("maned", { kind: "month", min: { month: "2025-11" }, max: { monthOf: today } }, "x", { private: true, routes: [{ if: { lessThan: [{ answer: "maned" }, { month: "2025-11" }] }, to: "y" }, { if: condition, to: "y" }] }), outcome("x"), outcome("y"));
  // The limits cross on days before November 2025.
  expect(placesOf(flow({ equals: [{ answer: "maned" }, { month: "2026-03" }] }))).toEqual(["contradicting-limits nodes.maned.asks"]);
  const fixed = (condition: Expression) => flowOf(asking("maned", { kind: "month", min: { month: "2025-11" }, max: { month: "2026-02" } }, "x", { private: true, routes: [{ if: condition, to: "y" }] }), outcome("x"), outcome("y"));
  expect(placesOf(fixed({ moreThan: [{ answer: "maned" }, { month: "2026-02" }] }))).toContain("never-true nodes.maned.routes.0.if");
  expect(proofOf(fixed({ atLeast: [{ answer: "maned" }, { month: "2026-02" }] })).status).toBe("proved");
});

test("a deadline reckoned from a day, shown where it is past", () => {
  const facts = { frist: { addDays: [{ max: [{ answer: "brev" }, { answer: "mottatt" }] }, 42] as [Expression, Expression] } };
  const flow = flowWith(
    { facts },
    asking("brev", { kind: "date", max: today, min: { addYears: [today, -2] } }, "mottatt", { private: true }),
    asking("mottatt", { kind: "date", max: today, min: { answer: "brev" } }, "valg", { private: true }),
    decision("valg", "i-tide", [{ if: { lessThan: [{ fact: "frist" }, today] }, to: "for-sent" }, { if: { lessThan: [{ fact: "frist" }, { answer: "brev" }] }, to: "for-sent" }]),
    outcome("i-tide"),
    outcome("for-sent"),
  );
  expect(placesOf(flow)).toEqual(["never-true nodes.valg.routes.1.if"]);
});

test("a day that leads out of the calendar", () => {
  const flow = flowOf(asking("ar", { kind: "integer", min: 0, max: 400 }, "x", { routes: [{ if: { lessThan: [{ addYears: [{ date: "2026-01-01" }, { answer: "ar" }] }, { date: "2300-01-01" }] }, to: "y" }] }), outcome("x"), outcome("y"));
  const [finding] = proofOf(flow).findings;
  expect([finding?.kind, finding?.at]).toEqual(["no-value", "nodes.ar.routes.0.if"]);
  expect(evaluate(flow, finding?.path ?? {}, { today: "2026-11-20" }).status).toBe("broken");
});

test("a question that is asked only on some days, and read on all", () => {
  const flow = flowOf(
    yesNo("a", "b"),
    { ...(yesNo("b", "valg") as Extract<ReturnType<typeof yesNo>, { kind: "question" }>), when: { atLeast: [today, { date: "2030-01-01" }] } },
    decision("valg", "x", [{ if: { equals: [{ answer: "b" }, "ja"] }, to: "y" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(findingsOf(flow)).toEqual([["unanswered", "nodes.valg.routes.0.if", { a: "ja" }]]);
  expect(proofOf(flow).findings[0]?.today).toMatch(/^202\d-/);
});
