import { ar } from "./dictionaries/ar";
import { en } from "./dictionaries/en";
import { nb, type Dictionary } from "./dictionaries/nb";
import { nn } from "./dictionaries/nn";
import { pl } from "./dictionaries/pl";
import { so } from "./dictionaries/so";
import { uk } from "./dictionaries/uk";
import type { Locale } from "./locales";

const dictionaries: Record<Locale, Dictionary> = { nb, nn, en, uk, pl, ar, so };

/** The interface's own words in a language. Words of documents live with the documents. */
export function getDictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}

export type { Dictionary };
