import type { Metadata } from "next";
import { HomePage } from "@/components/home/home-page";
import { Main } from "@/components/layout/main";
import { requireLocale } from "@/lib/content/find-document";
import { listDocuments } from "@/lib/content/read-published";
import type { DocumentSummary } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string }> };

/** What people most often come for, in the order of the front page. */
const COMMON = ["kommer-ikke-inn", "sende-papirer-til-nav", "forsta-brev-fra-nav", "ikke-penger-til-mat", "hvem-kan-hjelpe-meg"];

/** The door for those who help somebody else. */
const HELPER = "hjelpe-noen-med-nav";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const { home, site } = getDictionary(locale);
  return pageMetadata({ locale, path: "", title: home.title, description: site.description });
}

export default async function Home({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const [guides, flows, topics] = await Promise.all([listDocuments("guide", locale), listDocuments("flow", locale), listDocuments("topic", locale)]);
  const documents: DocumentSummary[] = [...guides, ...flows];
  return (
    <Main locale={locale} path="">
      <HomePage
        locale={locale}
        common={COMMON.flatMap((slug) => documents.find((document) => document.slug === slug) ?? [])}
        helper={flows.find(({ slug }) => slug === HELPER)}
        topics={topics.toSorted((a, b) => a.order - b.order)}
      />
    </Main>
  );
}
