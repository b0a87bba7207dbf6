import type { FlowDefinition } from "../definition";
import type { Expression } from "../expression";
import { operatorOf, partsOf } from "../parts";

const facts = new WeakMap<FlowDefinition, Map<string, number>>();

/** How many sums over rounds stand in each other, looking through facts. */
export function sumsWithin(flow: FlowDefinition, expression: Expression): number {
  const operator = operatorOf(expression);
  const own = operator === "sum" || operator === "count" || operator === "any" || operator === "all" ? 1 : 0;
  if (operator === "fact") return sumsWithinFact(flow, (expression as { fact: string }).fact);
  return own + Math.max(0, ...partsOf(expression).map((part) => sumsWithin(flow, part.expression)));
}

function sumsWithinFact(flow: FlowDefinition, id: string): number {
  const known = facts.get(flow) ?? new Map<string, number>();
  facts.set(flow, known);
  const before = known.get(id);
  const value = Object.hasOwn(flow.facts, id) ? flow.facts[id] : undefined;
  if (before !== undefined || value === undefined) return before ?? 0;
  // As long as it is being looked at: facts may go in a circle.
  known.set(id, 0);
  const count = sumsWithin(flow, value);
  known.set(id, count);
  return count;
}
