import type { Metadata } from "next";
import { Main } from "@/components/layout/main";
import { ReadingChoices } from "@/components/reading/reading-choices";
import { addressOf } from "@/lib/content/addresses";
import { requireLocale } from "@/lib/content/find-document";
import { listSimple } from "@/lib/content/read-published";
import { getDictionary } from "@/lib/i18n/dictionary";
import { defaultLocale, toLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const { reading } = getDictionary(locale);
  return pageMetadata({ locale, path: "lesevalg", title: reading.title, description: reading.lead });
}

/** Choices for the reader. The same kept page for everybody: what is chosen stands in the address, and is taken out of it before the page is looked up. */
export default async function Reading({ params }: Props) {
  const locale = requireLocale((await params).locale);
  // Only bokmål has easy-read words.
  const easyRead = locale === defaultLocale ? (await listSimple()).map((document) => ({ title: document.title, href: addressOf(locale, document) })) : [];
  return (
    <Main locale={locale} path="lesevalg" crumbs={[{ text: getDictionary(locale).reading.title }]}>
      <ReadingChoices locale={locale} easyRead={easyRead} />
    </Main>
  );
}
