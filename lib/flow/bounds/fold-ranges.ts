import { decimal, MOST_DIGITS, type Decimal } from "../decimal";
import type { Failure } from "../failure";
import { wrongType } from "../operators/run";
import { range, type Range } from "./bound";
import { impossible, mergeFailures, type Possible } from "./possible";

export const OUT_OF_RANGE: Failure = { failure: "out-of-range" };

export function numbers(lo: Decimal, hi: Decimal, grid: Decimal | null): Range {
  return range("number", lo, hi, grid);
}

/** Joins ranges from left to right, with the failures of all; what is no range has no value. */
export function foldRanges(parts: readonly Possible[], join: (a: Range, b: Range) => Range, finish: (range: Range) => Range = (range) => range): Possible {
  let failures = parts.map((part) => part.failures).reduce(mergeFailures, []);
  let joined: Range | null = null;
  for (const { bound } of parts) {
    if (bound === null) return { bound: null, failures };
    if (bound.kind !== "range") return impossible(wrongType("reckoning"));
    const held: Possible = holdToDigits(joined === null ? bound : join(joined, bound));
    failures = mergeFailures(failures, held.failures);
    if (held.bound?.kind !== "range") return { bound: null, failures };
    joined = held.bound;
  }
  return joined === null ? impossible(wrongType("reckoning")) : { bound: finish(joined), failures };
}

/** The largest number a walk can hold, and a little more. */
const LARGEST = decimal(`1e${MOST_DIGITS + 1}`);

/** A range with what a walk can't hold cut off: a number there is a failure. */
function holdToDigits(whole: Range): Possible {
  if (whole.of !== "number" || fits(whole)) return { bound: whole, failures: [] };
  if (whole.lo.gt(LARGEST) || whole.hi.lt(LARGEST.neg())) return impossible(OUT_OF_RANGE);
  const [lo, hi] = [whole.lo.lt(LARGEST.neg()) ? LARGEST.neg() : whole.lo, whole.hi.gt(LARGEST) ? LARGEST : whole.hi];
  return { bound: range("number", shorten(lo, "down"), shorten(hi, "up"), null), failures: [OUT_OF_RANGE] };
}

/** Whether no number in a range can have too many digits: those before the comma and those of the grid. */
function fits({ lo, hi, grid }: Range): boolean {
  const whole = Math.max(lo.e, hi.e, 0) + 1;
  const point = lo.eq(hi) ? lo : grid;
  return point !== null && whole + decimalsOf(point) <= MOST_DIGITS;
}

function decimalsOf({ c, e }: Decimal): number {
  return Math.max(0, c.length - 1 - e);
}

/** With fewer digits, so that reckoning on and on with a number takes no longer and longer. */
function shorten(value: Decimal, side: "up" | "down"): Decimal {
  if (value.c.length <= MOST_DIGITS) return value;
  const step = decimal(`1e${value.e - MOST_DIGITS + 1}`);
  const short = value.prec(MOST_DIGITS, 0);
  if (side === "up") return short.lt(value) ? short.plus(step) : short;
  return short.gt(value) ? short.minus(step) : short;
}
