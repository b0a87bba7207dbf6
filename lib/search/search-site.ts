import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { readPlaces } from "@/lib/places/read-places";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { WordsQuery } from "./query/search-entries";
import { search, type SearchAnswer } from "./search";

type Options = { open?: boolean; limit?: number };

/**
 * Searches the site for a reader; `null` when the database can't be asked. Of the query nothing is kept, and nothing is logged: what a database
 * says of a query that failed may repeat it.
 */
export async function searchSite(locale: Locale, query: WordsQuery, options: Options = {}): Promise<SearchAnswer | null> {
  try {
    const places = await readPlaces().catch(() => null);
    return await search({ db, places, locale, query, ...options });
  } catch (error) {
    log.error({ name: error instanceof Error ? error.name : "Unknown" }, "the search failed");
    return null;
  }
}
