import type { Metadata } from "next";
import type { ReactNode } from "react";
import { HtmlDocument } from "@/components/layout/html-document";
import { HumanHelp } from "@/components/layout/human-help";
import { findSummary } from "@/lib/content/summary";
import { readFacts } from "@/lib/content/read-published";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale } from "@/lib/i18n/locales";
import { siteMetadata } from "@/lib/sharing/page-metadata";
import "@/app/styles/globals.css";

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

/** Nothing is rendered while the site is built, which has no database: each page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return siteMetadata(toLocale((await params).locale));
}

export default async function PublicLayout({ params, children }: Props) {
  const locale = toLocale((await params).locale);
  const facts = await readFacts(locale);
  const phone = findSummary(facts, "fact", "nav-telefon");
  const hours = findSummary(facts, "fact", "nav-telefontid");
  const { fallbackPhone } = getDictionary(locale).human;
  const human = phone?.number ? { number: phone.number, text: phone.title, ...(hours ? { hours: { text: hours.title, weekdays: hours.weekdays } } : {}) } : fallbackPhone;
  return (
    <HtmlDocument locale={locale} human={<HumanHelp locale={locale} phone={human} />}>
      {children}
    </HtmlDocument>
  );
}
