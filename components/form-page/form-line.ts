import { getDictionary } from "@/lib/i18n/dictionary";
import { formatChoice } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { FormWay } from "@/lib/search/forms/form";

/** What a list shows of a form. */
export type FormInList = { slug: string; number: string; title: string; ways: readonly FormWay[] };

/** The number of a form, and how it can be sent, in one line. */
export function formLine({ number, ways }: FormInList, locale: Locale): string {
  const { forms } = getDictionary(locale);
  const names = [...new Set(ways.map((way) => forms.short[way]))];
  return `${number}. ${names.length === 0 ? forms.shortUnknown : forms.shortWays(formatChoice(locale, names))}.`;
}
