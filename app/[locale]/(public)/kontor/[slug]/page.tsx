import { Heading } from "@navikt/ds-react/Typography";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { CheckedFacts } from "@/components/content/checked-facts";
import { ExplainedWords } from "@/components/content/explained-words";
import { inLanguage } from "@/components/content/in-language";
import { StructuredData } from "@/components/content/structured-data";
import { Main } from "@/components/layout/main";
import { PageSections } from "@/components/page/standing-page";
import { OfficeDetails } from "@/components/place/office-details";
import { choiceAddress, namesServed, officeAddress } from "@/components/place/place-name";
import { PlaceSources } from "@/components/place/place-sources";
import { UrgentNote } from "@/components/place/urgent-note";
import { getDictionary } from "@/lib/i18n/dictionary";
import { findOffice } from "@/lib/places/find-office";
import { officeData } from "@/lib/sharing/office-data";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { readStandingPage } from "../../read-standing-page";
import { readOfficeContext } from "../office-context";

type Props = { params: Promise<{ locale: string; slug: string }> };

async function read({ params }: Props) {
  const { locale: value, slug } = await params;
  const context = await readOfficeContext(value);
  const { locale, places } = context;
  const at = findOffice(places, slug);
  if (at.kind === "moved") permanentRedirect(officeAddress(locale, at));
  // Its readers have another office now, and the municipality leads to it.
  if (at.kind === "closed") permanentRedirect(choiceAddress(places, { kind: "municipality", number: at.municipality.number }, locale));
  if (at.kind === "none") notFound();
  return { ...context, office: at.office, common: await readStandingPage("kontor", locale) };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, places, office } = await read(props);
  const { certain, likely } = namesServed(places, office, locale);
  const description = getDictionary(locale).place.office.description(office.name, certain || likely || office.place);
  return pageMetadata({ locale, path: `kontor/${office.slug}`, title: office.name, description });
}

/** An office: its own address, doors and hours, and what is true of every office. */
export default async function OfficePage(props: Props) {
  const { locale, links, places, office, common } = await read(props);
  const { finder } = getDictionary(locale).place;
  return (
    <Main locale={locale} path={`kontor/${office.slug}`} crumbs={[{ text: finder.crumb, href: `/${locale}/kontor` }, { text: office.name }]}>
      <Heading level="1" size="xlarge">
        <span {...inLanguage("nb", locale)}>{office.name}</span>
      </Heading>
      <OfficeDetails office={office} context={{ locale, links, places }} />
      <UrgentNote locale={locale} />
      <PageSections page={common.page} context={common.context} />
      <ExplainedWords slugs={common.terms} context={common.context} />
      <CheckedFacts checkedOn={common.page.structure.review.checkedOn} slugs={common.facts} context={common.context} />
      <PlaceSources office={office} sources={places.sources} locale={locale} />
      <StructuredData data={officeData(office, places, links)} />
    </Main>
  );
}
