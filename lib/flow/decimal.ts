import Big from "big.js";

/** An exact decimal number. Never made from a sum of binary fractions: 0.1 + 0.2 is 0.3 here. */
export type Decimal = Big.Big;

/** A constructor of our own, so that settings made elsewhere can't change how a flow reckons. */
const ExactBig = Big();
ExactBig.NE = -100;
ExactBig.PE = 100;

/** Digits a number may have, all told. More than any sum of money needs; keeps repeated multiplication from growing without end. */
export const MOST_DIGITS = 60;

/** `up` is away from zero and `down` towards it; `half-up` rounds to the nearest, and a half away from zero. */
export type RoundingMode = "up" | "down" | "half-up";
const modes = { down: 0, "half-up": 1, up: 3 } as const;

export function decimal(value: number | string | Decimal): Decimal {
  return new ExactBig(value);
}

export function isDecimal(value: unknown): value is Decimal {
  return value instanceof ExactBig;
}

/** False for numbers that have grown beyond what an answer can need. */
export function isInRange(value: Decimal): boolean {
  return value.c.length <= MOST_DIGITS && Math.abs(value.e) <= MOST_DIGITS;
}

/** The multiple of `unit` (more than zero) that `value` is rounded to: 1 for whole numbers, 0.01 for øre, 100 for whole hundreds. */
export function roundTo(value: Decimal, unit: Decimal, mode: RoundingMode): Decimal {
  return divideRounded(value, unit, mode).times(unit);
}

/** `dividend / divisor`, rounded once to a multiple of `unit`. The divisor must not be zero. */
export function divideTo(dividend: Decimal, divisor: Decimal, unit: Decimal, mode: RoundingMode): Decimal {
  return divideRounded(dividend, divisor.times(unit), mode).times(unit);
}

function divideRounded(dividend: Decimal, divisor: Decimal, mode: RoundingMode): Decimal {
  const saved = { dp: ExactBig.DP, rm: ExactBig.RM };
  try {
    ExactBig.DP = 0;
    ExactBig.RM = modes[mode];
    return dividend.div(divisor);
  } finally {
    ExactBig.DP = saved.dp;
    ExactBig.RM = saved.rm;
  }
}
