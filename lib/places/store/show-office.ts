import { overlayHours } from "../hours/local-hours";
import { leaveOut } from "../leave-out";
import type { Office } from "../schema";
import type { OfficeField, StoredOffice } from "./stored-places";

/** Which part of an office a correction is about. */
const corrected = {
  name: "name",
  street: "street",
  postcode: "postcode",
  place: "place",
  nav_path: "navPath",
  phone: "phone",
  emergency_phone: "emergencyPhone",
  emergency_note: "emergencyNote",
} as const satisfies Record<OfficeField, keyof Office>;

/** An office as readers shall see it: what the register says, with everything somebody here knows better. */
export function showOffice(stored: StoredOffice): Office {
  const better = Object.fromEntries(stored.corrections.map(({ field, value }) => [corrected[field], value]));
  return {
    ...leaveOut(stored, "corrections", "closedOn"),
    ...better,
    receptions: stored.receptions.map((reception) => ({
      ...leaveOut(reception, "id", "localHours"),
      hours: overlayHours(reception.hours, reception.localHours),
    })),
  };
}

/** The corrections that differ from what the register says now, as `field`, `register` and `correction`. */
export function differingCorrections(office: StoredOffice): { field: OfficeField; register: string | null; correction: string | null }[] {
  return office.corrections
    .map(({ field, value }) => ({ field, register: office[corrected[field]], correction: value }))
    .filter(({ register, correction }) => register !== correction);
}
