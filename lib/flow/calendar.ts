import { Temporal } from "temporal-polyfill";

/** A calendar day without a time or a time zone. */
export type Day = Temporal.PlainDate;
/** A month of a year. */
export type Month = Temporal.PlainYearMonth;

/** The days a flow can reckon with, as `YYYY-MM-DD`. */
export const FIRST_DAY = "1600-01-01";
export const LAST_DAY = "2400-12-31";
const FIRST_YEAR = Number(FIRST_DAY.slice(0, 4));
const LAST_YEAR = Number(LAST_DAY.slice(0, 4));
/** The years somebody can answer with. Far enough from the ends of the calendar that what is reckoned from them stays within it. */
export const FIRST_ANSWER_YEAR = 1900;
export const LAST_ANSWER_YEAR = 2100;

/** When someone born on 29 February completes a year that has no such day. */
export type LeapDay = "february-28" | "march-1";

/** Reads `YYYY-MM-DD`; `null` when there is no such day, or none a flow can speak of. */
export function readDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** The day with these numbers; `null` when there is none. */
export function dayOf(year: number, month: number, day: number): Day | null {
  try {
    return withinReach(new Temporal.PlainDate(year, month, day));
  } catch {
    return null;
  }
}

/** Reads `YYYY-MM`; `null` when there is no such month. */
export function readMonth(text: string): Month | null {
  const day = /^\d{4}-\d{2}$/.test(text) ? readDay(`${text}-01`) : null;
  return day?.toPlainYearMonth() ?? null;
}

/** The day itself, or `null` when it lies outside {@link FIRST_DAY} to {@link LAST_DAY}. */
export function withinReach(day: Day): Day | null {
  return day.year >= FIRST_YEAR && day.year <= LAST_YEAR ? day : null;
}

export function isDay(value: unknown): value is Day {
  return value instanceof Temporal.PlainDate;
}

export function isMonth(value: unknown): value is Month {
  return value instanceof Temporal.PlainYearMonth;
}

export type Period = "days" | "months" | "years";

/**
 * Adds whole days, months or years, or takes them away when `count` is below zero. A day the month doesn't have becomes
 * its last one: 31 January and one month is 28 or 29 February. `null` when it leads out of the calendar.
 */
export function addTo(day: Day, count: number, period: Period): Day | null {
  try {
    return withinReach(day.add({ [period]: count }));
  } catch {
    return null;
  }
}

/** Completed days, months or years from one day to another; below zero when the second comes first. From 31 January a month is completed on 1 March, not on 28 February. */
export function between(from: Day, to: Day, period: Period): number {
  return from.until(to, { largestUnit: period })[period];
}

/** Completed years of life on a day. Born on 29 February: `leapDay` says when a year without that day is completed. */
export function ageOn(born: Day, on: Day, leapDay: LeapDay): number {
  const early = leapDay === "february-28" && born.month === 2 && born.day === 29 && on.month === 2 && on.day === 28 && !on.inLeapYear;
  return between(born, early ? on.add({ days: 1 }) : on, "years");
}

export function startOfMonth(value: Day | Month): Day {
  return isDay(value) ? value.with({ day: 1 }) : value.toPlainDate({ day: 1 });
}

export function endOfMonth(value: Day | Month): Day {
  return isDay(value) ? value.with({ day: value.daysInMonth }) : value.toPlainDate({ day: value.daysInMonth });
}

export function compareDays(a: Day, b: Day): number {
  return Temporal.PlainDate.compare(a, b);
}

export function compareMonths(a: Month, b: Month): number {
  return Temporal.PlainYearMonth.compare(a, b);
}

/** Days since {@link FIRST_DAY}: days as whole numbers, for reasoning about ranges of them. */
export function dayNumber(day: Day): number {
  return (Date.UTC(day.year, day.month - 1, day.day) - FIRST_TIME) / DAY_LENGTH;
}

/** The day with a number of {@link dayNumber}; the nearest one there is when it lies outside the calendar. */
export function dayAt(number: number): Day {
  const time = new Date(FIRST_TIME + Math.min(Math.max(number, 0), LAST_NUMBER) * DAY_LENGTH);
  return new Temporal.PlainDate(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate());
}

/** Months since the first month of the calendar. */
export function monthNumber(month: Month): number {
  return (month.year - firstDay.year) * 12 + month.month - 1;
}

export function monthAt(number: number): Month {
  return Temporal.PlainYearMonth.from({ year: firstDay.year + Math.floor(number / 12), month: (number % 12) + 1 });
}

const firstDay = Temporal.PlainDate.from(FIRST_DAY);
/** Days of one length, as UTC has them: only ever used to count days. */
const DAY_LENGTH = 86_400_000;
const FIRST_TIME = Date.UTC(firstDay.year, firstDay.month - 1, firstDay.day);
const LAST_NUMBER = between(firstDay, Temporal.PlainDate.from(LAST_DAY), "days");
