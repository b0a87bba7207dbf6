import type { Metadata } from "next";
import { CheckedFacts } from "@/components/content/checked-facts";
import { ExplainedWords } from "@/components/content/explained-words";
import { Main } from "@/components/layout/main";
import { StandingPage } from "@/components/page/standing-page";
import { findDocument, requireLocale } from "@/lib/content/find-document";
import { mentionsOf } from "@/lib/content/mentions";
import { markdownTexts } from "@/lib/content/texts";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; page: string }> };

async function read({ params }: Props) {
  const { locale: value, page: slug } = await params;
  const locale = requireLocale(value);
  return { locale, slug, ...(await findDocument("page", slug, locale)) };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document } = await read(props);
  return pageMetadata({ locale, path: slug, title: document.words.title, description: document.words.summary });
}

export default async function Page(props: Props) {
  const { locale, document, links } = await read(props);
  const texts = markdownTexts.page(document.words).map(({ text }) => text);
  const terms = mentionsOf("term", texts);
  const context = { locale, links, explainedHere: new Set(terms) };
  const facts = [...new Set([...document.structure.sections.flatMap(({ call }) => call), ...mentionsOf("fact", texts)])];
  return (
    <Main locale={locale} crumbs={[{ text: document.words.title }]}>
      <StandingPage page={document} context={context} />
      <ExplainedWords slugs={terms} context={context} />
      <CheckedFacts checkedOn={document.structure.review.checkedOn} slugs={facts} context={context} />
    </Main>
  );
}
