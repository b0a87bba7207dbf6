import type { Metadata } from "next";
import { LanguageList } from "@/components/layout/language-list";
import { Main } from "@/components/layout/main";
import { requireLocale } from "@/lib/content/find-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const { language } = getDictionary(locale);
  return pageMetadata({ locale, path: "sprak", title: language.title, description: language.lead });
}

export default async function Languages({ params }: Props) {
  const locale = requireLocale((await params).locale);
  return (
    <Main locale={locale} path="sprak" choosesLanguage crumbs={[{ text: getDictionary(locale).language.title }]}>
      <LanguageList locale={locale} />
    </Main>
  );
}
