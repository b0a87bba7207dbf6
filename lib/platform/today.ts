import "server-only";

/** The calendar day it is in Norway, `YYYY-MM-DD`. The only place that asks the clock: everything below takes the day as an input. */
export function todayInNorway(now: Date = new Date()): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo", dateStyle: "short" }).format(now);
}
