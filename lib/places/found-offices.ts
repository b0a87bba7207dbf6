import type { Municipality, Office } from "./schema";

/** Something a reader can choose, unmistakable however it is spelt. Goes into an address as it is. */
export type PlaceRef =
  | { kind: "municipality"; number: string }
  | { kind: "district"; number: string }
  | { kind: "office"; number: string };

/** One of several: what was meant by a name. Always shown with the municipality and the county, because names come twice. */
export type PlaceChoice = { ref: PlaceRef; name: string; kind: "municipality" | "district" | "place" | "office"; municipality: Municipality };

/** Whom an office was found for. `null` when the reader named the office itself. */
export type Served = { municipality: Municipality; district: { number: string; name: string } | null } | null;

export type District = { number: string; name: string };

/**
 * What a search for an office came to.
 * - `office`: this one. `understood` is the name that was taken to be meant, to be shown when it isn't what the reader wrote.
 * - `ask-district`: one of the four towns where the postcode doesn't decide.
 * - `several`: more than one place is called that, or could have been meant.
 * - `unsure`: `likely`: probably this office, to be checked on nav.no or by phone · `unknown`: nobody knows which office it is.
 * - `none`: nothing is called that; `suggestions` are the nearest, and may be empty.
 */
export type FoundOffices =
  | { kind: "office"; office: Office; served: Served; understood: string }
  | { kind: "ask-district"; municipality: Municipality; districts: readonly District[] }
  | { kind: "several"; choices: readonly PlaceChoice[] }
  | { kind: "unsure"; why: "likely"; office: Office; served: Served; understood: string }
  | { kind: "unsure"; why: "unknown"; office: null; served: NonNullable<Served>; understood: string }
  | { kind: "none"; suggestions: readonly PlaceChoice[] };
