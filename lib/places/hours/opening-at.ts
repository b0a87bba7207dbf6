import { Temporal } from "temporal-polyfill";
import { mayCloseEarly } from "./holidays";
import type { OpeningHours } from "./opening-hours";
import { OSLO, openingDay, type OpeningDay, type Span } from "./spans";

/** A time on the clock in Norway: `{ day: "2026-11-23", time: "15:00" }`. */
export type ClockTime = { day: string; time: string };

/** The next time one can walk in. `mayDiffer`: on a day when many offices close early, and nobody has said what holds. */
export type NextOpening = { opens: ClockTime; closes: ClockTime; mayDiffer: boolean };

/**
 * Whether one can walk in now.
 * - `unknown`: nobody told us the hours. Say where they stand.
 * - `open`, `closes-soon`: until then. `mayDiffer` as for the next opening.
 * - `by-appointment`: only with an appointment, until then (`null`: at whatever time was agreed); `opensNext` is without one.
 * - `closed`: `holiday` is its name when that is why; `opensNext` is `null` when nothing is planned for the next weeks.
 */
export type Opening =
  | { state: "unknown" }
  | { state: "open" | "closes-soon"; until: ClockTime; mayDiffer: boolean }
  | { state: "by-appointment"; until: ClockTime | null; opensNext: NextOpening | null }
  | { state: "closed"; holiday: string | null; opensNext: NextOpening | null };

/** Whoever sets out now won't be in time. */
const soon = Temporal.Duration.from({ minutes: 30 });

/** As far ahead as a next opening is worth telling. Longer than any row of holidays. */
const daysAhead = 28;

/** Whether a reception is open at an instant, and what happens next. Right across holidays and the nights when the clock is moved. */
export function openingAt(hours: OpeningHours, instant: Temporal.Instant): Opening {
  if (hours.regular.length === 0 && hours.special.length === 0) return { state: "unknown" };
  const now = instant.toZonedDateTimeISO(OSLO);
  const date = now.toPlainDate();
  const today = openingDay(hours, date);
  const open = spanAround(today.dropIn, now);
  if (open) {
    const state = Temporal.Duration.compare(now.until(open.until), soon) <= 0 ? "closes-soon" : "open";
    return { state, until: clockTime(open.until), mayDiffer: isUncertain(today, date) };
  }
  const opensNext = findNext(hours, now);
  const agreed = spanAround(today.byAppointment, now);
  if (agreed || today.appointmentsAnyTime) return { state: "by-appointment", until: agreed ? clockTime(agreed.until) : null, opensNext };
  return { state: "closed", holiday: today.closedBecause, opensNext };
}

function spanAround(spans: readonly Span[], now: Temporal.ZonedDateTime): Span | undefined {
  return spans.find(({ from, until }) => Temporal.ZonedDateTime.compare(from, now) <= 0 && Temporal.ZonedDateTime.compare(now, until) < 0);
}

function findNext(hours: OpeningHours, now: Temporal.ZonedDateTime): NextOpening | null {
  for (let days = 0; days <= daysAhead; days += 1) {
    const date = now.toPlainDate().add({ days });
    const day = openingDay(hours, date);
    const span = day.dropIn.find(({ from }) => Temporal.ZonedDateTime.compare(now, from) < 0);
    if (span) return { opens: clockTime(span.from), closes: clockTime(span.until), mayDiffer: isUncertain(day, date) };
  }
  return null;
}

function isUncertain(day: OpeningDay, date: Temporal.PlainDate): boolean {
  return !day.special && mayCloseEarly(date);
}

function clockTime(moment: Temporal.ZonedDateTime): ClockTime {
  return { day: moment.toPlainDate().toString(), time: moment.toPlainTime().toString({ smallestUnit: "minute" }) };
}
