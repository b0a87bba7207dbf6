import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import type { Synonym } from "./synonym";

/**
 * What readers of a language say: their own phrases, and those of the Norwegian pages that lead to documents, which are the same in every
 * language and hold words of many. Which Norwegian words a phrase means is of no use where the words aren't Norwegian.
 */
export function synonymsFor(locale: Locale, all: Readonly<Record<Locale, readonly Synonym[]>>): readonly Synonym[] {
  const own = all[locale];
  if (locale === defaultLocale) return own;
  const known = new Set(own.flatMap(({ say }) => say.map(lower)));
  const shared = all[defaultLocale].flatMap(({ say, to }): Synonym[] => {
    const others = say.filter((phrase) => !known.has(lower(phrase)));
    return to.length > 0 && others.length > 0 ? [{ say: others, mean: [], to }] : [];
  });
  return [...own, ...shared];
}

function lower(phrase: string): string {
  return phrase.toLocaleLowerCase("nb");
}
