import "server-only";
import type { Metadata } from "next";
import { getDictionary } from "@/lib/i18n/dictionary";
import { locales, type Locale } from "@/lib/i18n/locales";
import { env } from "@/lib/platform/env";

/** What every page of a language has in its head. */
export function siteMetadata(locale: Locale): Metadata {
  const { site } = getDictionary(locale);
  return {
    metadataBase: new URL(env().BASE_URL),
    title: site.name,
    description: site.description,
    twitter: { card: "summary_large_image" },
    // A row of eight digits on our pages is a form or an account, not always a phone: we make the phone links ourselves.
    formatDetection: { telephone: false },
  };
}

type Page = {
  locale: Locale;
  /** The address after the language, without a slash at the front: `guide/skaffe-minid`. Empty for the front page. */
  path: string;
  title: string;
  description?: string;
  /** False for pages that depend on what somebody answered. */
  index?: boolean;
};

/** Title, description and the addresses of the same page in our languages. */
export function pageMetadata({ locale, path, title, description, index = true }: Page): Metadata {
  const address = (language: Locale) => (path ? `/${language}/${path}` : `/${language}`);
  const { site } = getDictionary(locale);
  const fullTitle = site.title(title);
  return {
    title: fullTitle,
    ...(description ? { description } : {}),
    alternates: {
      canonical: address(locale),
      languages: { ...Object.fromEntries(locales.map((language) => [language, address(language)])), "x-default": address("nb") },
    },
    openGraph: {
      siteName: site.name,
      title: fullTitle,
      ...(description ? { description } : {}),
      url: address(locale),
      type: "website",
      locale: "nb_NO",
      images: [{ url: "/social-card.png", width: 1200, height: 630, alt: site.socialCard }],
    },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}
