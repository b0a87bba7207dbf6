import { Heading } from "@navikt/ds-react/Typography";
import type { Metadata } from "next";
import { Section } from "@/components/content/section";
import { Main } from "@/components/layout/main";
import { foundHeading } from "@/components/place/found-heading";
import { FoundOffice } from "@/components/place/found-office";
import { OfficeSearch } from "@/components/place/office-search";
import { PlaceSources } from "@/components/place/place-sources";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { setResponseStatus } from "@/lib/platform/response-status";
import { queryOf } from "@/lib/sharing/query-of";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { readOfficeContext } from "../office-context";
import { findAsked, readAsked, type FinderParameters } from "./find-asked";

// A language is all there is in the path: without this Next would take it for a page that can be kept.
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<FinderParameters> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const context = await readOfficeContext((await params).locale);
  const { locale, places } = context;
  const { flow, place } = getDictionary(locale);
  const found = findAsked(places, readAsked(await searchParams));
  const title = found ? `${foundHeading(found, context)} – ${place.finder.title}` : `${flow.errorPrefix}${place.finder.title}`;
  return pageMetadata({ locale, path: "kontor/finn", title, index: false });
}

/** The office for what a reader wrote or chose. Rendered for each reader, and kept by nobody. */
export default async function FoundOfficePage({ params, searchParams }: Props) {
  const context = await readOfficeContext((await params).locale);
  const { locale, places } = context;
  const { finder } = getDictionary(locale).place;
  const parameters = await searchParams;
  const asked = readAsked(parameters);
  const found = findAsked(places, asked);
  if (!found) setResponseStatus(422);
  return (
    <Main locale={locale} path={`kontor/finn${queryOf(parameters)}`} crumbs={[{ text: finder.crumb, href: `/${locale}/kontor` }]}>
      {found ? (
        <FoundOffice found={found} context={context} />
      ) : (
        <Heading level="1" size="large">
          {finder.title}
        </Heading>
      )}
      <SearchAgain {...{ locale, query: asked.query, isAnswered: found !== null }} />
      <PlaceSources sources={places.sources} locale={locale} />
    </Main>
  );
}

function SearchAgain({ locale, query, isAnswered }: { locale: Locale; query: string; isAnswered: boolean }) {
  const { finder } = getDictionary(locale).place;
  if (!isAnswered) return <OfficeSearch locale={locale} value={query} error={finder.empty} />;
  return (
    <Section heading={finder.again} id="sok-igjen">
      <OfficeSearch locale={locale} value={query} />
    </Section>
  );
}
