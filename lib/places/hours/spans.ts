import { Temporal } from "temporal-polyfill";
import { holidayOn } from "./holidays";
import type { OpeningHours, Stretch } from "./opening-hours";

export const OSLO = "Europe/Oslo";

/** One time the door is open, or may be by appointment, as it really passes: a night when the clock is moved is an hour longer or shorter. */
export type Span = { from: Temporal.ZonedDateTime; until: Temporal.ZonedDateTime };

/** What holds on one day. `closedBecause` is the holiday when that is why. */
export type OpeningDay = {
  special: boolean;
  closedBecause: string | null;
  dropIn: Span[];
  byAppointment: Span[];
  /** Appointments are given, at times nobody has told us. */
  appointmentsAnyTime: boolean;
};

/** What an office's hours mean on one day: a special day counts before a public holiday, and that before the weekday. */
export function openingDay(hours: OpeningHours, day: Temporal.PlainDate): OpeningDay {
  const special = hours.special.find((entry) => entry.day === day.toString());
  const closedBecause = special ? null : holidayOn(day);
  const regular = closedBecause === null ? hours.regular.find((entry) => entry.weekday === day.dayOfWeek) : undefined;
  const stretches = (special ?? regular)?.stretches ?? [];
  return {
    special: special !== undefined,
    closedBecause,
    dropIn: spansOf(stretches, "drop_in", day),
    byAppointment: spansOf(stretches, "by_appointment", day),
    appointmentsAnyTime: stretches.some((part) => part.kind === "by_appointment" && part.opensAt === null),
  };
}

/** In order, and those that touch or overlap as one: a door that is open twice at once closes when the last does. */
function spansOf(stretches: readonly Stretch[], kind: "drop_in" | "by_appointment", day: Temporal.PlainDate): Span[] {
  const spans = stretches.flatMap((part) => {
    if (part.kind !== kind || part.opensAt === null || part.closesAt === null) return [];
    const span = { from: at(day, part.opensAt), until: at(day, part.closesAt) };
    // Both ends may lie in the hour that is left out in spring.
    return Temporal.ZonedDateTime.compare(span.from, span.until) < 0 ? [span] : [];
  });
  return spans.sort((a, b) => Temporal.ZonedDateTime.compare(a.from, b.from)).reduce<Span[]>(join, []);
}

function join(joined: Span[], next: Span): Span[] {
  const last = joined.at(-1);
  if (!last || Temporal.ZonedDateTime.compare(next.from, last.until) > 0) return [...joined, next];
  const until = Temporal.ZonedDateTime.compare(last.until, next.until) < 0 ? next.until : last.until;
  return [...joined.slice(0, -1), { from: last.from, until }];
}

function at(day: Temporal.PlainDate, time: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: OSLO, plainTime: Temporal.PlainTime.from(time) });
}
