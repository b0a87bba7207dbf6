import { nb, type Dictionary } from "./dictionaries/nb";
import type { Locale } from "./locales";

const dictionaries: Record<Locale, Dictionary> = { nb };

/** The interface's own words in a language. Words of documents live with the documents. */
export function getDictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}

export type { Dictionary };
