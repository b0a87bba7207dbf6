import { decimal, divideTo, roundTo, type Decimal } from "../decimal";
import type { Expression } from "../expression";
import type { Failure } from "../failure";
import { boundOfCalendar, isCalendar, type CalendarExpression } from "./calendar-bounds";
import { commonGrid, productGrid, range, type Range } from "./bound";
import { foldRanges, numbers } from "./fold-ranges";
import type { Knowledge } from "./knowledge";
import { impossible, mergeFailures, type Possible, type Reason } from "./possible";
import { narrowBySpan } from "./spans";

const arithmeticOperators = ["add", "subtract", "multiply", "percentOf", "divide", "round", "min", "max"] as const;
type Arithmetic = Extract<Expression, { [Name in (typeof arithmeticOperators)[number]]: Record<Name, unknown> }[(typeof arithmeticOperators)[number]]>;
type Reckoning = Arithmetic | CalendarExpression;

export function isReckoning(expression: Expression): expression is Reckoning {
  return typeof expression === "object" && (isCalendar(expression) || arithmeticOperators.some((name) => name in expression));
}

const HUNDREDTH = decimal("0.01");

/** Ranges through arithmetic and the calendar. Each operator rises or falls evenly with each of its parts, so the ends tell all that lies between. */
export function boundOfReckoning(reason: Reason, expression: Reckoning, knowledge: Knowledge): Possible {
  const of = (part: Expression): Possible => reason.boundOf(part, knowledge);
  if (isCalendar(expression)) return narrowBySpan(reason, expression, boundOfCalendar(expression, of), knowledge);
  if ("add" in expression) return foldRanges(expression.add.map(of), (a, b) => numbers(a.lo.plus(b.lo), a.hi.plus(b.hi), commonGrid(a, b)));
  if ("subtract" in expression) return foldRanges(expression.subtract.map(of), (a, b) => numbers(a.lo.minus(b.hi), a.hi.minus(b.lo), commonGrid(a, b)));
  if ("multiply" in expression) return foldRanges(expression.multiply.map(of), (a, b) => corners(a, b, (x, y) => x.times(y), productGrid(a, b)));
  if ("percentOf" in expression) return foldRanges(expression.percentOf.map(of), (a, b) => corners(a, b, (x, y) => x.times(y).times(HUNDREDTH), productGrid(a, b)?.times(HUNDREDTH) ?? null));
  if ("min" in expression) return foldRanges(expression.min.map(of), (a, b) => range(a.of, least(a.lo, b.lo), least(a.hi, b.hi), commonGrid(a, b)));
  if ("max" in expression) return foldRanges(expression.max.map(of), (a, b) => range(a.of, most(a.lo, b.lo), most(a.hi, b.hi), commonGrid(a, b)));
  if ("divide" in expression) return boundOfDivision(expression.divide, of);
  const { value, to, round } = expression.round;
  return foldRanges([of(value)], (a) => a, (a) => numbers(roundTo(a.lo, decimal(to), round), roundTo(a.hi, decimal(to), round), decimal(to)));
}

function least(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

function most(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b;
}

function corners(a: Range, b: Range, work: (x: Decimal, y: Decimal) => Decimal, grid: Decimal | null): Range {
  const all = [work(a.lo, b.lo), work(a.lo, b.hi), work(a.hi, b.lo), work(a.hi, b.hi)];
  return numbers(all.reduce(least), all.reduce(most), grid);
}

/** The divisor nearest to zero, where nothing says on which grid it lies. */
const NEAREST = decimal("1e-20");

function boundOfDivision({ value, by, to, round }: { value: Expression; by: Expression; to: number | string; round: "up" | "down" | "half-up" }, of: (part: Expression) => Possible): Possible {
  const unit = decimal(to);
  const [dividend, divisor] = [of(value), of(by)];
  const zero: Failure = { failure: "division-by-zero" };
  const quotients = (a: Range, b: Range): Range => corners(a, b, (x, y) => divideTo(x, y, unit, round), unit);
  if (divisor.bound?.kind !== "range" || divisor.bound.lo.gt(0) || divisor.bound.hi.lt(0)) return foldRanges([dividend, divisor], quotients);
  if (divisor.bound.lo.eq(0) && divisor.bound.hi.eq(0)) return impossible(...mergeFailures(dividend.failures, [zero]));
  // Near zero the quotient has no end; on the grid of the divisor it is largest one step away.
  const step = divisor.bound.grid ?? NEAREST;
  const possible = foldRanges([dividend, divisor], (a, b) => {
    const sides = [...(b.hi.gt(0) ? [{ ...b, lo: step }] : []), ...(b.lo.lt(0) ? [{ ...b, hi: step.neg() }] : [])];
    const results = sides.map((side) => quotients(a, side));
    return numbers(results.map((side) => side.lo).reduce(least), results.map((side) => side.hi).reduce(most), unit);
  });
  return { ...possible, failures: mergeFailures(possible.failures, [zero]) };
}
