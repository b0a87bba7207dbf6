import type { Metadata } from "next";
import { CheckedFacts } from "@/components/content/checked-facts";
import { Main } from "@/components/layout/main";
import { SituationPage } from "@/components/topic/situation-page";
import { TopicPage } from "@/components/topic/topic-page";
import { findDocument, requireLocale, requireWording } from "@/lib/content/find-document";
import { mentionsOf } from "@/lib/content/mentions";
import { markdownTexts } from "@/lib/content/texts";
import { listForms } from "@/lib/search/forms/read-forms";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; slug: string }> };

async function read({ params }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  return { locale, slug, ...(await findDocument("topic", slug, requireWording(value))) };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document } = await read(props);
  return pageMetadata({ locale, path: `tema/${slug}`, title: document.words.title, description: document.words.summary, shown: document });
}

export default async function Topic(props: Props) {
  const { locale, slug, document, links } = await read(props);
  const context = { locale: document.language, site: locale, links };
  const { parts, review } = document.structure;
  const texts = markdownTexts.topic(document.words).map(({ text }) => text);
  return (
    <Main locale={locale} path={`tema/${slug}`} shown={document} crumbs={[{ text: document.words.title }]}>
      {parts ? <SituationPage situation={document} forms={await formsIn(parts)} context={context} /> : <TopicPage topic={document} context={context} />}
      <CheckedFacts checkedOn={review.checkedOn} slugs={mentionsOf("fact", texts)} context={context} />
    </Main>
  );
}

/** The forms that a situation leads to. */
async function formsIn(parts: readonly { forms: readonly string[] }[]) {
  const slugs = new Set(parts.flatMap(({ forms }) => forms));
  return (await listForms()).filter(({ slug }) => slugs.has(slug));
}
