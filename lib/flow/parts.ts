import type { Expression, Operator } from "./expression";
import { isLiteral } from "./operators/literals";

/** A part of an expression and the way to it, as in `lessThan.0`. */
export type Part = { place: string; expression: Expression };

const named: Partial<Record<Operator, readonly string[]>> = {
  divide: ["value", "by"],
  round: ["value"],
  age: ["born", "on"],
  lookup: ["key", "else"],
  lookupStatus: ["key"],
  sum: ["where", "of"],
  count: ["where"],
  any: ["where"],
  all: ["where"],
};
const firstOnly: readonly string[] = ["in", "anyOf", "allOf", "countOf"];
const leaves: readonly string[] = ["today", "answer", "given", "fact"];

/** The operator of an expression; `null` for a literal. */
export function operatorOf(expression: Expression): Operator | null {
  return isLiteral(expression) ? null : (Object.keys(expression)[0] as Operator);
}

/** The expressions that an expression is made of, one level down. */
export function partsOf(expression: Expression): Part[] {
  const operator = operatorOf(expression);
  if (operator === null || leaves.includes(operator)) return [];
  const operands = (expression as Record<string, unknown>)[operator];
  const keys = named[operator];
  if (keys) return keys.flatMap((key) => asPart(`${operator}.${key}`, (operands as Record<string, unknown>)[key]));
  if (!Array.isArray(operands)) return asPart(operator, operands);
  return (firstOnly.includes(operator) ? operands.slice(0, 1) : operands).flatMap((operand, index) => asPart(`${operator}.${index}`, operand));
}

function asPart(place: string, operand: unknown): Part[] {
  return operand === undefined ? [] : [{ place, expression: operand as Expression }];
}

/** An expression and everything it is made of, the whole first. */
export function everyPart(expression: Expression): Expression[] {
  return [expression, ...partsOf(expression).flatMap((part) => everyPart(part.expression))];
}
