import type { Metadata } from "next";
import { CheckedFacts } from "@/components/content/checked-facts";
import { ExplainedWords } from "@/components/content/explained-words";
import { Main } from "@/components/layout/main";
import { StandingPage } from "@/components/page/standing-page";
import { NearestOffice } from "@/components/place/nearest-office";
import { OfficeSearch } from "@/components/place/office-search";
import { PlaceSources } from "@/components/place/place-sources";
import { UrgentNote } from "@/components/place/urgent-note";
import { readStandingPage } from "../read-standing-page";
import { readPlaces } from "@/lib/places/read-places";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await readStandingPage("kontor", (await params).locale);
  return pageMetadata({ locale, path: "kontor", title: page.words.title, description: page.words.summary, shown: page });
}

/** Where a reader finds their office: one field, and what is true of every office. */
export default async function FindOffice({ params }: Props) {
  const { locale, page, context, terms, facts } = await readStandingPage("kontor", (await params).locale);
  const { sources } = await readPlaces();
  const search = (
    <>
      <OfficeSearch locale={locale} />
      <NearestOffice locale={locale} />
      <UrgentNote locale={locale} />
    </>
  );
  return (
    <Main locale={locale} path="kontor" shown={page} crumbs={[{ text: page.words.title }]}>
      <StandingPage page={page} context={context} opening={search} />
      <ExplainedWords slugs={terms} context={context} />
      <CheckedFacts checkedOn={page.structure.review.checkedOn} slugs={facts} context={context} />
      <PlaceSources sources={sources} locale={locale} />
    </Main>
  );
}
