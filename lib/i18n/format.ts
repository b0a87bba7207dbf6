import type { Locale } from "./locales";

/** Keeps a number and what it counts on one line. */
const NO_BREAK = "\u00a0";

/** A calendar day as a reader would write it: `21. november 2026`. The day is `YYYY-MM-DD` and has no time zone. */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** A day to keep: `mandag 4. januar 2027`. */
export function formatWeekday(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** A month, `YYYY-MM`, as a reader would write it: `november 2026`. */
export function formatMonth(locale: Locale, month: string): string {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${month}-01T00:00:00Z`));
}

/** A number written with a point or a comma, exactly: `1234,5`, `12 345`. Four digits stand together, as in a year. */
export function formatNumber(locale: Locale, number: string): string {
  return formatExactly(locale, number, { useGrouping: "min2", maximumFractionDigits: 20 });
}

/** A sum of kroner: `1 234,50 kr`, and without øre when there are none. */
export function formatMoney(locale: Locale, kroner: string): string {
  const decimals = /[.,]\d*[1-9]/.test(kroner) ? 2 : 0;
  return `${formatExactly(locale, kroner, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}${NO_BREAK}kr`;
}

/** Hundredths: `12,5 %`. */
export function formatPercent(locale: Locale, percent: string): string {
  return `${formatNumber(locale, percent)}${NO_BREAK}%`;
}

/** `melk, brød og smør`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

/** Given as text, a number isn't rounded to what a binary fraction can hold. */
function formatExactly(locale: Locale, number: string, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(number.replace(",", ".") as `${number}`);
}
