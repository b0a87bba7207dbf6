import { expect, test } from "vitest";
import type { Expression } from "@/lib/flow/expression";
import { unitOfFact } from "@/lib/sharing/unit-of-fact";
import { asking, flowWith, outcome } from "../flow/build-flow";

const rows = [{ from: 0, value: { money: 100 } }];
const tables = {
  sats: { kind: "ranges" as const, rows },
  andel: { kind: "external" as const, gives: "percent" as const },
};

function unitOf(expression: Expression) {
  const facts = { dette: expression, sum: { money: 5 }, rundt: { fact: "dette" } };
  const flow = flowWith({ facts, tables }, asking("lonn", { kind: "money" }, "prosent"), asking("prosent", { kind: "percent" }, "antall"), asking("antall", { kind: "integer" }, "ut"), outcome("ut"));
  return unitOfFact(flow, "dette");
}

const [lonn, prosent, antall] = [{ answer: "lonn" }, { answer: "prosent" }, { answer: "antall" }];

test.each<[Expression, string]>([
  [{ money: 3 }, "money"],
  [{ percent: 3 }, "percent"],
  [3, "number"],
  [lonn, "money"],
  [antall, "number"],
  [{ fact: "sum" }, "money"],
  [{ subtract: [lonn, { fact: "sum" }] }, "money"],
  [{ multiply: [antall, lonn] }, "money"],
  [{ percentOf: [prosent, lonn] }, "money"],
  [{ percentOf: [prosent, antall] }, "number"],
  [{ divide: { value: lonn, by: antall, to: 1, round: "down" } }, "money"],
  [{ divide: { value: lonn, by: { fact: "sum" }, to: 1, round: "down" } }, "number"],
  [{ round: { value: { max: [prosent, { percent: 10 }] }, to: 1, round: "up" } }, "percent"],
  [{ if: [{ atLeast: [lonn, { money: 5 }] }, 1, 2] }, "number"],
  [{ if: [true, { fact: "sum" }, lonn] }, "money"],
  [{ lookup: { table: "sats", key: antall } }, "money"],
  [{ lookup: { table: "andel", key: antall } }, "percent"],
  [{ sum: { over: "barn", where: { atLeast: [lonn, { money: 5 }] }, of: antall } }, "number"],
  [{ daysBetween: [{ today: true }, { date: "2026-01-01" }] }, "number"],
  [{ fact: "rundt" }, "number"],
])("what %j counts is told from how it is reckoned: %s", (expression, unit) => {
  expect(unitOf(expression)).toBe(unit);
});
