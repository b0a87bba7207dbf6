import type { Metadata } from "next";
import { CheckedFacts } from "@/components/content/checked-facts";
import { ExplainedWords } from "@/components/content/explained-words";
import { Main } from "@/components/layout/main";
import { SamiGreeting } from "@/components/page/sami-greeting";
import { StandingPage } from "@/components/page/standing-page";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { readStandingPage } from "../read-standing-page";

/** What stands at /se, too. */
const SAMI = "samisk";

type Props = { params: Promise<{ locale: string; page: string }> };

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: value, page: slug } = await params;
  const { locale, page } = await readStandingPage(slug, value);
  return pageMetadata({ locale, path: slug, title: page.words.title, description: page.words.summary, shown: page });
}

export default async function Page({ params }: Props) {
  const { locale: value, page: slug } = await params;
  const { locale, page, context, terms, facts } = await readStandingPage(slug, value);
  return (
    <Main locale={locale} path={slug} shown={page} crumbs={[{ text: page.words.title }]}>
      <StandingPage page={page} context={context} opening={slug === SAMI && <SamiGreeting />} />
      <ExplainedWords slugs={terms} context={context} />
      <CheckedFacts checkedOn={page.structure.review.checkedOn} slugs={facts} context={context} />
    </Main>
  );
}
