import type { Metadata } from "next";
import { AnswersGone } from "@/components/flow/answers-gone";
import { flowPageTitle } from "@/components/flow/flow-page-title";
import { Main } from "@/components/layout/main";
import { addressOf } from "@/lib/content/addresses";
import { findDocument, requireLocale, requireWording } from "@/lib/content/find-document";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; slug: string }> };

async function read({ params }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  return { locale, slug, ...(await findDocument("flow", slug, requireWording(value), "slettet")) };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document, links } = await read(props);
  return pageMetadata({ locale, path: `hjelp/${slug}/slettet`, title: flowPageTitle(document, "deleted", { locale: document.language, site: locale, links }), index: false, shown: document });
}

/** Where a reader ends who had the answers deleted. */
export default async function AnswersDeleted(props: Props) {
  const { locale, slug, document } = await read(props);
  return (
    <Main locale={locale} path={`hjelp/${slug}/slettet`} shown={document} crumbs={[{ text: document.words.title, href: addressOf(locale, document) }]}>
      <link rel="stylesheet" href={`${addressOf(locale, { kind: "flow", slug, part: "slettet" })}/glem.css`} precedence="default" />
      <AnswersGone document={document} reason="deleted" context={{ locale: document.language, site: locale }} />
    </Main>
  );
}
