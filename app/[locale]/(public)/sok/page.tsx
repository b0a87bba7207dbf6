import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Main } from "@/components/layout/main";
import { stoppedAddress } from "@/components/search/search-address";
import { SearchPage, type SearchView } from "@/components/search/search-page";
import { requireLocale } from "@/lib/content/find-document";
import { listDocuments } from "@/lib/content/read-published";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale, type Locale } from "@/lib/i18n/locales";
import { setResponseStatus } from "@/lib/platform/response-status";
import { readQuery } from "@/lib/search/query/read-query";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { answerQuery } from "./answer-query";

// A language is all there is in the path: without this Next would take it for a page that can be kept.
export const dynamic = "force-dynamic";

type Parameters = { q?: string | string[]; stoppet?: string | string[] };
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Parameters> };

/** More than anybody reads. */
const mostResults = 30;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const { search } = getDictionary(locale);
  const query = readQuery(firstOf((await searchParams).q));
  return pageMetadata({ locale, path: "sok", title: query.kind === "words" ? search.pageTitle(query.text) : search.title, index: false });
}

/** The search. Rendered for each reader and kept by nobody; what was written is neither stored nor logged. */
export default async function Search({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const view = await readView(locale, await searchParams);
  if (view.kind === "away") setResponseStatus(503);
  return (
    <Main locale={locale} path={"text" in view ? `sok?${new URLSearchParams({ q: view.text }).toString()}` : "sok"} crumbs={[{ text: getDictionary(locale).search.title }]}>
      <SearchPage locale={locale} view={view} topics={await listDocuments("topic", locale)} />
    </Main>
  );
}

async function readView(locale: Locale, parameters: Parameters): Promise<SearchView> {
  const query = readQuery(firstOf(parameters.q));
  if (query.kind === "private") redirect(stoppedAddress(locale));
  if (query.kind === "empty") return { kind: firstOf(parameters.stoppet) === "" ? "empty" : "stopped" };
  const answer = await answerQuery(locale, query, { limit: mostResults });
  if (!answer) return { kind: "away", text: query.text };
  return { kind: "answer", text: query.text, ...answer, cut: answer.results.length === mostResults };
}

function firstOf(parameter: string | string[] | undefined): string {
  return (Array.isArray(parameter) ? parameter[0] : parameter) ?? "";
}
