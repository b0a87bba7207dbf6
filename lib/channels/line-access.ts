import type { Temporal } from "temporal-polyfill";
import type { LinkTable } from "@/lib/content/summary";
import { openingAt } from "@/lib/places/hours/opening-at";
import type { Access } from "./access";
import { lineHours } from "./line-hours";

/** For whoever needs a doctor, or is a child in need: to be called whatever the hour, though no fact of ours speaks of hours. */
const neverHeldBack = ["legevakt-telefon", "alarmtelefonen-barn"];

/** Whether a phone or a chat answers at an instant, by the fact that has its number. */
export function lineAccess(line: string, facts: LinkTable, instant: Temporal.Instant): Access {
  const hours = lineHours(line, facts);
  if (hours === "always") return { state: "always" };
  if (hours !== "unsaid") return openingAt(hours, instant);
  return neverHeldBack.includes(line) ? { state: "any-time" } : { state: "unknown" };
}
