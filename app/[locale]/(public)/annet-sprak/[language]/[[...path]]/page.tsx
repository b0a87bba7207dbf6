import { Heading } from "@navikt/ds-react/Typography";
import type { Metadata } from "next";
import { connection } from "next/server";
import { Main } from "@/components/layout/main";
import { requireLocale } from "@/lib/content/find-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { isPlannedLanguage, plannedLanguages, toLocale } from "@/lib/i18n/locales";
import { setResponseStatus } from "@/lib/platform/response-status";

type Props = { params: Promise<{ locale: string; language: string; path?: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, language } = await params;
  return { title: getDictionary(toLocale(locale)).site.title(nameOf(language)), robots: { index: false } };
}

/** Stands at the addresses of languages we don't have yet (next.config.ts leads here): says so, and shows the way to the same page in Norwegian. */
export default async function OtherLanguage({ params }: Props) {
  await connection();
  const { locale: value, language, path = [] } = await params;
  const locale = requireLocale(value);
  const words = getDictionary(locale).language;
  setResponseStatus(404);
  return (
    <Main locale={locale}>
      <Heading level="1" size="xlarge">
        {words.missing(nameOf(language))}
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

function nameOf(language: string): string {
  return isPlannedLanguage(language) ? plannedLanguages[language] : language;
}
