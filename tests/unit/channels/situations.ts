import { Temporal } from "temporal-polyfill";
import type { Situation } from "@/lib/channels/choose-channels";
import { needs } from "@/lib/channels/needs";
import { linkTable, type LinkTable } from "@/lib/content/summary";
import { holidayOn } from "@/lib/places/hours/holidays";

const source = { organisation: "Nav" };
const phone = (slug: string, title: string) => fact(slug, title, title.replaceAll(" ", "").replace(/^\d{8}$/, "+47$&"));
const hours = (slug: string) => ({ ...fact(slug, "hverdager kl. 9–15"), weekdays: { opensAt: "09:00", closesAt: "15:00" } });

function fact(slug: string, title: string, number?: string) {
  return { kind: "fact" as const, language: "nb" as const, slug, title, statement: title, checkedOn: "2026-01-15", confidence: "high" as const, sources: [source], ...(number === undefined ? {} : { number }) };
}

/** The phones and their hours, as they are published. */
export const facts: LinkTable = linkTable([
  phone("nav-telefon", "55 55 33 33"),
  hours("nav-telefontid"),
  hours("nav-chat-tid"),
  phone("minid-brukerstotte", "800 30 300"),
  hours("minid-brukerstotte-tid"),
  phone("nodnummer-ambulanse", "113"),
  phone("nodnummer-politi", "112"),
  phone("legevakt-telefon", "116 117"),
  phone("mental-helse-telefon", "116 123"),
  phone("kirkens-sos-telefon", "22 40 00 40"),
  phone("alarmtelefonen-barn", "116 111"),
  phone("vo-linjen", "116 006"),
  phone("okonomiradgivning-telefon", "55 55 33 39"),
  phone("nav-pensjon-telefon", "55 55 33 34"),
]);

/** An instant by the clock in Norway. */
export function inNorway(day: string, time: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime("Europe/Oslo").toInstant();
}

/** A Tuesday when everything is open. */
export const workday = inNorway("2026-11-24", "10:00");

export const situation: Situation = { need: "saken", login: "unsure", language: "norwegian", urgency: "can-wait", instant: workday, office: null, facts };

/** Every situation at an instant, apart from the office. */
export function everySituation(instant: Temporal.Instant): Situation[] {
  return needs.flatMap((need) =>
    (["yes", "no", "unsure"] as const).flatMap((login) =>
      (["norwegian", "other"] as const).flatMap((language) =>
        (["danger", "today", "can-wait"] as const).map((urgency) => ({ ...situation, need, login, language, urgency, instant })),
      ),
    ),
  );
}

/** Every public holiday from 2026 to 2035. */
export const holidays: string[] = [];
for (let day = Temporal.PlainDate.from("2026-01-01"); day.year < 2036; day = day.add({ days: 1 })) if (holidayOn(day) !== null) holidays.push(day.toString());
