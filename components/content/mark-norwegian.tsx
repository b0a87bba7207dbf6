import { Fragment, type ReactNode } from "react";
import { defaultLocale, isNorwegian, type Locale } from "@/lib/i18n/locales";
import { inLanguage } from "./in-language";

/** What is called by more than one word in Norwegian, and stands so in other languages: names, and what is written on buttons of Nav's. */
const phrases = ["Akuttvakta for døve", "økonomisk sosialhjelp", "Kan ikke logge inn", "Send digitalt uten å logge inn", "Skriv til oss", "Alarmtelefonen for barn og unge"];

/** Of our languages, bokmål and nynorsk alone have these letters: a word with one of them is a Norwegian word. */
const norwegian = new RegExp(`(${phrases.join("|")}|(?<!\\p{L})\\p{Script=Latin}*[æøå]\\p{Script=Latin}*)`, "giu");

/**
 * A line of plain words, with the Norwegian words in it marked as such: a voice of another language can't read them. In Markdown the author marks
 * those that can't be told by their letters.
 */
export function markNorwegian(text: string, language: Locale): ReactNode {
  if (isNorwegian(language)) return text;
  // What a pattern in parentheses splits at stands at every second place.
  const parts = text.split(norwegian);
  if (parts.length === 1) return text;
  return parts.map((part, index) => (index % 2 === 1 ? <NorwegianWords key={index} around={language}>{part}</NorwegianWords> : <Fragment key={index}>{part}</Fragment>));
}

/** On their own among Arabic letters, so that what they end with stands at their end. */
export function NorwegianWords({ around, children }: { around: Locale; children: ReactNode }) {
  return <bdi {...inLanguage(defaultLocale, around)}>{children}</bdi>;
}
