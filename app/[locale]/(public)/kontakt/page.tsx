import type { Metadata } from "next";
import { CheckedFacts } from "@/components/content/checked-facts";
import { ExplainedWords } from "@/components/content/explained-words";
import { Main } from "@/components/layout/main";
import { NeedChoice } from "@/components/page/need-choice";
import { StandingPage } from "@/components/page/standing-page";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { readStandingPage } from "../read-standing-page";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await readStandingPage("kontakt", (await params).locale);
  return pageMetadata({ locale, path: "kontakt", title: page.words.title, description: page.words.summary, shown: page });
}

/** The ways to a human: what it is about first, and below it every way there is. */
export default async function Contact({ params }: Props) {
  const { locale, page, context, terms, facts } = await readStandingPage("kontakt", (await params).locale);
  return (
    <Main locale={locale} path="kontakt" shown={page} crumbs={[{ text: page.words.title }]}>
      <StandingPage page={page} context={context} opening={<NeedChoice locale={locale} />} />
      <ExplainedWords slugs={terms} context={context} />
      <CheckedFacts checkedOn={page.structure.review.checkedOn} slugs={facts} context={context} />
    </Main>
  );
}
