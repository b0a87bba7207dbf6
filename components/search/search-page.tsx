import { Heading } from "@navikt/ds-react/Typography";
import type { SummaryOf } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { Section } from "../content/section";
import type { Result } from "./result";
import { ResultList } from "./result-list";
import { searchAddress } from "./search-address";
import { SearchForm } from "./search-form";
import { TopicList } from "./topic-list";

/** What the page of the search shows. */
export type SearchView =
  | { kind: "empty" }
  /** What was written looked like somebody's number or address, and isn't shown again. */
  | { kind: "stopped" }
  /** The database can't be asked. */
  | { kind: "away"; text: string }
  | { kind: "answer"; text: string; results: readonly Result[]; sure: boolean; meant: string | null; cut: boolean };

type Props = { locale: Locale; view: SearchView; topics: readonly SummaryOf<"topic">[] };

/** The search: the field, what was found, and always a way on. */
export function SearchPage({ locale, view, topics }: Props) {
  const { search } = getDictionary(locale);
  return (
    <>
      <Heading level="1" size={view.kind === "answer" ? "large" : "xlarge"}>
        {view.kind === "answer" ? search.pageTitle(view.text) : search.title}
      </Heading>
      {view.kind === "stopped" && (
        <>
          <Heading level="2" size="medium">
            {search.stopped}
          </Heading>
          <p>{search.stoppedLead}</p>
          <p>{search.stoppedAdvice}</p>
        </>
      )}
      <SearchForm locale={locale} {...("text" in view ? { value: view.text } : {})} />
      {view.kind === "empty" && <p>{search.empty}</p>}
      {view.kind === "away" && (
        <Section heading={search.away}>
          <p>{search.awayLead}</p>
        </Section>
      )}
      {view.kind === "answer" && <Answer locale={locale} view={view} />}
      {!(view.kind === "answer" && view.sure) && <TopicList locale={locale} topics={topics} />}
      <p>
        <a href={`/${locale}/kontakt`}>{search.human}</a>
      </p>
    </>
  );
}

type AnswerProps = { locale: Locale; view: Extract<SearchView, { kind: "answer" }> };

function Answer({ locale, view: { results, sure, meant, cut } }: AnswerProps) {
  const { search } = getDictionary(locale);
  const heading = sure ? search.results : results.length > 0 ? search.notSure : search.nothing;
  const lead = sure ? (cut ? search.foundMany : search.found)(results.length) : results.length > 0 ? search.notSureLead : search.nothingLead;
  return (
    <Section heading={heading}>
      {meant !== null && (
        <p>
          {search.meant} <a href={searchAddress(locale, meant)}>{meant}</a>?
        </p>
      )}
      <p>{lead}</p>
      {results.length > 0 && <ResultList results={results} locale={locale} />}
    </Section>
  );
}
