import type { FoundOffices, PlaceChoice } from "./found-offices";
import { matchNames, nearestNames } from "./match-names";
import { indexPlaces, type PlaceIndex } from "./place-index";
import type { Places } from "./places";
import { resolveChoice } from "./resolve-place";

/** More than this is no choice but a list nobody reads. */
const mostChoices = 12;
const mostSuggestions = 5;

/** What is read of a search: longer than any name of a place with its postcode, street and county. */
const longestQuery = 100;

/**
 * The office for what a reader wrote: a postcode (alone or in an address), a place, a municipality in any of its names, a district, or an office.
 * Forgives case, keyboards without æ, ø, å, missing marks, slips of the finger, and words such as "NAV" and "kommune".
 */
export function findOffices(places: Places, query: string): FoundOffices {
  const index = indexPlaces(places);
  const text = query.slice(0, longestQuery);
  const codes = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const known = codes.map((code) => index.postcodes.get(code)).findLast((row) => row !== undefined);
  if (known) return resolveChoice(places, postcodeChoice(index, known.municipality, `${known.postcode} ${known.place}`));
  const words = text.replace(/\d+/g, " ");
  const choices = matchNames(index.names, words);
  if (choices.length > 0) return decide(places, choices);
  const near = nearestNames(index.names, words, mostSuggestions);
  return { kind: "none", suggestions: near.length > 0 ? distinct(near) : neighbours(index, codes.at(-1)) };
}

function postcodeChoice({ municipalities }: PlaceIndex, number: string, name: string): PlaceChoice {
  const municipality = municipalities.get(number);
  if (!municipality) throw new Error(`postcode in municipality ${number}, which isn't there`);
  return { ref: { kind: "municipality", number }, name, kind: "place", municipality };
}

/** One answer when everything that could be meant comes to the same, and otherwise a choice. */
function decide(places: Places, choices: readonly PlaceChoice[]): FoundOffices {
  const answers = new Map<string, { found: FoundOffices; choice: PlaceChoice }>();
  for (const choice of choices) {
    const found = resolveChoice(places, choice);
    const key = answerKey(found);
    const before = answers.get(key);
    // Whoever names an office and a municipality with one word may live in the municipality: then the doubt is theirs too.
    if (!before || (before.found.kind === "office" && found.kind === "unsure")) answers.set(key, { found, choice });
  }
  const all = [...answers.values()].filter(({ choice, found }) => !(found.kind === "ask-district" && namesDistrictOf(choices, choice)));
  if (all.length === 1 && all[0]) return all[0].found;
  const several = distinct(all.map(({ choice }) => choice));
  return all.length <= mostChoices ? { kind: "several", choices: several } : { kind: "none", suggestions: several.slice(0, mostSuggestions) };
}

/** Whether a district of the same town was meant as well: then there is nothing left to ask. */
function namesDistrictOf(choices: readonly PlaceChoice[], { municipality }: PlaceChoice): boolean {
  return choices.some((other) => other.kind === "district" && other.municipality === municipality);
}

function answerKey(found: FoundOffices): string {
  switch (found.kind) {
    case "office":
      return `office ${found.office.number}`;
    case "unsure":
      return found.office ? `office ${found.office.number}` : `unknown ${found.served.district?.number ?? found.served.municipality.number}`;
    case "ask-district":
      return `district of ${found.municipality.number}`;
    case "several":
    case "none":
      return found.kind;
  }
}

/** Each place once, though it may have been found by several of its names. */
function distinct(choices: readonly PlaceChoice[]): PlaceChoice[] {
  const seen = new Set<string>();
  return choices.filter(({ ref, name }) => {
    const key = `${ref.kind} ${ref.number} ${name}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Postcodes are given out along the country: those on both sides of an unknown one are near it, if they begin alike. */
function neighbours(index: PlaceIndex, code: string | undefined): PlaceChoice[] {
  if (code === undefined) return [];
  const all = [...index.postcodes.values()];
  const after = all.findIndex(({ postcode }) => postcode > code);
  const around = [all[(after === -1 ? all.length : after) - 1], all[after]].filter((row) => row?.postcode.startsWith(code.slice(0, 2)) === true);
  const choices = around.flatMap((row) => (row ? postcodeChoice(index, row.municipality, row.place) : []));
  return choices.filter(({ ref }, place) => choices.findIndex((other) => other.ref.number === ref.number) === place);
}
