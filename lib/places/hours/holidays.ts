import Holidays from "date-holidays";
import type { Temporal } from "temporal-polyfill";

const library = new Holidays("NO", { languages: ["no"], types: ["public", "bank"] });

type YearOfHolidays = { closed: ReadonlyMap<string, string>; short: ReadonlySet<string> };

/** A year is worked out once: it takes milliseconds, and opening hours are asked for all the time. */
const years = new Map<number, YearOfHolidays>();

/** What a public holiday in Norway is called, in Norwegian; `null` on any other day. Sundays that are nothing more are other days. */
export function holidayOn(day: Temporal.PlainDate): string | null {
  return yearOf(day.year).closed.get(day.toString()) ?? null;
}

/**
 * Whether many offices close early on a day although it is no holiday: Christmas Eve, New Year's Eve and the day before Maundy Thursday.
 * Regular hours are only probable on it, unless the office says what holds on that day.
 */
export function mayCloseEarly(day: Temporal.PlainDate): boolean {
  if (holidayOn(day) !== null || day.dayOfWeek > 5) return false;
  if (yearOf(day.year).short.has(day.toString())) return true;
  // Only before Easter, and before a Christmas that falls on Thursday and Friday, do two holidays follow a Wednesday.
  return day.dayOfWeek === 3 && holidayOn(day.add({ days: 1 })) !== null && holidayOn(day.add({ days: 2 })) !== null;
}

function yearOf(year: number): YearOfHolidays {
  const known = years.get(year);
  if (known) return known;
  const all = library.getHolidays(year);
  // `date` begins with the day on the calendar there, whatever the clock here says.
  const days = (type: string) => all.filter((holiday) => holiday.type === type).map(({ date, name }) => [date.slice(0, 10), name] as const);
  // Two may fall on one day, such as 17 May on Whit Monday in 2027: the first is named.
  const made = { closed: new Map(days("public").reverse()), short: new Set(days("bank").map(([day]) => day)) };
  years.set(year, made);
  return made;
}
