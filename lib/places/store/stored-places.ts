import type { OpeningHours } from "../hours/opening-hours";
import type { Office, Postcode, Reception, Responsibility } from "../schema";

/** The source of what was entered here by hand. No import touches it. */
export const LOCAL_SOURCE = "samme-side";

export const officeFields = ["name", "street", "postcode", "place", "nav_path", "phone", "emergency_phone", "emergency_note"] as const;
export type OfficeField = (typeof officeFields)[number];

/** What somebody here knows better than the register. */
export type Correction = { field: OfficeField; value: string | null };

/** A reception with its row's id; `hours` are the register's, `localHours` were entered here. */
export type StoredReception = Reception & { id: string; localHours: OpeningHours };

/** An office as a register brought it, whether open or closed, with the corrections that are shown instead. */
export type StoredOffice = Omit<Office, "receptions"> & { closedOn: string | null; receptions: StoredReception[]; corrections: Correction[] };

export type StoredPostcode = Postcode & { source: string; sourceDate: string };

export type StoredResponsibility = Responsibility & { id: string };
