import { addTo, ageOn, between, dayAt, dayNumber, endOfMonth, LAST_DAY, monthAt, monthNumber, readDay, startOfMonth, type Day, type Period } from "../calendar";
import { decimal, type Decimal } from "../decimal";
import type { Expression } from "../expression";
import { wrongType } from "../operators/run";
import { isWhole, range, type Scale } from "./bound";
import { foldRanges, numbers, OUT_OF_RANGE } from "./fold-ranges";
import { mergeFailures, type Possible } from "./possible";

const operators = ["addDays", "addMonths", "addYears", "daysBetween", "monthsBetween", "yearsBetween", "age", "startOfMonth", "endOfMonth", "monthOf", "weekday"] as const;
export type CalendarExpression = Extract<Expression, { [Name in (typeof operators)[number]]: Record<Name, unknown> }[(typeof operators)[number]]>;

export function isCalendar(expression: Expression): expression is CalendarExpression {
  return typeof expression === "object" && operators.some((name) => name in expression);
}

const ONE = decimal(1);

/** Ranges of days through the calendar. */
export function boundOfCalendar(expression: CalendarExpression, of: (part: Expression) => Possible): Possible {
  if ("addDays" in expression) return boundOfAdding(expression.addDays.map(of), "days");
  if ("addMonths" in expression) return boundOfAdding(expression.addMonths.map(of), "months");
  if ("addYears" in expression) return boundOfAdding(expression.addYears.map(of), "years");
  if ("daysBetween" in expression) return foldRanges(expression.daysBetween.map(of), (from, to) => numbers(to.lo.minus(from.hi), to.hi.minus(from.lo), ONE));
  if ("monthsBetween" in expression) return boundBetween(expression.monthsBetween.map(of), (from, to) => between(from, to, "months"));
  if ("yearsBetween" in expression) return boundBetween(expression.yearsBetween.map(of), (from, to) => between(from, to, "years"));
  if ("age" in expression) {
    const { born, on, leapDay = "march-1" } = expression.age;
    return boundBetween([of(born), of(on)], (from, to) => ageOn(from, to, leapDay));
  }
  if ("startOfMonth" in expression) return mapRange(of(expression.startOfMonth), "date", (number, from) => dayNumber(startOfMonth(from === "month" ? monthAt(number) : dayAt(number))));
  if ("endOfMonth" in expression) return mapRange(of(expression.endOfMonth), "date", (number, from) => dayNumber(endOfMonth(from === "month" ? monthAt(number) : dayAt(number))));
  if ("monthOf" in expression) return mapRange(of(expression.monthOf), "month", (number) => monthNumber(dayAt(number).toPlainYearMonth()));
  return boundOfWeekday(of(expression.weekday));
}

const lastDay = readDay(LAST_DAY);

function boundOfAdding(parts: readonly Possible[], period: Period): Possible {
  let leaves = false;
  const move = (day: Decimal, count: Decimal): Decimal => {
    const moved = addTo(dayAt(day.toNumber()), Math.trunc(Math.min(Math.max(count.toNumber(), -400_000), 400_000)), period);
    leaves ||= moved === null;
    return decimal(moved ? dayNumber(moved) : count.lt(0) ? 0 : lastDay ? dayNumber(lastDay) : 0);
  };
  let splits = false;
  const possible = foldRanges(parts, (day, count) => {
    splits = !isWhole(count);
    return range("date", move(day.lo, count.lo), move(day.hi, count.hi), ONE);
  });
  const failures = [...(leaves ? [OUT_OF_RANGE] : []), ...(splits ? [wrongType("addDays")] : [])];
  return failures.length > 0 ? { ...possible, failures: mergeFailures(possible.failures, failures) } : possible;
}

/** Later ends make it more, later beginnings less. */
function boundBetween(parts: readonly Possible[], count: (from: Day, to: Day) => number): Possible {
  const days = (from: Decimal, to: Decimal): Decimal => decimal(count(dayAt(from.toNumber()), dayAt(to.toNumber())));
  return foldRanges(parts, (from, to) => numbers(days(from.hi, to.lo), days(from.lo, to.hi), ONE));
}

function mapRange(possible: Possible, to: Scale, change: (number: number, from: Scale) => number): Possible {
  return foldRanges([possible], (a) => a, (a) => range(to, change(a.lo.toNumber(), a.of), change(a.hi.toNumber(), a.of), ONE));
}

const DAYS_OF_WEEK = 7;

/** All days of the week, unless there are so few days that they don't pass a Sunday. */
function boundOfWeekday(possible: Possible): Possible {
  return foldRanges([possible], (a) => a, ({ lo, hi }) => {
    const [first, last] = [dayAt(lo.toNumber()).dayOfWeek, dayAt(hi.toNumber()).dayOfWeek];
    const passes = hi.minus(lo).gte(DAYS_OF_WEEK) || first > last;
    return passes ? numbers(ONE, decimal(DAYS_OF_WEEK), ONE) : numbers(decimal(first), decimal(last), ONE);
  });
}
