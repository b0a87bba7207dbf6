import { describe, expect, test } from "vitest";
import type { FlowDefinition } from "@/lib/flow/definition";
import { evaluate } from "@/lib/flow/evaluate";
import type { Expression } from "@/lib/flow/expression";
import { asking, decision, flowOf, flowWith, group, input, outcome, sendPaper, yesNo } from "./build-flow";

function faultOf(flow: FlowDefinition, answers = {}, today = input.today): string {
  const evaluation = evaluate(flow, answers, { today });
  return evaluation.status === "broken" ? `${evaluation.node}: ${evaluation.error}` : evaluation.status;
}

describe("a definition that was never proved", () => {
  test("names the node that is missing, and who leads there", () => {
    expect(faultOf(flowOf(decision("valg", "borte"), outcome("x")))).toBe('borte: Node "borte" does not exist, but "valg" leads to it.');
    expect(faultOf({ ...sendPaper, start: "borte" })).toBe('borte: Node "borte" does not exist, but "start" leads to it.');
    expect(faultOf(flowOf(decision("valg", "constructor"), outcome("x")))).toBe('constructor: Node "constructor" does not exist, but "valg" leads to it.');
  });

  test("ends a walk that goes in a circle", () => {
    const flow = flowOf(yesNo("a", "b"), decision("b", "c"), decision("c", "b"), outcome("x"));
    expect(faultOf(flow, { a: "ja" })).toBe('b: Node "b" is part of a circle: the walk came back to it.');
  });

  test.each<[string, Expression, string]>([
    ["no condition", "ja", 'gives "if" something it can\'t work on'],
    ["an answer nobody gave", { equals: [{ answer: "borte" }, "ja"] }, 'needs the answer to "borte", and it was not given on this path'],
    ["a division by zero", { equals: [{ divide: { value: 1, by: 0, to: 1, round: "up" } }, 1] }, "divides by zero on this path"],
    ["a day out of the calendar", { lessThan: [{ addYears: [{ today: true }, 1e9] }, { today: true }] }, "comes to a number with too many digits, or a day outside the calendar, on this path"],
    ["a fact that needs itself", { fact: "rundt" }, 'needs the fact "rundt", which needs itself'],
    ["a lookup that comes to nothing", { lookup: { table: "t", key: "x" } }, 'looks something up in "t" that can be not-found on this path. Give the lookup an "else", or route on lookupStatus first'],
    ["a table that isn't there", { lookup: { table: "constructor", key: "x" } }, 'gives "lookup" something it can\'t work on'],
  ])("names the node whose condition is %s", (_, condition, problem) => {
    const parts = { facts: { rundt: { not: { fact: "rundt" } } }, tables: { t: { kind: "keyed" as const, rows: [{ key: "a", value: true }] } } };
    const flow = flowWith(parts, decision("valg", "x", [{ if: false, to: "x" }, { if: condition, to: "x" }]), outcome("x"));
    expect(faultOf(flow)).toBe(`valg: Node "valg" has a condition in its route 1 that ${problem}.`);
  });

  test("names the question whose limit or condition has no value", () => {
    expect(faultOf(flowOf(asking("a", { kind: "integer", min: { answer: "b" } }, "x"), outcome("x")), { a: "1" })).toContain('a: Node "a" has a limit that needs the answer to "b"');
    expect(faultOf(flowOf(asking("a", { kind: "integer", max: { today: true } }, "x"), outcome("x")), { a: "1" })).toContain('a: Node "a" has a limit that gives "limit" something');
    expect(faultOf(flowOf(asking("a", { kind: "integer" }, "x", { when: { answer: "b" } }), outcome("x")))).toContain('a: Node "a" has a "when" that needs the answer to "b"');
    expect(faultOf(flowOf(asking("a", { kind: "integer" }, "x", { when: "ja" }), outcome("x")))).toBe('a: Node "a" has a "when" that is neither true nor false.');
  });

  test("names what of an outcome can't be decided on", () => {
    expect(faultOf(flowOf(decision("d", "x"), outcome("x", { bring: [{ id: "pass", when: { answer: "b" } }] })))).toContain('x: Node "x" has a condition at "bring.pass.when" that needs the answer to "b"');
    expect(faultOf(flowOf(decision("d", "x"), outcome("x", { ways: [{ id: "ring", channel: "phone" }, { id: "nett", channel: "web", when: "ja" }] })))).toContain('at "ways.nett.when"');
  });

  test("is not walked on a day that doesn't exist", () => {
    for (const today of ["2026-02-30", "i dag", "", "20.11.2026"]) expect(faultOf(sendPaper, {}, today)).toBe(`har-bankid: "${today}" is not a day written YYYY-MM-DD.`);
  });
});

describe("a definition that never met its schema", () => {
  /** The flow with a condition no schema would let through. */
  const withCondition = (condition: unknown): FlowDefinition => {
    const flow = flowOf(decision("valg", "x", [{ if: true, to: "x" }]), outcome("x"));
    return { ...flow, nodes: flow.nodes.map((node) => (node.id === "valg" && node.kind === "decision" ? { ...node, routes: [{ if: condition as Expression, to: "x" }] } : node)) };
  };

  test.each<[string, unknown]>([
    ["an operator we don't have", { run: "process.exit()" }],
    ["an operator named like something every object has", { constructor: [1, 2] }],
    ["nothing", {}],
    ["null", null],
    ["undefined", undefined],
    ["a list", [true]],
    ["a day that isn't", { equals: [{ date: "2026-02-30" }, { today: true }] }],
    ["a number that isn't", { equals: [{ money: "mye" }, 1] }],
    ["operands of the wrong shape", { and: true }],
    ["operands that aren't there", { age: undefined }],
    ["a unit that isn't", { equals: [{ round: { value: 1, to: "x", round: "up" } }, 1] }],
  ])("is broken, and nothing is thrown: %s", (_, condition) => {
    expect(evaluate(withCondition(condition), {}, input).status).toBe("broken");
  });

  test("is broken also where it is nested deeper than anyone can follow", () => {
    let deep: Expression = true;
    for (let level = 0; level < 100_000; level += 1) deep = { not: deep };
    expect(evaluate(withCondition(deep), {}, input).status).toBe("broken");
  });
});

test("facts that need each other in a line as long as a book don't break the stack", () => {
  const facts = Object.fromEntries(Array.from({ length: 20_000 }, (_, index): [string, Expression] => [`f${index}`, index === 0 ? true : { not: { fact: `f${index - 1}` } }]));
  const flow = { ...flowOf(decision("valg", "x", [{ if: { fact: "f19999" }, to: "x" }]), outcome("x")), facts };
  expect(["ends", "broken"]).toContain(evaluate(flow, {}, input).status);
});

test("sums of sums of sums take no longer than they are worth", () => {
  let sum: Expression = 1;
  for (let level = 0; level < 30; level += 1) sum = { sum: { over: "barn", of: sum } };
  const flow = flowOf(group("barn", 20, [{ id: "a", asks: { kind: "integer" }, optional: true }], "x", { limit: 20, routes: [{ if: { moreThan: [sum, 0] }, to: "x" }] }), outcome("x"));
  const started = performance.now();
  expect(evaluate(flow, { barn: Array.from({ length: 20 }, () => ({ a: null })) }, input).status).toBe("broken");
  expect(performance.now() - started).toBeLessThan(2000);
});
