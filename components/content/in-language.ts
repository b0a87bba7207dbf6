import { directionOf, type Locale } from "@/lib/i18n/locales";

/** What an element says of itself whose words are in another language than what stands around it, so that it is read aloud and laid out as it should be. */
export function inLanguage(language: Locale, around: Locale): { lang?: Locale; dir?: "ltr" | "rtl" } {
  return language === around ? {} : { lang: language, dir: directionOf(language) };
}
