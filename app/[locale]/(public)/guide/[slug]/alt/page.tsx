import type { Metadata } from "next";
import { ExplainedWords } from "@/components/content/explained-words";
import { PrintButton } from "@/components/content/print-button";
import { GuideAfter } from "@/components/guide/guide-end";
import { GuideAlternatives } from "@/components/guide/guide-alternatives";
import { guideCrumbs } from "@/components/guide/guide-crumbs";
import { GuideFacts } from "@/components/guide/guide-facts";
import { GuideHead } from "@/components/guide/guide-head";
import { GuideStep } from "@/components/guide/guide-step";
import { Main } from "@/components/layout/main";
import { findDocument, requireLocale, requireWording } from "@/lib/content/find-document";
import { mentionsOf } from "@/lib/content/mentions";
import { markdownTexts } from "@/lib/content/texts";
import { getDictionary } from "@/lib/i18n/dictionary";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; slug: string }> };

async function read({ params }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  return { locale, slug, ...(await findDocument("guide", slug, requireWording(value), "alt")) };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document } = await read(props);
  const { whole } = getDictionary(document.language).guide;
  return pageMetadata({ locale, path: `guide/${slug}/alt`, title: whole(document.words.title), description: document.words.summary, shown: document });
}

/** The whole guide on one page, with everything open: for paper, and for those who want to see it all. */
export default async function WholeGuide(props: Props) {
  const { locale, slug, document, links } = await read(props);
  const { language } = document;
  const { whole, onePage } = getDictionary(language).guide;
  const terms = mentionsOf("term", markdownTexts.guide(document.words).map(({ text }) => text));
  const context = { locale: language, site: locale, links, explainedHere: new Set(terms) };
  return (
    <Main locale={locale} path={`guide/${slug}/alt`} shown={document} crumbs={guideCrumbs(context, document, onePage)}>
      <GuideHead guide={document} locale={language} title={whole(document.words.title)} />
      <PrintButton locale={language} />
      {document.structure.steps.map((step) => {
        const words = document.words.steps[step.id];
        return words && <GuideStep key={step.id} guide={document} step={step} words={words} context={context} level="2" open />;
      })}
      <GuideAfter guide={document} context={context} />
      <GuideAlternatives guide={document} context={context} />
      <ExplainedWords slugs={terms} context={context} />
      <GuideFacts guide={document} context={context} />
    </Main>
  );
}
