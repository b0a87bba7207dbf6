import type { Decimal } from "../decimal";
import { decimal, divideTo } from "../decimal";
import { range, type Range } from "./bound";

const ONE = decimal(1);
const ZERO = decimal(0);

/** The point of a range that lies so many steps above its low end. */
function pointAt(lo: Decimal, grid: Decimal, index: Decimal): Decimal {
  return lo.plus(index.times(grid));
}

/** How many steps there are in a range. */
function stepsOf({ lo, hi }: Range, grid: Decimal): Decimal {
  return divideTo(hi.minus(lo), grid, ONE, "down");
}

/**
 * Cuts a range where something that is told point by point changes: what lies before, and what lies after. Where it
 * changes more than once, at one of those places. `null` when both ends are told the same, or nothing says where its points lie.
 */
export function cutWhere(whole: Range, tell: (point: Decimal) => unknown): [Range, Range] | null {
  const { grid, lo } = whole;
  if (grid === null) return null;
  let low = ZERO;
  let high = stepsOf(whole, grid);
  const first = tell(lo);
  if (tell(pointAt(lo, grid, high)) === first) return null;
  while (high.minus(low).gt(ONE)) {
    const middle = divideTo(low.plus(high), decimal(2), ONE, "down");
    if (tell(pointAt(lo, grid, middle)) === first) low = middle;
    else high = middle;
  }
  return [range(whole.of, lo, pointAt(lo, grid, low), grid), range(whole.of, pointAt(lo, grid, high), whole.hi, grid)];
}

/** As many points as are all tried rather than some of them. */
const FEW_POINTS = 8;

/** Some points of a range, all of them where there are few: its ends first, then a few between. */
export function samplesOf(whole: Range): Range[] {
  const { grid, lo, hi } = whole;
  const steps = grid === null ? ONE : stepsOf(whole, grid);
  const few = steps.lt(FEW_POINTS) ? Array.from({ length: Math.max(0, steps.toNumber() - 1) }, (_, index) => decimal(index + 1)) : [2, 3, 7].map((part) => divideTo(steps, decimal(part), ONE, "down"));
  const between = grid === null ? [] : few.map((index) => pointAt(lo, grid, index));
  const points = new Map([lo, hi, ...between].map((point) => [point.toString(), point]));
  return [...points.values()].map((point) => range(whole.of, point, point, grid));
}

/** The part of a range on its grid from one end to another; `null` when nothing lies there. */
export function clip(whole: Range, lo: Decimal, hi: Decimal): Range | null {
  const from = lo.gt(whole.lo) ? onGrid(lo, whole.grid, "above") : whole.lo;
  const to = hi.lt(whole.hi) ? onGrid(hi, whole.grid, "below") : whole.hi;
  return from.gt(to) || from.gt(whole.hi) || to.lt(whole.lo) ? null : range(whole.of, from, to, whole.grid);
}

/** The nearest multiple of a grid that is not below, or not above, a point. */
export function onGrid(point: Decimal, grid: Decimal | null, side: "below" | "above"): Decimal {
  return grid === null ? point : divideTowards(point, grid, side).times(grid);
}

/** A quotient as a whole number, on one side of the true one. Rounding alone knows only towards zero and away from it. */
function divideTowards(dividend: Decimal, divisor: Decimal, side: "below" | "above"): Decimal {
  const isBelowZero = dividend.lt(0) !== divisor.lt(0);
  return divideTo(dividend, divisor, ONE, isBelowZero === (side === "below") ? "up" : "down");
}

/** Finer than any number a reader or an author writes. */
const FINEST = decimal("1e-20");

/** A quotient that is not above, or not below, the true one. */
export function divideNot(side: "above" | "below", dividend: Decimal, divisor: Decimal): Decimal {
  return divideTowards(dividend, divisor.times(FINEST), side === "above" ? "below" : "above").times(FINEST);
}
