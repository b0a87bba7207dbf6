import { documentResults } from "@/components/search/document-results";
import { officeResults } from "@/components/search/office-results";
import type { Result } from "@/components/search/result";
import type { Locale } from "@/lib/i18n/locales";
import { readPlaces } from "@/lib/places/read-places";
import type { WordsQuery } from "@/lib/search/query/search-entries";
import { searchSite } from "@/lib/search/search-site";
import { readFindable } from "./read-findable";

type Answer = { results: Result[]; sure: boolean; meant: string | null };

/** Where an office stands among the results that it isn't the answer to. */
const placeAmongOthers = 3;

/** What a query finds, as a reader sees it; `null` when the database can't be asked. */
export async function answerQuery(locale: Locale, query: WordsQuery, options: { open?: boolean; limit: number }): Promise<Answer | null> {
  const answer = await searchSite(locale, query, options);
  if (!answer) return null;
  const { hits, place, placeFirst, sure, meant } = answer;
  const found = documentResults(hits, await readFindable(locale), locale);
  const offices = place ? officeResults(place, await readPlaces(), locale) : [];
  const before = placeFirst ? 0 : placeAmongOthers;
  return { results: [...found.slice(0, before), ...offices, ...found.slice(before)].slice(0, options.limit), sure, meant };
}
