import type { FlowDefinition } from "@/lib/flow/definition";
import type { Expression, Literal } from "@/lib/flow/expression";
import { findQuestion } from "@/lib/flow/nodes";
import { partsOf } from "@/lib/flow/parts";

/** What a number of a flow counts. A value carries no unit: it is the same decimal whether it is kroner or children. */
export type Unit = "money" | "percent" | "number";

/** What the number that a fact comes to counts, as its expression says it. */
export function unitOfFact(flow: FlowDefinition, fact: string): Unit {
  return unitOf(flow, { fact }, new Set());
}

/** Operators whose value is made of the values of their parts. */
const carrying = ["add", "subtract", "multiply", "min", "max", "divide", "round", "sum", "if"];

function unitOf(flow: FlowDefinition, expression: Expression, seen: Set<string>): Unit {
  if (typeof expression !== "object") return "number";
  if ("money" in expression || "percent" in expression) return unitOfLiteral(expression);
  if ("answer" in expression) return unitOfAnswer(flow, expression.answer);
  if ("fact" in expression) return unitBehindFact(flow, expression.fact, seen);
  if ("lookup" in expression) return unitOfTable(flow, expression.lookup.table);
  const units = countingParts(expression).map((part) => unitOf(flow, part, seen));
  // A part of a sum is a sum; kroner by kroner is a ratio.
  if ("percentOf" in expression) return units.includes("money") ? "money" : "number";
  if ("divide" in expression && units[0] === units[1]) return "number";
  return units.find((unit) => unit !== "number") ?? "number";
}

function countingParts(expression: Expression & object): Expression[] {
  const [operator = ""] = Object.keys(expression);
  if (operator !== "percentOf" && !carrying.includes(operator)) return [];
  return partsOf(expression).flatMap(({ place, expression: part }) => (place === "if.0" || place === "sum.where" ? [] : [part]));
}

function unitOfAnswer(flow: FlowDefinition, id: string): Unit {
  const kind = findQuestion(flow, id)?.asks.kind;
  return kind === "money" || kind === "percent" ? kind : "number";
}

function unitBehindFact(flow: FlowDefinition, id: string, seen: Set<string>): Unit {
  const expression = Object.hasOwn(flow.facts, id) ? flow.facts[id] : undefined;
  if (expression === undefined || seen.has(id)) return "number";
  return unitOf(flow, expression, new Set([...seen, id]));
}

function unitOfTable(flow: FlowDefinition, id: string): Unit {
  const table = Object.hasOwn(flow.tables, id) ? flow.tables[id] : undefined;
  if (table?.kind === "external") return table.gives === "money" || table.gives === "percent" ? table.gives : "number";
  const [row] = table?.rows ?? [];
  return row ? unitOfLiteral(row.value) : "number";
}

function unitOfLiteral(literal: Literal): Unit {
  if (typeof literal !== "object") return "number";
  return "money" in literal ? "money" : "percent" in literal ? "percent" : "number";
}
