import { compareDays, compareMonths, isDay, isMonth } from "../calendar";
import { decimal, divideTo, isDecimal, isInRange, roundTo, type Decimal } from "../decimal";
import type { Expression } from "../expression";
import type { Value } from "../value";
import { withBoth, withOne, wrongType, type CompileTable, type Result, type Run, type Scope } from "./run";

/** Order of two values of the same make; `null` for values that have none. */
export function compareValues(a: Value, b: Value): number | null {
  if (isDecimal(a) && isDecimal(b)) return a.cmp(b);
  if (isDay(a) && isDay(b)) return compareDays(a, b);
  if (isMonth(a) && isMonth(b)) return compareMonths(a, b);
  return null;
}

/** Order: of numbers, sums, percentages, days and months. */
export const comparison: CompileTable<"lessThan" | "atMost" | "moreThan" | "atLeast"> = {
  lessThan: (pair, scope) => compareWith(pair, scope, "lessThan", (order) => order < 0),
  atMost: (pair, scope) => compareWith(pair, scope, "atMost", (order) => order <= 0),
  moreThan: (pair, scope) => compareWith(pair, scope, "moreThan", (order) => order > 0),
  atLeast: (pair, scope) => compareWith(pair, scope, "atLeast", (order) => order >= 0),
};

function compareWith([left, right]: [Expression, Expression], { compile }: Scope, operator: string, holds: (order: number) => boolean): Run {
  return withBoth(compile(left), compile(right), (a, b) => {
    const order = compareValues(a, b);
    return order === null ? wrongType(operator) : holds(order);
  });
}

const HUNDREDTH = decimal("0.01");

/** Reckoning with exact decimals. Division must say what it is rounded to: nothing is rounded that doesn't say so. */
export const arithmetic: CompileTable<"add" | "subtract" | "multiply" | "percentOf" | "divide" | "round" | "min" | "max"> = {
  add: (parts, { compile }) => fold(parts.map(compile), (a, b) => reckon(a, b, "add", (x, y) => x.plus(y))),
  subtract: (parts, { compile }) => fold(parts.map(compile), (a, b) => reckon(a, b, "subtract", (x, y) => x.minus(y))),
  multiply: (parts, { compile }) => fold(parts.map(compile), (a, b) => reckon(a, b, "multiply", (x, y) => x.times(y))),
  percentOf: (parts, { compile }) => fold(parts.map(compile), (a, b) => reckon(a, b, "percentOf", (x, y) => x.times(y).times(HUNDREDTH))),
  divide: ({ value, by, to, round }, { compile }) =>
    withBoth(compile(value), compile(by), (a, b) => {
      if (isDecimal(b) && b.eq(0)) return { failure: "division-by-zero" };
      return reckon(a, b, "divide", (x, y) => divideTo(x, y, decimal(to), round));
    }),
  round: ({ value, to, round }, { compile }) => {
    const unit = decimal(to);
    return withOne(compile(value), (number) => reckon(number, unit, "round", (x, y) => roundTo(x, y, round)));
  },
  min: (parts, { compile }) => fold(parts.map(compile), (a, b) => pick(a, b, "min", (order) => order <= 0)),
  max: (parts, { compile }) => fold(parts.map(compile), (a, b) => pick(a, b, "max", (order) => order >= 0)),
};

/** Joins the values from left to right; the first failure is the result. */
function fold([first, ...rest]: readonly Run[], join: (a: Value, b: Value) => Result): Run {
  if (!first) return () => wrongType("fold");
  return rest.reduce((left, right) => withBoth(left, right, join), first);
}

function reckon(a: Value, b: Value, operator: string, work: (a: Decimal, b: Decimal) => Decimal): Result {
  if (!isDecimal(a) || !isDecimal(b)) return wrongType(operator);
  const result = work(a, b);
  return isInRange(result) ? result : { failure: "out-of-range" };
}

function pick(a: Value, b: Value, operator: string, keepsFirst: (order: number) => boolean): Result {
  const order = compareValues(a, b);
  if (order === null) return wrongType(operator);
  return keepsFirst(order) ? a : b;
}
