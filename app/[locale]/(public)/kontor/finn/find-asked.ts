import { findOffices } from "@/lib/places/find-offices";
import type { FoundOffices, PlaceRef } from "@/lib/places/found-offices";
import type { Places } from "@/lib/places/places";
import { resolvePlace } from "@/lib/places/resolve-place";

export type FinderParameters = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks for: something written, or a place that was chosen. */
export type Asked = { query: string; ref: PlaceRef | null };

/** Longer than any name with its street and county. The rest isn't read. */
const longest = 100;

/** Reads an address. Whatever is repeated or isn't a number of a place is passed over. */
export function readAsked({ sted, kommune, bydel }: FinderParameters): Asked {
  const query = typeof sted === "string" ? sted.trim().slice(0, longest) : "";
  if (typeof bydel === "string" && /^\d{6}$/.test(bydel)) return { query, ref: { kind: "district", number: bydel } };
  if (typeof kommune === "string" && /^\d{4}$/.test(kommune)) return { query, ref: { kind: "municipality", number: kommune } };
  return { query, ref: null };
}

/** `null` when nothing was asked for. */
export function findAsked(places: Places, { query, ref }: Asked): FoundOffices | null {
  if (ref) return resolvePlace(places, ref);
  return query === "" ? null : findOffices(places, query);
}
