import { dayNumber, dayOf, FIRST_ANSWER_YEAR, LAST_ANSWER_YEAR, monthNumber } from "../calendar";
import type { Asks } from "../asks";
import { decimal } from "../decimal";
import { MOST_WHOLE_DIGITS } from "../reading/read-number";
import { range, type Range } from "./bound";

type Ranged = Extract<Asks, { min?: unknown }>;
const ONE = decimal(1);
const LARGEST = decimal("9".repeat(MOST_WHOLE_DIGITS));

/** The answers a question takes before its limits. */
export function wholeRangeOf(asks: Ranged): Range {
  const first = dayOf(FIRST_ANSWER_YEAR, 1, 1);
  const last = dayOf(LAST_ANSWER_YEAR, 12, 31);
  if ((asks.kind === "date" || asks.kind === "month") && first && last) {
    return asks.kind === "date" ? range("date", dayNumber(first), dayNumber(last), ONE) : range("month", monthNumber(first.toPlainYearMonth()), monthNumber(last.toPlainYearMonth()), ONE);
  }
  const decimals = asks.kind === "money" ? 2 : asks.kind === "number" || asks.kind === "percent" ? asks.decimals : 0;
  const grid = decimal(`1e-${decimals}`);
  // All the digits there are after the comma, as well.
  const most = LARGEST.plus(ONE).minus(grid);
  return range("number", most.neg(), most, grid);
}
