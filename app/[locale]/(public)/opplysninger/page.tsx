import type { Metadata } from "next";
import { FactList } from "@/components/content/fact-list";
import { Main } from "@/components/layout/main";
import { requireLocale } from "@/lib/content/find-document";
import { listDocuments } from "@/lib/content/read-published";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const { facts } = getDictionary(locale);
  return pageMetadata({ locale, path: "opplysninger", title: facts.title, description: facts.lead });
}

export default async function Facts({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const facts = await listDocuments("fact", locale);
  return (
    <Main locale={locale} path="opplysninger" crumbs={[{ text: getDictionary(locale).facts.title }]}>
      <FactList facts={facts} context={{ locale, site: locale, links: {} }} />
    </Main>
  );
}
