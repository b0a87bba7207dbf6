import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { Main } from "@/components/layout/main";
import { ChosenWays } from "@/components/page/chosen-ways";
import { RefineChoice } from "@/components/page/refine-choice";
import { chooseChannels } from "@/lib/channels/choose-channels";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale } from "@/lib/i18n/locales";
import { findOffices } from "@/lib/places/find-offices";
import { queryOf } from "@/lib/sharing/query-of";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { readOfficeContext } from "../../kontor/office-context";
import { readSituation, urgencyOf, type SituationParameters } from "@/lib/channels/read-situation";

// A language is all there is in the path: without this Next would take it for a page that can be kept.
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SituationParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  return pageMetadata({ locale, path: "kontakt/vei", title: getDictionary(locale).choosing.chooser.result, index: false });
}

/** The best way of getting help for what a reader chose, at this hour. Rendered for each reader, and kept by nobody. */
export default async function BestWay({ params, searchParams }: Props) {
  const context = await readOfficeContext((await params).locale);
  const { locale, links, places } = context;
  const parameters = await searchParams;
  const asked = readSituation(parameters);
  // Without a need there is nothing to answer: the reader chooses first.
  if (asked.need === null) redirect(`/${locale}/kontakt`);
  const { need, login, language, query } = asked;
  const found = query === "" ? null : findOffices(places, query);
  const office = found && (found.kind === "office" || found.kind === "unsure") ? found.office : null;
  const instant = Temporal.Now.instant();
  const ways = chooseChannels({ need, login, language, urgency: urgencyOf(need), instant, office, facts: links });
  return (
    <Main locale={locale} path={`kontakt/vei${queryOf(parameters)}`} crumbs={[{ text: getDictionary(locale).choosing.chooser.crumb, href: `/${locale}/kontakt` }]}>
      <ChosenWays {...{ need, ways, office, found, instant, context }} />
      <RefineChoice locale={locale} asked={{ need, login, language, query }} />
    </Main>
  );
}
