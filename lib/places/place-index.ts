import type { PlaceChoice } from "./found-offices";
import { groupBy } from "./group-by";
import type { Places } from "./places";
import type { Municipality, Office, Postcode, Responsibility } from "./schema";
import { foldName, plainName } from "./spelling";

/** A name that leads somewhere, in the two spellings that are compared. */
export type Name = { plain: string; folded: string; choice: PlaceChoice };

/** Places by what people ask with. */
export type PlaceIndex = {
  municipalities: ReadonlyMap<string, Municipality>;
  offices: ReadonlyMap<string, Office>;
  postcodes: ReadonlyMap<string, Postcode>;
  /** By municipality: one for the whole, or one for each district. */
  responsibilities: ReadonlyMap<string, readonly Responsibility[]>;
  names: readonly Name[];
};

/** Made once for each state of the places, and forgotten with it. */
const made = new WeakMap<Places, PlaceIndex>();

export function indexPlaces(places: Places): PlaceIndex {
  const known = made.get(places);
  if (known) return known;
  const index = makeIndex(places);
  made.set(places, index);
  return index;
}

function makeIndex(places: Places): PlaceIndex {
  const municipalities = new Map(places.municipalities.map((row) => [row.number, row]));
  const choices = [
    ...places.municipalities.flatMap(municipalityChoices),
    ...places.responsibilities.flatMap((row) => districtChoice(row, municipalities)),
    ...places.offices.flatMap((row) => officeChoice(row, municipalities)),
    ...postalChoices(places.postcodes, municipalities),
  ];
  return {
    municipalities,
    offices: new Map(places.offices.map((row) => [row.number, row])),
    postcodes: new Map(places.postcodes.map((row) => [row.postcode, row])),
    responsibilities: groupBy(places.responsibilities, (row) => row.municipality),
    names: choices.flatMap(([name, choice]) => spellings(name).map((plain) => ({ plain, folded: foldName(plain), choice }))),
  };
}

/** "Bø i Telemark" is Bø to those who live there, and must not be taken for the Bø that has the name alone. */
function spellings(name: string): string[] {
  const short = /^(.+?) (?:i|på) /.exec(name)?.[1];
  return [name, ...(short === undefined ? [] : [short])].map(plainName).filter((plain) => plain !== "");
}

type NamedChoice = readonly [name: string, choice: PlaceChoice];

function municipalityChoices(municipality: Municipality): NamedChoice[] {
  const ref = { kind: "municipality", number: municipality.number } as const;
  return [municipality.name, ...municipality.parallelNames].map((name) => [name, { ref, name, kind: "municipality", municipality }]);
}

function districtChoice({ district, municipality: number }: Responsibility, municipalities: ReadonlyMap<string, Municipality>): NamedChoice[] {
  const municipality = municipalities.get(number);
  if (!district || !municipality) return [];
  return [[district.name, { ref: { kind: "district", number: district.number }, name: district.name, kind: "district", municipality }]];
}

function officeChoice({ number, name, municipality: at }: Office, municipalities: ReadonlyMap<string, Municipality>): NamedChoice[] {
  const municipality = municipalities.get(at);
  return municipality ? [[name, { ref: { kind: "office", number }, name, kind: "office", municipality }]] : [];
}

/** One for each municipality that a postal place reaches into. A place that is called as its municipality adds nothing to it. */
function postalChoices(postcodes: readonly Postcode[], municipalities: ReadonlyMap<string, Municipality>): NamedChoice[] {
  const byPlace = groupBy(postcodes, ({ place }) => place);
  return [...byPlace].flatMap(([name, rows]) => {
    const reached = new Set(rows.map((row) => row.municipality));
    if ([...reached].some((number) => plainName(municipalities.get(number)?.name ?? "") === plainName(name))) return [];
    return [...reached].flatMap((number): NamedChoice[] => {
      const municipality = municipalities.get(number);
      return municipality ? [[name, { ref: { kind: "municipality", number }, name, kind: "place", municipality }]] : [];
    });
  });
}
