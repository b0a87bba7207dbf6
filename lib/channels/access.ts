import type { Temporal } from "temporal-polyfill";
import { holidayOn } from "@/lib/places/hours/holidays";
import type { Opening } from "@/lib/places/hours/opening-at";

/**
 * Whether a way is open at an instant.
 * - `any-time`: nothing has to be open, or nobody says that it ever closes. Nothing is claimed about hours.
 * - `always`: somebody answers day and night, and a source says so.
 * - the others as for a reception or a phone.
 */
export type Access = { state: "any-time" } | { state: "always" } | Opening;

/** Whether a reader who takes this way now gets somewhere. Says nothing of hours that nobody knows. */
export function isOpen({ state }: Access): boolean {
  return state === "any-time" || state === "always" || state === "open" || state === "closes-soon";
}

/** Whether the reader would stand before a closed door, or probably would: at night nobody is sent to a door whose hours aren't known. */
export function isShut(access: Access, instant: Temporal.Instant): boolean {
  return access.state === "unknown" ? isQuietTime(instant) : !isOpen(access);
}

/** When no public office is likely to be open: evenings, nights, weekends and holidays. Only for the order of ways, never shown as a fact. */
function isQuietTime(instant: Temporal.Instant): boolean {
  const now = instant.toZonedDateTimeISO("Europe/Oslo");
  return now.dayOfWeek > 5 || now.hour < 8 || now.hour >= 16 || holidayOn(now.toPlainDate()) !== null;
}
