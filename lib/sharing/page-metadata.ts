import "server-only";
import type { Metadata } from "next";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { DocumentKind } from "@/lib/content/schema/document";
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
  /** The document that the page shows, where it shows one: other languages are told of only if it has words in them. */
  shown?: Pick<PublishedDocument<DocumentKind>, "language" | "languages">;
};

/** What social networks call our languages. */
const graphLocales: Record<Locale, string> = { nb: "nb_NO", nn: "nn_NO", en: "en_GB", uk: "uk_UA", pl: "pl_PL", ar: "ar_AR", so: "so_SO" };

/** Title, description and the addresses of the same page in our languages. */
export function pageMetadata({ locale, path, title, description, index = true, shown }: Page): Metadata {
  const address = (inLanguage: Locale) => (path ? `/${inLanguage}/${path}` : `/${inLanguage}`);
  const { site } = getDictionary(locale);
  const fullTitle = site.title(title);
  // A page that is shown in Norwegian for want of words is the Norwegian page.
  const { language, languages } = shown ?? { language: locale, languages: locales };
  const url = address(language);
  return {
    title: fullTitle,
    ...(description ? { description } : {}),
    alternates: {
      canonical: url,
      languages: { ...Object.fromEntries(languages.map((other) => [other, address(other)])), "x-default": address("nb") },
    },
    openGraph: {
      siteName: site.name,
      title: fullTitle,
      ...(description ? { description } : {}),
      url,
      type: "website",
      locale: graphLocales[language],
      images: [{ url: "/social-card.png", width: 1200, height: 630, alt: site.socialCard }],
    },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}
