import type { Metadata } from "next";
import type { ReactNode } from "react";
import { HtmlDocument } from "@/components/layout/html-document";
import { HumanHelp } from "@/components/layout/human-help";
import { getDictionary } from "@/lib/i18n/dictionary";
import { locales, toLocale } from "@/lib/i18n/locales";
import "@/app/styles/globals.css";

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

/** Pages for when something is wrong: made with the build, so that they need neither the database nor a working app. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const metadata: Metadata = { robots: { index: false } };

export default async function KeptLayout({ params, children }: Props) {
  const locale = toLocale((await params).locale);
  return (
    <HtmlDocument locale={locale} human={<HumanHelp locale={locale} phone={getDictionary(locale).human.fallbackPhone} />}>
      {children}
    </HtmlDocument>
  );
}
