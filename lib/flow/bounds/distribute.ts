import type { FlowDefinition } from "../definition";
import type { Expression } from "../expression";
import type { Reason } from "./possible";

export type Comparison = Extract<Expression, { lessThan: unknown } | { atMost: unknown } | { moreThan: unknown } | { atLeast: unknown }>;
type Equals = Extract<Expression, { equals: unknown }>;
type Name = "lessThan" | "atMost" | "moreThan" | "atLeast";

/**
 * A comparison with the least or the most of several things, as comparisons with each of them: `a < min(b, c)` says that
 * `a < b` and `a < c`. Told apart like that, each may depend on one answer. `null` for other comparisons. It means the
 * same for whoever has all the values.
 */
export function distribute(reason: Reason, expression: Comparison | Equals): Expression | null {
  const known = reason.kept.distributed.get(expression);
  if (known !== undefined) return known;
  const distributed = "equals" in expression ? distributeEquals(reason, expression.equals) : distributeOrder(reason, expression);
  reason.kept.distributed.set(expression, distributed);
  return distributed;
}

function distributeOrder(reason: Reason, expression: Comparison): Expression | null {
  const [[name, pair]] = Object.entries(expression) as [[Name, [Expression, Expression]]];
  const isUp = name === "moreThan" || name === "atLeast";
  for (const side of [0, 1] as const) {
    const several = severalOf(reason.flow, pair[side]);
    if (!several) continue;
    const parts = several.parts.map((part) => ({ [name]: side === 0 ? [part, pair[1]] : [pair[0], part] }) as Expression);
    // Above the most of several is above all of them; below it is below one of them.
    const all = (several.of === "max") === (isUp === (side === 1));
    return all ? { and: parts } : { or: parts };
  }
  return null;
}

function distributeEquals(reason: Reason, pair: readonly [Expression, Expression]): Expression | null {
  for (const side of [0, 1] as const) {
    const several = severalOf(reason.flow, pair[side]);
    const other = pair[side === 0 ? 1 : 0];
    if (!several) continue;
    const ends = several.parts.map((part): Expression => (several.of === "max" ? { atLeast: [other, part] } : { atMost: [other, part] }));
    return { and: [...ends, { or: several.parts.map((part): Expression => ({ equals: [other, part] })) }] };
  }
  return null;
}

type Several = { of: "min" | "max"; parts: readonly Expression[] };

/** What the least or the most is taken of, looking through facts, and through what is added to all of them alike. */
function severalOf(flow: FlowDefinition, expression: Expression): Several | null {
  let own = expression;
  for (let step = 0; step < Object.keys(flow.facts).length && typeof own === "object" && "fact" in own; step += 1) own = Object.hasOwn(flow.facts, own.fact) ? (flow.facts[own.fact] ?? own) : own;
  if (typeof own !== "object") return null;
  if ("min" in own) return { of: "min", parts: own.min };
  if ("max" in own) return { of: "max", parts: own.max };
  for (const name of ["addDays", "addMonths", "addYears", "add"] as const) {
    const [base, ...rest] = ((own as Record<string, unknown>)[name] ?? []) as Expression[];
    const several: Several | null = base === undefined ? null : severalOf(flow, base);
    if (several) return { ...several, parts: several.parts.map((part) => ({ [name]: [part, ...rest] }) as Expression) };
  }
  return null;
}
