import { decimal, divideTo, type Decimal } from "../decimal";
import type { Expression } from "../expression";
import { clip } from "./bisect";
import { differenceOf } from "./comparisons";
import type { Knowledge } from "./knowledge";
import { rangeOf } from "./linear";
import { impossible, type Possible, type Reason } from "./possible";

type Span = { from: Expression; to: Expression; shortest: Decimal; longest: Decimal; late: number };

/**
 * The months or years between two days, as far as the days between them tell: where one day is known to come after the
 * other, though neither is known by itself, nobody's age is below zero.
 */
export function narrowBySpan(reason: Reason, expression: Expression & object, possible: Possible, knowledge: Knowledge): Possible {
  const span = possible.bound?.kind === "range" ? spanOf(expression) : null;
  const difference = span && differenceOf(reason, [span.to, span.from], knowledge);
  if (!span || !difference || possible.bound?.kind !== "range") return possible;
  const days = rangeOf(difference, knowledge);
  const bound = days.lo.gt(days.hi) ? null : clip(possible.bound, fewestIn(days.lo, span), mostIn(days.hi.plus(span.late), span));
  return bound === null ? impossible() : { ...possible, bound };
}

const year = { shortest: decimal(365), longest: decimal(366) };
const month = { shortest: decimal(28), longest: decimal(31) };

function spanOf(expression: Expression & object): Span | null {
  if ("age" in expression) return { from: expression.age.born, to: expression.age.on, ...year, late: expression.age.leapDay === "february-28" ? 1 : 0 };
  if ("yearsBetween" in expression) return { from: expression.yearsBetween[0], to: expression.yearsBetween[1], ...year, late: 0 };
  return "monthsBetween" in expression ? { from: expression.monthsBetween[0], to: expression.monthsBetween[1], ...month, late: 0 } : null;
}

function fewestIn(days: Decimal, { shortest, longest }: Span): Decimal {
  return divideTo(days, days.lt(0) ? shortest : longest, decimal(1), "down");
}

function mostIn(days: Decimal, { shortest, longest }: Span): Decimal {
  return divideTo(days, days.lt(0) ? longest : shortest, decimal(1), "down");
}
