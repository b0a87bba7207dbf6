import type { Asks } from "../asks";
import { dayAt, dayNumber, dayOf, FIRST_ANSWER_YEAR, isDay, isMonth, LAST_ANSWER_YEAR, monthAt, monthNumber, type Day } from "../calendar";
import { decimal, isDecimal } from "../decimal";
import { MOST_WHOLE_DIGITS, writeNumber } from "../reading/read-number";
import type { Value } from "../value";

/** The answers to a question as whole numbers in a row, so that the one between two others can be found. `first` and `last` are the outermost that can be written. */
export type Ordinals = { toOrdinal: (value: Value) => bigint | null; toAnswer: (ordinal: bigint) => string; first: bigint; last: bigint };

/** `null` for questions whose answers don't lie in a row. */
export function ordinalsOf(asks: Asks): Ordinals | null {
  switch (asks.kind) {
    case "integer":
      return numbers(0);
    case "money":
      return numbers(2);
    case "number":
    case "percent":
      return numbers(asks.decimals);
    case "date":
      return { toOrdinal: (value) => (isDay(value) ? BigInt(dayNumber(value)) : null), toAnswer: (ordinal) => dayAt(Number(ordinal)).toString(), ...ends(dayNumber) };
    case "month":
      return {
        toOrdinal: (value) => (isMonth(value) ? BigInt(monthNumber(value)) : null),
        toAnswer: (ordinal) => monthAt(Number(ordinal)).toString(),
        ...ends((day) => monthNumber(day.toPlainYearMonth())),
      };
    default:
      return null;
  }
}

function ends(numberOf: (day: Day) => number): Pick<Ordinals, "first" | "last"> {
  const [first, last] = [dayOf(FIRST_ANSWER_YEAR, 1, 1), dayOf(LAST_ANSWER_YEAR, 12, 31)].map((day) => BigInt(day ? numberOf(day) : 0));
  return { first: first ?? 0n, last: last ?? 0n };
}

function numbers(decimals: number): Ordinals {
  const unit = decimal(`1e-${decimals}`);
  const last = 10n ** BigInt(MOST_WHOLE_DIGITS + decimals) - 1n;
  return {
    toOrdinal: (value) => (isDecimal(value) ? BigInt(value.div(unit).round(0, 0).toString()) : null),
    toAnswer: (ordinal) => writeNumber(decimal(ordinal.toString()).times(unit)),
    first: -last,
    last,
  };
}
