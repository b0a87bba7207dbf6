import { findSummary, type LinkTable } from "@/lib/content/summary";
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
  const text = said === undefined ? undefined : findSummary(facts, "fact", said)?.title;
  return (text === undefined ? null : readHours(text)) ?? "unsaid";
}

const WEEKDAYS = [1, 2, 3, 4, 5] as const;
const hoursText = /^(?:hverdager|mandag[–-]fredag) kl\. (\d{1,2})(?:[.:](\d\d))?[–-](\d{1,2})(?:[.:](\d\d))?$/;

/**
 * Hours as a fact has them, `hverdager kl. 9–15`, in the form that can be reckoned with. `null` for any other wording: whoever writes
 * a fact in another way gets its text shown, and no word of open or closed that might be wrong.
 */
export function readHours(text: string): OpeningHours | null {
  const [, from, fromMinutes = "00", to, toMinutes = "00"] = hoursText.exec(text.trim()) ?? [];
  if (from === undefined || to === undefined) return null;
  const [opensAt, closesAt] = [`${from.padStart(2, "0")}:${fromMinutes}`, `${to.padStart(2, "0")}:${toMinutes}`];
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  if (!isTime(opensAt) || !isTime(closesAt) || opensAt >= closesAt) return null;
  return { regular: WEEKDAYS.map((weekday) => ({ weekday, stretches: [{ kind: "drop_in", opensAt, closesAt, note: null }] })), special: [] };
}
