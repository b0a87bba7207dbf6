import type { Metadata } from "next";
import { CheckedFacts } from "@/components/content/checked-facts";
import { FlowStart } from "@/components/flow/flow-start";
import { Main } from "@/components/layout/main";
import { findDocument, requireLocale, requireWording } from "@/lib/content/find-document";
import { mentionsOf } from "@/lib/content/mentions";
import { markdownTexts } from "@/lib/content/texts";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; slug: string }> };

async function read({ params }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  return { locale, slug, ...(await findDocument("flow", slug, requireWording(value))) };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document } = await read(props);
  return pageMetadata({ locale, path: `hjelp/${slug}`, title: document.words.title, description: document.words.summary, shown: document });
}

export default async function Flow(props: Props) {
  const { locale, slug, document, links } = await read(props);
  const texts = markdownTexts.flow(document.words).map(({ text }) => text);
  const context = { locale: document.language, site: locale, links };
  return (
    <Main locale={locale} path={`hjelp/${slug}`} shown={document} crumbs={[{ text: document.words.title }]}>
      <FlowStart document={document} context={context} />
      <CheckedFacts checkedOn={document.structure.review.checkedOn} slugs={mentionsOf("fact", texts)} context={context} />
    </Main>
  );
}
