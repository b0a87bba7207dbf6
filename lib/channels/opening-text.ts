import { Temporal } from "temporal-polyfill";
import { getDictionary } from "@/lib/i18n/dictionary";
import { formatComingDay } from "@/lib/i18n/format";
import { isNorwegian, type Locale } from "@/lib/i18n/locales";
import type { ClockTime, NextOpening } from "@/lib/places/hours/opening-at";
import type { Access } from "./access";

/** Whether a way is open, as a reader is told: "Åpent nå, til kl. 15." `null` where there is nothing to tell, or nobody knows. */
export function openingText(access: Access, instant: Temporal.Instant, locale: Locale): string | null {
  const { opening } = getDictionary(locale).choosing;
  const next = (when: NextOpening | null) => (when ? opening.opens(describeTime(when.opens, instant, locale)) + differs(when, locale) : opening.opensUnknown);
  switch (access.state) {
    case "any-time":
    case "unknown":
      return null;
    case "always":
      return opening.always;
    case "open":
      return opening.open(clock(access.until.time)) + differs(access, locale);
    case "closes-soon":
      return opening.closesSoon(clock(access.until.time)) + differs(access, locale);
    case "by-appointment":
      return `${opening.byAppointment} ${next(access.opensNext)}`;
    case "closed":
      // The names of our holidays are Norwegian.
      return `${access.holiday === null || !isNorwegian(locale) ? opening.closed : opening.closedHoliday(access.holiday)} ${next(access.opensNext)}`;
  }
}

/** `i dag kl. 9`, `i morgen kl. 9`, `mandag kl. 9.30`, and with the date when it is a week away or more. */
export function describeTime({ day, time }: ClockTime, instant: Temporal.Instant, locale: Locale): string {
  const { opening } = getDictionary(locale).choosing;
  const today = instant.toZonedDateTimeISO("Europe/Oslo").toPlainDate();
  const date = Temporal.PlainDate.from(day);
  const days = today.until(date).total("days");
  if (days < 2) return opening.at(days < 1 ? opening.today : opening.tomorrow, clock(time));
  return opening.at(formatComingDay(locale, day, days), clock(time));
}

/** `9`, `9.30`. */
export function clock(time: string): string {
  const [hours = "", minutes = ""] = time.split(":");
  return minutes === "00" ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}

function differs({ mayDiffer }: { mayDiffer: boolean }, locale: Locale): string {
  return mayDiffer ? ` ${getDictionary(locale).choosing.opening.mayDiffer}` : "";
}
