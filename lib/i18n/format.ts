import type { Locale } from "./locales";

/** A calendar day as a reader would write it: `21. november 2026`. The day is `YYYY-MM-DD` and has no time zone. */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** `6 steg`, `2 til 5 spørsmål`: one number where both ends are the same. */
export function formatRange(fewest: number, most: number, noun: string): string {
  return fewest === most ? `${fewest} ${noun}` : `${fewest} til ${most} ${noun}`;
}
