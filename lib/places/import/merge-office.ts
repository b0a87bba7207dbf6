import { randomUUID } from "node:crypto";
import { unknownHours } from "../hours/opening-hours";
import { foldName, plainName } from "../spelling";
import type { StoredOffice, StoredReception } from "../store/stored-places";
import { officeSlug } from "./office-slug";
import type { RegisterOffice, RegisterReception } from "./register-office";

/** Who says it, and when it was so. */
export type Origin = { source: string; sourceDate: string };

/**
 * An office as it is once a register has been heard: what the register doesn't speak of stays, unless it was about what is changed.
 * Where an office moved to isn't known until somebody says it, and an old page is no page of the new name.
 */
export function mergeOffice(before: StoredOffice | undefined, register: RegisterOffice, origin: Origin): StoredOffice {
  const { number, name, street, postcode, place, municipality } = register;
  const known = before ?? unknownOffice;
  const sameName = known.name === name;
  const sameAddress = known.street === street && known.postcode === postcode;
  const { phone, emergencyPhone, emergencyNote } = register.contact ?? known;
  return {
    ...{ number, name, street, postcode, place, municipality, ...origin },
    slug: register.slug ?? (sameName ? known.slug : officeSlug(name)),
    navPath: spoken(register.navPath, sameName ? known.navPath : null),
    position: spoken(register.position, sameAddress ? known.position : null),
    ...{ phone, emergencyPhone, emergencyNote },
    closedOn: null,
    receptions: register.receptions ? mergeReceptions(known.receptions, register.receptions) : known.receptions,
    corrections: known.corrections,
  };
}

const nowhere = { street: null, postcode: null, place: null, position: null };

/** What is known of an office before anybody has spoken of it. */
const unknownOffice = {
  ...{ ...nowhere, name: null, slug: "", navPath: null },
  ...{ phone: null, emergencyPhone: null, emergencyNote: null },
  ...{ receptions: [], corrections: [] },
};

const unknownReception = {
  ...{ ...nowhere, directions: null },
  ...{ daysOpen: null, daysDropIn: null, doubt: null },
  ...{ hours: unknownHours, localHours: unknownHours },
};

/** What the register says; what was known where it says nothing. */
function spoken<Value>(said: Value | null | undefined, known: Value | null): Value | null {
  return said === undefined ? known : said;
}

/**
 * Registers give receptions no number. They are known by their note, and if all are new names for the others, by their order.
 * One that is gone stays if hours were entered for it here: somebody knew better.
 */
function mergeReceptions(before: readonly StoredReception[], register: readonly RegisterReception[]): StoredReception[] {
  const left = [...before];
  const take = (matches: (reception: StoredReception) => boolean) => {
    const place = left.findIndex(matches);
    return place === -1 ? undefined : left.splice(place, 1)[0];
  };
  const known = register.map((reception) => take(({ note }) => sameNote(note, reception.note)));
  const inOrder = left.length === known.filter((reception) => reception === undefined).length;
  const merged = register.map((reception, place) => mergeReception(known[place] ?? (inOrder ? left.shift() : undefined), reception));
  return [...merged, ...left.filter(({ localHours }) => localHours.regular.length + localHours.special.length > 0)];
}

function sameNote(a: string | null, b: string | null): boolean {
  return foldName(plainName(a ?? "")) === foldName(plainName(b ?? ""));
}

function mergeReception(before: StoredReception | undefined, register: RegisterReception): StoredReception {
  const known = before ?? unknownReception;
  const { street, postcode, place, directions } = register.address ?? known;
  const { daysOpen, daysDropIn, doubt } = register.days ?? known;
  // A reception that had no address of its own has just been given one: it needn't have moved.
  const stayed = known.street === null || known.street === street;
  return {
    id: before?.id ?? randomUUID(),
    note: register.note,
    ...{ street, postcode, place, directions },
    ...{ daysOpen, daysDropIn, doubt },
    position: spoken(register.position, stayed ? known.position : null),
    hours: register.hours ?? known.hours,
    localHours: known.localHours,
  };
}
