/** A day as a reader writes it: in three fields. */
export type WrittenDay = { dag: string; maned: string; ar: string };

/** The day it is for those who read the site. Swedish writes dates the ISO way. */
export const today = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" }).format(new Date());

/** The day that is so many days from today, or before it, as `YYYY-MM-DD`. */
export function dayFromToday(days: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export function writtenDay(day: string): WrittenDay {
  const [ar = "", maned = "", dag = ""] = day.split("-").map((part) => part.replace(/^0/, ""));
  return { dag, maned, ar };
}

/** `3. mars 2027`, with `mandag` before it where a page says so. */
export function saidDay(day: string, { weekday = false } = {}): string {
  const said = new Intl.DateTimeFormat("nb-NO", { ...(weekday && { weekday: "long" }), day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return said.format(new Date(`${day}T00:00:00Z`));
}
