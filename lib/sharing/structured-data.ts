import { plainText } from "@/lib/content/markdown/plain-text";
import type { PublishedDocument } from "@/lib/content/published-document";
import { factTexts, type LinkTable, type SummaryOf } from "@/lib/content/summary";
import type { Locale } from "@/lib/i18n/locales";

/** A guide as schema.org's HowTo. Addresses are relative to the page's own. */
export function guideData(guide: PublishedDocument<"guide">, links: LinkTable): object {
  const { structure, words } = guide;
  return {
    "@context": "https://schema.org",
    "@type": "HowTo",
    name: words.title,
    description: words.summary,
    inLanguage: guide.language,
    totalTime: `PT${structure.minutes}M`,
    supply: structure.needs.flatMap((id) => ({ "@type": "HowToSupply", name: words.needs[id] })),
    step: structure.steps.map(({ id }, index) => ({
      "@type": "HowToStep",
      position: index + 1,
      name: words.steps[id]?.heading,
      text: plainText(words.steps[id]?.body ?? "", factTexts(links)),
      url: `/${guide.language}/guide/${guide.slug}/${id}`,
    })),
  };
}

/** The glossary as schema.org's DefinedTermSet. */
export function glossaryData(locale: Locale, terms: readonly SummaryOf<"term">[], links: LinkTable): object {
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    inLanguage: locale,
    hasDefinedTerm: terms.map((term) => ({
      "@type": "DefinedTerm",
      name: term.title,
      description: plainText(term.explanation, factTexts(links)),
      url: `/${locale}/ord#${term.slug}`,
    })),
  };
}
