import type { Metadata } from "next";
import { Glossary } from "@/components/glossary/glossary";
import { Main } from "@/components/layout/main";
import { requireLocale } from "@/lib/content/find-document";
import { listDocuments, readFacts } from "@/lib/content/read-published";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { glossaryData } from "@/lib/sharing/structured-data";
import { StructuredData } from "@/components/content/structured-data";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const { glossary } = getDictionary(locale);
  return pageMetadata({ locale, path: "ord", title: glossary.title, description: glossary.lead });
}

export default async function GlossaryPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const [terms, links] = await Promise.all([listDocuments("term", locale), readFacts(locale)]);
  return (
    <Main locale={locale} path="ord" crumbs={[{ text: getDictionary(locale).glossary.title }]}>
      <Glossary terms={terms} context={{ locale, site: locale, links }} />
      <StructuredData data={glossaryData(locale, terms, links)} />
    </Main>
  );
}
