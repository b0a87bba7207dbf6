import type { Metadata } from "next";
import { RelatedDocuments } from "@/components/content/related-documents";
import { StructuredData } from "@/components/content/structured-data";
import { GuideAlternatives } from "@/components/guide/guide-alternatives";
import { GuideAfter, GuideExtras } from "@/components/guide/guide-end";
import { GuideFacts } from "@/components/guide/guide-facts";
import { GuideOverview } from "@/components/guide/guide-overview";
import { guideCrumbs } from "@/components/guide/guide-crumbs";
import { Main } from "@/components/layout/main";
import { findDocument, requireLocale, requireWording } from "@/lib/content/find-document";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { guideData } from "@/lib/sharing/structured-data";

type Props = { params: Promise<{ locale: string; slug: string }> };

async function read({ params }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  return { locale, slug, ...(await findDocument("guide", slug, requireWording(value))) };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document } = await read(props);
  return pageMetadata({ locale, path: `guide/${slug}`, title: document.words.title, description: document.words.summary, shown: document });
}

export default async function Guide(props: Props) {
  const { locale, slug, document, links } = await read(props);
  const context = { locale: document.language, site: locale, links };
  return (
    <Main locale={locale} path={`guide/${slug}`} shown={document} crumbs={guideCrumbs(context, document)}>
      <GuideOverview guide={document} context={context} />
      <GuideAlternatives guide={document} context={context} />
      <GuideAfter guide={document} context={context} />
      <RelatedDocuments related={document.structure.related} context={context} />
      <GuideExtras guide={document} context={context} />
      <GuideFacts guide={document} context={context} />
      <StructuredData data={guideData(document, links)} />
    </Main>
  );
}
