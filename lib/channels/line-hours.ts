import { findSummary, type LinkTable } from "@/lib/content/summary";
import type { Span } from "@/lib/content/schema/fact";
import type { OpeningHours } from "@/lib/places/hours/opening-hours";

/** Phones and chats, by the fact that has the number or stands for it, with the fact that says when they answer. */
const answersAt: Readonly<Record<string, string>> = {
  "nav-telefon": "nav-telefontid",
  "nav-telefon-utland": "nav-telefontid",
  "minid-brukerstotte": "minid-brukerstotte-tid",
  "nav-chat-tid": "nav-chat-tid",
};

/** Those who answer day and night, as their facts say. */
const alwaysAnswers = ["nodnummer-ambulanse", "nodnummer-politi", "nodnummer-brann", "vo-linjen", "mental-helse-telefon", "kirkens-sos-telefon"];

/** When somebody answers. `unsaid`: no fact speaks of hours, so we don't either. */
export type LineHours = OpeningHours | "always" | "unsaid";

/** The hours of a phone or a chat, out of the facts as they are now. */
export function lineHours(line: string, facts: LinkTable): LineHours {
  if (alwaysAnswers.includes(line)) return "always";
  const said = Object.hasOwn(answersAt, line) ? answersAt[line] : undefined;
  const weekdays = said === undefined ? undefined : findSummary(facts, "fact", said)?.weekdays;
  return weekdays === undefined ? "unsaid" : onWeekdays(weekdays);
}

/** Hours from Monday to Friday, in the form that can be reckoned with. */
export function onWeekdays({ opensAt, closesAt }: Span): OpeningHours {
  return { regular: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, stretches: [{ kind: "drop_in", opensAt, closesAt, note: null }] })), special: [] };
}
