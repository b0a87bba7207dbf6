import type { Metadata } from "next";
import { CheckedFacts } from "@/components/content/checked-facts";
import { ExplainedWords } from "@/components/content/explained-words";
import { Main } from "@/components/layout/main";
import { KeepOffline } from "@/components/page/keep-offline";
import { StandingPage } from "@/components/page/standing-page";
import { UrgentOffice } from "@/components/page/urgent-office";
import { UrgentSheet } from "@/components/page/urgent-sheet";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { readStandingPage } from "../read-standing-page";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await readStandingPage("akutt", (await params).locale);
  return pageMetadata({ locale, path: "akutt", title: page.words.title, description: page.words.summary, shown: page });
}

/** Urgent help: the numbers and the way to one's office before anything is scrolled, and all the rest below. */
export default async function Urgent({ params }: Props) {
  const { locale, page, context, terms, facts } = await readStandingPage("akutt", (await params).locale);
  return (
    <Main locale={locale} path="akutt" shown={page} crumbs={[{ text: page.words.title }]}>
      <UrgentSheet>
        <StandingPage page={page} context={context} lead={false} after={{ "ring-nav": <UrgentOffice locale={locale} /> }} />
        <ExplainedWords slugs={terms} context={context} />
        <CheckedFacts checkedOn={page.structure.review.checkedOn} slugs={facts} context={context} />
      </UrgentSheet>
      <KeepOffline />
    </Main>
  );
}
