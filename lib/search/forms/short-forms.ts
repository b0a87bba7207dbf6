import type { Locale } from "@/lib/i18n/locales";

/** What short forms in the names of forms are short for. The names are Nav's own, and don't say. */
const shortForms: Readonly<Record<string, { words: string; language: Locale }>> = {
  AFT: { words: "arbeidsforberedende trening", language: "nb" },
  EF: { words: "Det europeiske fellesskapet", language: "nb" },
  PD: { words: "portable document", language: "en" },
  VTA: { words: "varig tilrettelagt arbeid", language: "nb" },
};

/** The short forms in a title that it doesn't explain itself. */
export function shortFormsIn(title: string): { short: string; words: string; language: Locale }[] {
  return Object.entries(shortForms).flatMap(([short, meaning]) => (new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, "u").test(title.replaceAll(`(${short})`, "")) ? [{ short, ...meaning }] : []));
}
