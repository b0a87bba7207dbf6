import type { Temporal } from "temporal-polyfill";
import { openingAt, type Opening } from "@/lib/places/hours/opening-at";
import type { Office } from "@/lib/places/schema";

/** The best first: a reader can go to any reception of the office. */
const best = ["open", "closes-soon", "by-appointment", "closed", "unknown"] as const;

/** Whether one can walk into an office at an instant: through any of its doors. Of those that are closed the one that opens first counts. */
export function officeAccess({ receptions }: Office, instant: Temporal.Instant): Opening {
  const openings = receptions.map(({ hours }) => openingAt(hours, instant));
  const [first] = openings.toSorted((a, b) => best.indexOf(a.state) - best.indexOf(b.state) || opensNext(a).localeCompare(opensNext(b)));
  return first ?? { state: "unknown" };
}

/** Comparable as text; last when nothing is planned. */
function opensNext(opening: Opening): string {
  const next = "opensNext" in opening ? opening.opensNext : null;
  return next ? `${next.opens.day} ${next.opens.time}` : "9";
}
