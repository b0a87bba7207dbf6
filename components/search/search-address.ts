import type { Locale } from "@/lib/i18n/locales";

/** The most that can be written in the field. More is cut off before it is read (lib/search). */
export const LONGEST_QUERY = 200;

/** Where the search is. */
export function searchAddress(locale: Locale, query?: string): string {
  return query === undefined ? `/${locale}/sok` : `/${locale}/sok?${new URLSearchParams({ q: query })}`;
}

/** Where a query leads that must not be searched for: without it, so that it stays in no history. */
export function stoppedAddress(locale: Locale): string {
  return `/${locale}/sok?stoppet=1`;
}
