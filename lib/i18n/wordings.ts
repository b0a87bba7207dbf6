import { defaultLocale, isLocale, type Locale } from "./locales";

/** Easy-read bokmål, by the tag that BCP 47 has for it: the same content as in bokmål, in fewer and easier words. */
export const easyRead = "nb-simple";

/**
 * A set of words that a document can have: one in each language, and the easy-read ones. Those are no language of the site: what stands around
 * them is in bokmål, and so is every address that leads to them.
 */
export type Wording = Locale | typeof easyRead;

export function isWording(value: string): value is Wording {
  return value === easyRead || isLocale(value);
}

/** The language that words are in. */
export function localeOf(wording: Wording): Locale {
  return wording === easyRead ? defaultLocale : wording;
}
