import { Heading } from "@navikt/ds-react/Typography";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { Main } from "@/components/layout/main";
import { requireLocale } from "@/lib/content/find-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { isPlannedLanguage, toLocale, type Locale } from "@/lib/i18n/locales";
import { setResponseStatus } from "@/lib/platform/response-status";

type Props = { params: Promise<{ locale: string; language: string; path?: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, language } = await params;
  return { title: titleOf(toLocale(locale), language), robots: { index: false } };
}

/** Stands at the addresses of languages we don't have yet (next.config.ts leads here): says so, and shows the way to the same page in Norwegian. */
export default async function OtherLanguage({ params }: Props) {
  await connection();
  const { locale: value, language, path = [] } = await params;
  const locale = requireLocale(value);
  if (!isPlannedLanguage(language)) notFound();
  const words = getDictionary(locale).language;
  setResponseStatus(404);
  return (
    <Main locale={locale}>
      <Heading level="1" size="xlarge">
        {words.missing(nameOf(locale, language))}
      </Heading>
      <p lang="en">{words.english}</p>
      <p>{words.missingLead}</p>
      <p>
        <a href={`/${[locale, ...path].join("/")}`} hrefLang={locale}>
          {words.readInNorwegian}
        </a>
      </p>
      <p>{words.interpreter}</p>
    </Main>
  );
}

function titleOf(locale: Locale, language: string): string {
  const { site, language: words } = getDictionary(locale);
  return site.title(isPlannedLanguage(language) ? words.missing(nameOf(locale, language)) : words.title);
}

function nameOf(locale: Locale, language: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
}
