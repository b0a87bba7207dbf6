import type { Locale } from "@/lib/i18n/locales";
import type { Places } from "@/lib/places/places";
import { findPlace, type PlaceInQuery } from "./places/find-place";
import type { SearchDatabase } from "./query/known-words";
import type { RankedEntry } from "./query/rank-entries";
import { searchEntries, type WordsQuery } from "./query/search-entries";

/** What a search came to, in the order of the page: an office that was asked for stands before everything else. */
export type SearchAnswer = {
  hits: readonly RankedEntry[];
  /** An office, or a choice of offices. */
  place: PlaceInQuery["found"] | null;
  placeFirst: boolean;
  /** False when nothing answers the query: then the hits are the nearest there is, or none. */
  sure: boolean;
  /** The query with what was probably meant, when a word was misspelt. */
  meant: string | null;
};

type Search = { db: SearchDatabase; places: Places | null; locale: Locale; query: WordsQuery; open?: boolean; limit?: number };

/** Searches everything that is published, and the offices. Stores nothing of the query. */
export async function search({ db, places, locale, query, open = false, limit = 30 }: Search): Promise<SearchAnswer> {
  const { hits, sure, meant, known } = await searchEntries(db, locale, query, { open, limit });
  // Words that nobody has written are rather the name of a place than a compound; unless somebody is still writing them.
  const strange = !sure || (!known && !open && meant === null);
  const shown = placeToShow(places, query, strange);
  if (!shown) return { hits, place: null, placeFirst: false, sure, meant };
  const placeFirst = shown.how === "named" || strange || (shown.how === "called" && meant !== null);
  // Correcting the name of a place would be wrong.
  return { hits: strange ? [] : hits, place: shown.found, placeFirst, sure: true, meant: placeFirst ? null : meant };
}

/** The place that was asked for; one that is only likely gives way to anything that answers the query. */
function placeToShow(places: Places | null, query: WordsQuery, strange: boolean): PlaceInQuery | null {
  // The number of a form may look like a postcode, never the other way round.
  return places && !query.form ? findPlace(places, query, { likely: strange }) : null;
}
