import "server-only";
import { addressOf } from "@/lib/content/addresses";
import { listDocuments, readDocument } from "@/lib/content/read-published";
import type { Locale } from "@/lib/i18n/locales";
import { readPlaces } from "@/lib/places/read-places";

/** Pages that stand whatever is published. */
const STANDING = ["", "/ord", "/opplysninger", "/lesevalg", "/sprak"];

/** Every public address with words in a language, without host: what search engines are told of, and what is kept against the day the database is gone. */
export async function listAddresses(locale: Locale): Promise<string[]> {
  const [guides, flows, topics, pages, places] = await Promise.all([
    listDocuments("guide", locale),
    listDocuments("flow", locale),
    listDocuments("topic", locale),
    listDocuments("page", locale),
    readPlaces(),
  ]);
  const hasWords = ({ language }: { language: Locale }) => language === locale;
  const guideAddresses = await Promise.all(guides.filter(hasWords).map(({ slug }) => listGuide(slug, locale)));
  return [
    ...STANDING.map((path) => `/${locale}${path}`),
    ...[...pages, ...topics, ...flows].filter(hasWords).map((summary) => addressOf(locale, summary)),
    ...guideAddresses.flat(),
    ...places.offices.map(({ slug }) => `/${locale}/kontor/${slug}`),
  ];
}

async function listGuide(slug: string, locale: Locale): Promise<string[]> {
  const found = await readDocument("guide", slug, locale).catch(() => null);
  if (!found) return [];
  const parts = [...found.document.structure.steps.map(({ id }) => id), "alt"];
  return [addressOf(locale, { kind: "guide", slug }), ...parts.map((part) => addressOf(locale, { kind: "guide", slug, part }))];
}
