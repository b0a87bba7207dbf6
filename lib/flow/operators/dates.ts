import { addTo, ageOn, between, endOfMonth, isDay, isMonth, startOfMonth, type Period } from "../calendar";
import { decimal, isDecimal } from "../decimal";
import type { Expression } from "../expression";
import { withBoth, withOne, wrongType, type CompileTable, type Run, type Scope } from "./run";

/** Reckoning with calendar days. What happens at the end of a month and on 29 February is told in `calendar.ts`. */
export const dates: CompileTable<
  "addDays" | "addMonths" | "addYears" | "daysBetween" | "monthsBetween" | "yearsBetween" | "age" | "startOfMonth" | "endOfMonth" | "monthOf" | "weekday"
> = {
  addDays: (pair, scope) => addWith(pair, scope, "days", "addDays"),
  addMonths: (pair, scope) => addWith(pair, scope, "months", "addMonths"),
  addYears: (pair, scope) => addWith(pair, scope, "years", "addYears"),
  daysBetween: (pair, scope) => countBetween(pair, scope, "days", "daysBetween"),
  monthsBetween: (pair, scope) => countBetween(pair, scope, "months", "monthsBetween"),
  yearsBetween: (pair, scope) => countBetween(pair, scope, "years", "yearsBetween"),
  age: ({ born, on, leapDay = "march-1" }, { compile }) =>
    withBoth(compile(born), compile(on), (from, to) => (isDay(from) && isDay(to) ? decimal(ageOn(from, to, leapDay)) : wrongType("age"))),
  startOfMonth: (part, { compile }) => withOne(compile(part), (value) => (isDay(value) || isMonth(value) ? startOfMonth(value) : wrongType("startOfMonth"))),
  endOfMonth: (part, { compile }) => withOne(compile(part), (value) => (isDay(value) || isMonth(value) ? endOfMonth(value) : wrongType("endOfMonth"))),
  monthOf: (part, { compile }) => withOne(compile(part), (value) => (isDay(value) ? value.toPlainYearMonth() : wrongType("monthOf"))),
  /** 1 is Monday, 7 is Sunday. */
  weekday: (part, { compile }) => withOne(compile(part), (value) => (isDay(value) ? decimal(value.dayOfWeek) : wrongType("weekday"))),
};

/** Half a day, month or year is none: the count must be whole. */
function addWith([date, count]: [Expression, Expression], { compile }: Scope, period: Period, operator: string): Run {
  return withBoth(compile(date), compile(count), (day, number) => {
    if (!isDay(day) || !isDecimal(number) || !number.round(0).eq(number)) return wrongType(operator);
    return addTo(day, number.toNumber(), period) ?? { failure: "out-of-range" };
  });
}

function countBetween([from, to]: [Expression, Expression], { compile }: Scope, period: Period, operator: string): Run {
  return withBoth(compile(from), compile(to), (a, b) => (isDay(a) && isDay(b) ? decimal(between(a, b, period)) : wrongType(operator)));
}
