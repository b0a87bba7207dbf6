import type { Metadata } from "next";
import { CheckedFacts } from "@/components/content/checked-facts";
import { Main } from "@/components/layout/main";
import { TopicPage } from "@/components/topic/topic-page";
import { findDocument, requireLocale } from "@/lib/content/find-document";
import { mentionsOf } from "@/lib/content/mentions";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; slug: string }> };

async function read({ params }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  return { locale, slug, ...(await findDocument("topic", slug, locale)) };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document } = await read(props);
  return pageMetadata({ locale, path: `tema/${slug}`, title: document.words.title, description: document.words.summary });
}

export default async function Topic(props: Props) {
  const { locale, document, links } = await read(props);
  const context = { locale, links };
  return (
    <Main locale={locale} crumbs={[{ text: document.words.title }]}>
      <TopicPage topic={document} context={context} />
      <CheckedFacts checkedOn={document.structure.review.checkedOn} slugs={mentionsOf("fact", [document.words.intro])} context={context} />
    </Main>
  );
}
