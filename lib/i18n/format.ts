import { isolate } from "./isolate";
import { directionOf, type Locale } from "./locales";

/** What `Intl` calls our languages. English is the British: nobody here writes the month first. In Arabic the digits are those that stand on Norwegian letters, clocks and phones. */
const tags: Partial<Record<Locale, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

/** The tag of a language for `Intl`. */
export function tagOf(locale: Locale): string {
  return tags[locale] ?? locale;
}

/** Numbers are written as on the letters, the bank statements and in the fields that they are compared with, whatever language stands around them. */
const NUMBERS = "nb";

/** Keeps a number and what it counts on one line. */
const NO_BREAK = "\u00a0";

/** A calendar day as a reader would write it: `21. november 2026`. The day is `YYYY-MM-DD` and has no time zone. */
export function formatDay(locale: Locale, day: string): string {
  return writeDate(locale, day, { day: "numeric", month: "long", year: "numeric" });
}

/** A day to keep: `mandag 4. januar 2027`. */
export function formatWeekday(locale: Locale, day: string): string {
  return writeDate(locale, day, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** A month, `YYYY-MM`, as a reader would write it: `november 2026`. */
export function formatMonth(locale: Locale, month: string): string {
  return new Intl.DateTimeFormat(tagOf(locale), { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${month}-01T00:00:00Z`));
}

function writeDate(locale: Locale, day: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: "UTC" }).formatToParts(new Date(`${day}T00:00:00Z`));
  const written = parts.map(({ value }) => value).join("");
  // Intl writes Somali dates in the American order, which a Norwegian letter never has.
  return locale === "so" ? (["weekday", "day", "month", "year"] as const).flatMap((type) => parts.find((part) => part.type === type)?.value ?? []).join(" ") : written;
}

/** The name of a weekday, 1 is Monday: `mandag`. */
export function nameWeekday(locale: Locale, weekday: number): string {
  // The fifth of January 1970 was a Monday.
  return new Intl.DateTimeFormat(tagOf(locale), { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(1970, 0, 4 + weekday)));
}

/** A day soon to come: `mandag`, or `mandag 4. januar` when it is a week away or more. */
export function formatComingDay(locale: Locale, day: string, days: number): string {
  const long = days > 6 ? ({ day: "numeric", month: "long" } as const) : {};
  return writeDate(locale, day, { weekday: "long", ...long });
}

/** A number written with a point or a comma, exactly: `1234,5`, `12 345`. Four digits stand together, as in a year. */
export function formatNumber(number: string): string {
  return formatExactly(number, { useGrouping: "min2", maximumFractionDigits: 20 });
}

/** A sum of kroner: `1 234,50 kr`, and without øre when there are none. */
export function formatMoney(kroner: string): string {
  const decimals = /[.,]\d*[1-9]/.test(kroner) ? 2 : 0;
  return `${formatExactly(kroner, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}${NO_BREAK}kr`;
}

/** Hundredths: `12,5 %`. */
export function formatPercent(percent: string): string {
  return `${formatNumber(percent)}${NO_BREAK}%`;
}

/** Parts of a line, one after the other: `6 steg, omtrent 20 minutter`. Those that aren't there are left out. */
export function joinParts(locale: Locale, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(locale === "ar" ? "، " : ", ");
}

/** `melk, brød og smør`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return writeList(locale, items, "conjunction");
}

/** `på nett eller på papir`. */
export function formatChoice(locale: Locale, items: readonly string[]): string {
  return writeList(locale, items, "disjunction");
}

/** Names in Latin letters with one Arabic letter between them would be read as one name, from its wrong end. */
function writeList(locale: Locale, items: readonly string[], type: "conjunction" | "disjunction"): string {
  return new Intl.ListFormat(tagOf(locale), { type }).format(directionOf(locale) === "rtl" ? items.map(isolate) : items);
}

/** How words are ordered in a language. */
export function comparerOf(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(tagOf(locale)).compare;
}

/** Given as text, a number isn't rounded to what a binary fraction can hold. */
function formatExactly(number: string, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(NUMBERS, options).format(number.replace(",", ".") as `${number}`);
}
