import type { OpeningHours, Stretch } from "../hours/opening-hours";
import type { StoredOffice, StoredReception } from "../store/stored-places";

/** One field that an import changes. `null` is nothing. */
export type FieldChange = { field: string; from: string | null; to: string | null };

/** What differs between two states of an office, field by field. Not where it was read and when. */
export function changedFields(before: StoredOffice, after: StoredOffice): FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, from: old.get(field) ?? null, to: now.get(field) ?? null }))
    .filter(({ from, to }) => from !== to);
}

function fieldsOf(office: StoredOffice): Map<string, string | null> {
  const { slug, name, street, postcode, place, municipality, navPath, phone, emergencyPhone, emergencyNote, closedOn, position } = office;
  const own = { slug, name, street, postcode, place, municipality, navPath, phone, emergencyPhone, emergencyNote, closedOn, position: pointOf(position) };
  return new Map([...Object.entries(own), ...office.receptions.flatMap((reception, place) => receptionFields(reception, `reception ${place + 1}`))]);
}

function receptionFields(reception: StoredReception, where: string): [string, string | null][] {
  const { note, street, postcode, place, directions, daysOpen, daysDropIn, doubt, position, hours } = reception;
  const days = daysOpen === null ? null : `${daysOpen} open, ${daysDropIn ?? "?"} drop-in`;
  const own = { is: "there", note, street, postcode, place, directions, days, doubt, position: pointOf(position) };
  return [...Object.entries(own), ...hoursFields(hours)].map(([field, value]) => [`${where} ${field}`, value]);
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

function hoursFields({ regular, special }: OpeningHours): [string, string][] {
  return [
    ...regular.map(({ weekday, stretches }): [string, string] => [weekdays[weekday - 1] ?? "", stretches.map(describeStretch).join(", ")]),
    ...special.map(({ day, stretches }): [string, string] => [day, stretches.map(describeStretch).join(", ")]),
  ];
}

function describeStretch(stretch: Stretch): string {
  const times = stretch.kind === "closed" || stretch.opensAt === null ? "" : ` ${stretch.opensAt}–${stretch.closesAt ?? ""}`;
  const note = stretch.note === null ? "" : ` (${stretch.note})`;
  return `${stretch.kind.replace("_", " ")}${times}${note}`;
}

function pointOf(position: StoredOffice["position"]): string | null {
  return position && `${position.latitude}, ${position.longitude}`;
}
