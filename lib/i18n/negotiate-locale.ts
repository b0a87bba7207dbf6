import Negotiator from "negotiator";
import { defaultLocale, locales, type Locale } from "./locales";

/** The language to send a reader to, from the browser's own wish; bokmål when none of ours is wished for. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wish = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "*" } }).language([...locales]);
  return locales.find((locale) => locale === wish) ?? defaultLocale;
}
