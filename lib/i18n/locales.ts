/** Languages that have an interface and content. The first is the one every document is written in. */
export const locales = ["nb"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "nb";

/** Languages we mean to have, with their own names. Their addresses answer honestly until the language is ready. */
export const plannedLanguages = {
  nn: "Nynorsk",
  en: "English",
  uk: "Українська",
  pl: "Polski",
  ar: "العربية",
  so: "Soomaali",
  se: "Davvisámegiella",
} as const;

export const languageNames: Record<Locale, string> = { nb: "Bokmål" };

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

export function isPlannedLanguage(value: string): value is keyof typeof plannedLanguages {
  return Object.hasOwn(plannedLanguages, value);
}

/** The language of an address; bokmål when the address names none of ours, so that even its "not found" can be read. */
export function toLocale(value: string): Locale {
  return isLocale(value) ? value : defaultLocale;
}
