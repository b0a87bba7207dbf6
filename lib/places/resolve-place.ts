import type { FoundOffices, PlaceChoice, PlaceRef, Served } from "./found-offices";
import { indexPlaces, type PlaceIndex } from "./place-index";
import type { Places } from "./places";
import type { Responsibility } from "./schema";

/** The office for something a reader chose. `none` when there is no such place, any more or at all. */
export function resolvePlace(places: Places, ref: PlaceRef): FoundOffices {
  const index = indexPlaces(places);
  const name = index.names.find(({ choice }) => choice.ref.kind === ref.kind && choice.ref.number === ref.number)?.choice.name;
  return resolveRef(index, ref, name ?? "");
}

/** As {@link resolvePlace}, for one who has what was chosen. */
export function resolveChoice(places: Places, choice: PlaceChoice): FoundOffices {
  return resolveRef(indexPlaces(places), choice.ref, choice.name);
}

function resolveRef(index: PlaceIndex, ref: PlaceRef, understood: string): FoundOffices {
  switch (ref.kind) {
    case "office": {
      const office = index.offices.get(ref.number);
      return office ? { kind: "office", office, served: null, understood } : { kind: "none", suggestions: [] };
    }
    case "municipality":
      return resolveMunicipality(index, ref.number, understood);
    case "district": {
      const rows = index.responsibilities.get(ref.number.slice(0, 4)) ?? [];
      return resolveResponsibility(index, rows.find(({ district }) => district?.number === ref.number), understood);
    }
  }
}

function resolveMunicipality(index: PlaceIndex, number: string, understood: string): FoundOffices {
  const municipality = index.municipalities.get(number);
  if (!municipality) return { kind: "none", suggestions: [] };
  const rows = index.responsibilities.get(number) ?? [];
  const districts = rows.flatMap(({ district }) => district ?? []);
  if (districts.length > 0) return { kind: "ask-district", municipality, districts };
  // A municipality that no row speaks of is one that nobody knows the office of.
  if (rows.length === 0) return { kind: "unsure", why: "unknown", office: null, served: { municipality, district: null }, understood };
  return resolveResponsibility(index, rows[0], understood);
}

function resolveResponsibility(index: PlaceIndex, row: Responsibility | undefined, understood: string): FoundOffices {
  const municipality = row && index.municipalities.get(row.municipality);
  if (!municipality) return { kind: "none", suggestions: [] };
  const served: NonNullable<Served> = { municipality, district: row.district };
  const office = row.office === null ? undefined : index.offices.get(row.office);
  if (!office) return { kind: "unsure", why: "unknown", office: null, served, understood };
  if (row.confidence === "high") return { kind: "office", office, served, understood };
  return { kind: "unsure", why: "likely", office, served, understood };
}
