import { groupBy } from "../group-by";
import type { OpeningHours, Stretch } from "../hours/opening-hours";
import { phone, type RegisterAddress, type RegisterDoor, type RegisterEntry, type RegisterOpening } from "./office-register-schema";
import { placeName } from "./read-postcode-register";
import type { RegisterOffice, RegisterReception } from "./register-office";

/** What Nav's register says of an office. It knows nothing of the map, of nav.no, or of how many days a week. */
export function toRegisterOffice(entry: RegisterEntry, municipality: string): RegisterOffice {
  return {
    number: entry.enhetNr,
    // Older entries shout.
    name: entry.navn.replace(/^NAV\b/, "Nav").slice(0, longest),
    ...{ street: streetOf(entry.address), postcode: entry.address.postnummer, place: placeName(entry.address.poststed) },
    municipality,
    ...{ slug: undefined, navPath: undefined, position: undefined },
    contact: { phone: entry.telefonnummer ?? null, ...findEmergency(entry) },
    // An office that receives nobody anywhere is one whose receptions were left out.
    receptions: entry.receptions.length === 0 ? undefined : entry.receptions.map(toReception),
  };
}

const longest = 300;

function streetOf({ gatenavn, husnummer, husbokstav }: RegisterAddress): string {
  return [gatenavn, husnummer, husbokstav].filter(Boolean).join(" ");
}

/** The phone that an office answers when it is urgent has no field of its own: it is told by its description. */
function findEmergency({ channels }: RegisterEntry) {
  const found = channels.find(({ beskrivelse, telefon }) => telefon !== undefined && /nød|vakt|akutt|krise/i.test(beskrivelse ?? ""));
  const number = phone.safeParse(found?.telefon).data ?? null;
  return { emergencyPhone: number, emergencyNote: number === null ? null : (found?.beskrivelse?.slice(0, longest) ?? null) };
}

function toReception({ stedsbeskrivelse, adkomstbeskrivelse, besoeksadresse, aapningstider }: RegisterDoor): RegisterReception {
  const directions = adkomstbeskrivelse?.slice(0, 2000) ?? null;
  const address = besoeksadresse
    ? { street: streetOf(besoeksadresse), postcode: besoeksadresse.postnummer, place: placeName(besoeksadresse.poststed) }
    : { street: null, postcode: null, place: null };
  const note = stedsbeskrivelse?.slice(0, longest) ?? null;
  return { note, address: { ...address, directions }, days: undefined, position: undefined, hours: toHours(aapningstider) };
}

function toHours(openings: readonly RegisterOpening[]): OpeningHours {
  const special = groupBy(openings.filter(({ dato }) => dato !== undefined), ({ dato }) => dato ?? "");
  const regular = groupBy(openings.filter(({ dato }) => dato === undefined), ({ dag }) => dag ?? 0);
  return {
    regular: [...regular].map(([weekday, own]) => ({ weekday, stretches: toStretches(own) })).sort((a, b) => a.weekday - b.weekday),
    special: [...special].map(([day, own]) => ({ day, stretches: toStretches(own) })).sort((a, b) => a.day.localeCompare(b.day)),
  };
}

/** In the order of the clock; what is said twice counts once. */
function toStretches(openings: readonly RegisterOpening[]): Stretch[] {
  const byStart = new Map(openings.map((opening) => [opening.fra ?? "", toStretch(opening)]));
  return [...byStart].sort(([a], [b]) => a.localeCompare(b)).map(([, stretch]) => stretch);
}

/** nav.no reads the fields in this order too: only by appointment, then the times, and otherwise closed. */
function toStretch({ fra, til, kommentar, stengt, kunTimeavtale }: RegisterOpening): Stretch {
  const note = kommentar?.slice(0, longest) ?? null;
  if (kunTimeavtale) return { kind: "by_appointment", opensAt: fra ?? null, closesAt: til ?? null, note };
  if (stengt || fra === undefined || til === undefined) return { kind: "closed", note };
  return { kind: "drop_in", opensAt: fra, closesAt: til, note };
}
