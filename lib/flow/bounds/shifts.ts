import { decimal, type Decimal } from "../decimal";
import type { Expression } from "../expression";
import { range } from "./bound";
import { TERM, type Knowledge } from "./knowledge";
import { combine, linearOf } from "./linear";
import type { Linear, Term } from "./linear-sum";
import type { Reason } from "./possible";
import { textOf } from "./text";

/** Days that lead from one day to another through the calendar: about so many, more or less. */
type Shift = { from: Expression; least: Decimal; most: Decimal };

/** Calendar steps that are looked into. */
const MOST_SHIFTS = 4;

/**
 * The same difference, with days that were reckoned through the calendar seen from the day they were reckoned from: six
 * months before a day come before that day, whichever it is. `null` when there is nothing of the kind in it.
 */
export function seenFromStart(reason: Reason, difference: Linear, knowledge: Knowledge): Linear | null {
  let seen = difference;
  for (let step = 0; step < MOST_SHIFTS; step += 1) {
    const found = seen.terms.flatMap((term) => {
      const shift = term.name.startsWith(TERM) ? shiftOf(reason, term.expression, knowledge) : null;
      return shift ? [{ term, shift }] : [];
    })[0];
    if (!found) break;
    const moved = replace(reason, seen, found.term, found.shift, knowledge);
    if (!moved) return null;
    seen = moved;
  }
  return seen === difference ? null : seen;
}

function replace(reason: Reason, { terms, constant }: Linear, term: Term, { from, least, most }: Shift, knowledge: Knowledge): Linear | null {
  const start = linearOf(reason, from, knowledge);
  const days: Term = { name: `${TERM}shift ${textOf(term.expression)}`, times: decimal(1), range: range("number", least, most, decimal(1)), expression: 0 };
  const moved = start && combine(start, { terms: [days], constant: decimal(0) }, decimal(1));
  return combine({ terms: terms.filter((one) => one !== term), constant }, moved, term.times);
}

const DAYS_OF_MONTH = 30.436875;
/** A span of months is never further than this from so many average ones. */
const UNEVEN = 4;

function shiftOf(reason: Reason, expression: Expression, knowledge: Knowledge): Shift | null {
  if (typeof expression !== "object") return null;
  if ("startOfMonth" in expression) return withinMonth(reason, expression.startOfMonth, -30, 0, knowledge);
  if ("endOfMonth" in expression) return withinMonth(reason, expression.endOfMonth, 0, 30, knowledge);
  const [from, count] = "addMonths" in expression ? expression.addMonths : "addYears" in expression ? expression.addYears : [];
  if (from === undefined || count === undefined) return null;
  const { bound } = reason.boundOf(count, knowledge);
  if (bound?.kind !== "range") return null;
  const months = [bound.lo, bound.hi].map((end) => end.toNumber() * ("addYears" in expression ? 12 : 1));
  const [fewest = 0, most = 0] = months;
  const spread = (number: number): number => (number === 0 ? 0 : UNEVEN);
  return { from, least: decimal(Math.floor(fewest * DAYS_OF_MONTH) - spread(fewest)), most: decimal(Math.ceil(most * DAYS_OF_MONTH) + spread(most)) };
}

/** Months have ends too, but no day to be seen from. */
function withinMonth(reason: Reason, from: Expression, least: number, most: number, knowledge: Knowledge): Shift | null {
  const { bound } = reason.boundOf(from, knowledge);
  return bound?.kind === "range" && bound.of === "date" ? { from, least: decimal(least), most: decimal(most) } : null;
}
