import type { Municipality, Office } from "./schema";
import { indexPlaces } from "./place-index";
import type { Places } from "./places";

/** What stands at the address of an office: the office, where it leads now, or nothing. */
export type OfficeAtAddress =
  | { kind: "office"; office: Office }
  | { kind: "moved"; slug: string }
  | { kind: "closed"; municipality: Municipality }
  | { kind: "none" };

/** The office at an address, by its slug. An office that closed without a known successor leads to its municipality. */
export function findOffice(places: Places, slug: string): OfficeAtAddress {
  const office = places.offices.find((row) => row.slug === slug);
  if (office) return { kind: "office", office };
  const to = places.redirects.find((row) => row.slug === slug)?.to;
  if (!to) return { kind: "none" };
  const index = indexPlaces(places);
  if (to.kind === "office") {
    const moved = index.offices.get(to.number);
    return moved ? { kind: "moved", slug: moved.slug } : { kind: "none" };
  }
  const municipality = index.municipalities.get(to.number);
  return municipality ? { kind: "closed", municipality } : { kind: "none" };
}
