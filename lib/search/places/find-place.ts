import { findOffices } from "@/lib/places/find-offices";
import type { FoundOffices } from "@/lib/places/found-offices";
import { indexPlaces } from "@/lib/places/place-index";
import type { Places } from "@/lib/places/places";
import { foldName, plainName } from "@/lib/places/spelling";
import type { WordsQuery } from "../query/search-entries";

/**
 * The office that a query asks for.
 * - `named`: the query says that it is a place: with "kontor" or "åpningstider", as a postcode, or by the name of an office.
 * - `called`: all of the query is the name of a place. It may be a word as well: Time, Sel, Os.
 * - `mentioned`: a place stands in a query about something else.
 * - `likely`: spelt like no place, but near one.
 */
export type PlaceInQuery = { how: "named" | "called" | "mentioned" | "likely"; found: FoundOffices };

/** Words that say that an office is asked for, and are no part of its name. */
const askingWords = new Set(["åpningstid", "åpningstider", "åpningstidene", "åpent", "åpner", "adresse", "adressen", "telefon", "telefonnummer", "besøksadresse", "nærmeste", "finn", "finne", "navkontor", "kontor", "kontoret", "kontoret", "kontorer", "office", "timebestilling"]);
const officeWords = new Set(["nav", "navkontor", "kontor", "kontoret", "office", "bydel", "kommune"]);

/** Shorter names are words of other kinds too. */
const shortestMentioned = 4;
const longestName = 4;

/** @param likely whether a place that is only likely is wanted: to look for one among thousands of names takes longer than all the rest */
export function findPlace(places: Places, { words }: Pick<WordsQuery, "words">, { likely }: { likely: boolean }): PlaceInQuery | null {
  const all = words.map(({ word }) => word);
  if (all.some((word) => /^\d{4}$/.test(word))) return decide("named", findOffices(places, all.join(" ")));
  const asks = all.some((word) => askingWords.has(word) || officeWords.has(word));
  const counted = words.filter(({ word, counts }) => !askingWords.has(word) && !officeWords.has(word) && (counts || !asks)).map(({ word }) => word);
  if (counted.length === 0) return null;
  const names = foldedNames(places);
  const whole = foldName(plainName(counted.join(" ")));
  if (names.has(whole)) return decide(asks ? "named" : "called", findOffices(places, counted.join(" ")));
  const mentioned = longestMention(names, all);
  if (mentioned !== null) return decide(asks ? "named" : "mentioned", findOffices(places, mentioned));
  return likely && counted.length <= 2 ? decide("likely", findOffices(places, counted.join(" "))) : null;
}

function decide(how: PlaceInQuery["how"], found: FoundOffices): PlaceInQuery | null {
  return found.kind === "none" ? null : { how, found };
}

/** The longest run of words that is the name of a place. */
function longestMention(names: ReadonlySet<string>, words: readonly string[]): string | null {
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const run = words.slice(start, start + length).join(" ");
      const folded = foldName(plainName(run));
      if (folded.length >= shortestMentioned && names.has(folded)) return run;
    }
  }
  return null;
}

/** Made once for each state of the places, and forgotten with it. */
const made = new WeakMap<Places, ReadonlySet<string>>();

function foldedNames(places: Places): ReadonlySet<string> {
  const known = made.get(places) ?? new Set(indexPlaces(places).names.map(({ folded }) => folded));
  made.set(places, known);
  return known;
}
