import type { Postcode } from "../schema";
import { differingCorrections } from "../store/show-office";
import type { StoredOffice } from "../store/stored-places";
import type { FieldChange } from "./describe-office";
import type { Handover, OfficePlan } from "./plan-offices";
import type { PostcodePlan } from "./plan-postcodes";

// What an import would do, line by line, for the person who decides: + is new, ~ changes, - goes, ! wants a look.

/** @param municipalityName names a municipality by its number */
export function describeOfficePlan(plan: OfficePlan, municipalityName: (number: string) => string): string[] {
  const { added, changed, closed, settled, confirmed } = plan;
  const reopened = changed.filter(({ before }) => before.closedOn !== null);
  const describe = (handover: Handover) => describeHandover(handover, municipalityName);
  const states = [...added, ...changed.map(({ after }) => after), ...confirmed];
  return [
    ...added.map((office) => `+ ${titleOf(office)}, ${office.street}, ${office.postcode} ${office.place}`),
    ...changed.flatMap(({ before, fields }) => [`~ ${titleOf(before)}`, ...fields.map(describeField)]),
    ...closed.flatMap(({ office, successor, handovers }) => [
      `- ${titleOf(office)} closes; its address leads to ${successor === null ? `the search for ${municipalityName(office.municipality)}` : `office ${successor}`}`,
      ...handovers.map((handover) => `    ${describe(handover)}`),
    ]),
    ...settled.map((handover) => `~ ${describe(handover)}`),
    ...added.map((office) => `! ${titleOf(office)} is new: nobody has said whom it serves (table responsible_office)`),
    ...reopened.map(({ after }) => `! ${titleOf(after)} is open again: look at whom it serves (table responsible_office)`),
    ...states.flatMap(describeCorrections),
  ];
}

function describeHandover({ responsibility: { municipality, district }, successor }: Handover, municipalityName: (number: string) => string): string {
  const whom = district?.name ?? municipalityName(municipality);
  return `${whom}: ${successor === null ? "! nobody knows which office serves it now" : `probably office ${successor} now, shown as to be checked`}`;
}

function describeCorrections(office: StoredOffice): string[] {
  return differingCorrections(office).map(
    ({ field, register, correction }) => `! ${titleOf(office)}: the correction of ${field} stays, ${quote(correction)}; the register says ${quote(register)}`,
  );
}

export function describePostcodePlan({ added, changed, removed }: PostcodePlan): string[] {
  return [
    ...added.map((row) => `+ ${describePostcode(row)}`),
    ...changed.map(({ before, after }) => `~ ${describePostcode(before)} → ${describePostcode(after)}`),
    ...removed.map((row) => `- ${describePostcode(row)}`),
  ];
}

/** The whole in one line. */
export function summarisePlan(plan: OfficePlan | PostcodePlan): string {
  const { added, changed, confirmed, unchanged, newer } = plan;
  const gone = "closed" in plan ? `${plan.closed.length} closed` : `${plan.removed.length} removed`;
  const left = newer.length === 0 ? "" : `, ${newer.length} left alone because they are from a newer register`;
  return `${added.length} new, ${changed.length} changed, ${gone}, ${confirmed.length} confirmed, ${unchanged} as they were${left}`;
}

function titleOf({ number, name }: StoredOffice): string {
  return `${number} ${name}`;
}

function describeField({ field, from, to }: FieldChange): string {
  return `    ${field}: ${quote(from)} → ${quote(to)}`;
}

function describePostcode({ postcode, place, municipality, category }: Postcode): string {
  return `${postcode} ${place} (${municipality}, ${category})`;
}

function quote(text: string | null): string {
  return text === null ? "nothing" : `"${text}"`;
}
