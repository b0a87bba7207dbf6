/** Languages that have an interface. Every document is written in the first; where one has no words in the others, it is shown in the first and says so. */
export const locales = ["nb", "nn", "en", "uk", "pl", "ar", "so"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "nb";

/** Each language as those who speak it call it. */
export const languageNames: Record<Locale, string> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
  uk: "Українська",
  pl: "Polski",
  ar: "العربية",
  so: "Soomaali",
};

/** Nobody who knows these languages has read their interface yet: every page in them says so. */
export const unreadLanguages: ReadonlySet<Locale> = new Set(["nn", "en", "uk", "pl", "ar", "so"]);

/** Languages with only the words we are certain of, on one page that tells how to get help in them. */
export const briefLanguages = { se: "Davvisámegiella" } as const;

/** Which way a language is written. */
export function directionOf(language: Locale): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** Bokmål and nynorsk: what is named in Norwegian can be read in both. */
export function isNorwegian(language: string): language is "nb" | "nn" {
  return language === "nb" || language === "nn";
}

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The language of an address; bokmål for easy-read words, and when the address names none of ours, so that even its "not found" can be read. */
export function toLocale(value: string): Locale {
  return isLocale(value) ? value : defaultLocale;
}
