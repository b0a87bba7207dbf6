import { matchNames } from "./match-names";
import { indexPlaces } from "./place-index";
import type { Places } from "./places";
import type { Municipality, Office } from "./schema";

/** A municipality by its number; `null` when there is none. */
export function findMunicipality(places: Places, number: string): Municipality | null {
  return indexPlaces(places).municipalities.get(number) ?? null;
}

/** The municipalities that could be meant by a name, Norwegian, Sami or Kven. Two are called Herøy and two Våler. */
export function findMunicipalities(places: Places, name: string): Municipality[] {
  const names = indexPlaces(places).names.filter(({ choice }) => choice.kind === "municipality");
  return [...new Set(matchNames(names, name).map(({ municipality }) => municipality))];
}

/** A municipality as it is told from every other: "Herøy i Nordland" is the page's to say, this is what it has to say it with. */
export function sharesName(places: Places, municipality: Municipality): boolean {
  return places.municipalities.some((other) => other.name === municipality.name && other.number !== municipality.number);
}

/** Whom an office serves: municipalities, with the districts where it serves only those. `likely` ones are to be checked. */
export function servedBy(places: Places, office: Office): { municipality: Municipality; districts: string[]; likely: boolean }[] {
  const rows = places.responsibilities.filter((row) => row.office === office.number);
  return [...new Set(rows.map((row) => row.municipality))].flatMap((number) => {
    const municipality = findMunicipality(places, number);
    const own = rows.filter((row) => row.municipality === number);
    if (!municipality) return [];
    return [{ municipality, districts: own.flatMap(({ district }) => district?.name ?? []), likely: own.some(({ confidence }) => confidence === "medium") }];
  });
}
