import type { StoredOffice, StoredResponsibility } from "../store/stored-places";
import { changedFields, type FieldChange } from "./describe-office";
import { mergeOffice, type Origin } from "./merge-office";
import type { RegisterOffice } from "./register-office";

export type ChangedOffice = { before: StoredOffice; after: StoredOffice; fields: FieldChange[] };

/** Where those go whom no office serves, or one that closes: to the one office that names their municipality, or nobody knows where. */
export type Handover = { responsibility: StoredResponsibility; successor: string | null };

/** An office that is in the register no longer, and where its address leads then. */
export type ClosedOffice = { office: StoredOffice; successor: string | null; handovers: Handover[] };

/** What an import would do. Nothing has been done yet. */
export type OfficePlan = {
  origin: Origin;
  added: StoredOffice[];
  changed: ChangedOffice[];
  closed: ClosedOffice[];
  /** Those whom nobody served, and one office does now. */
  settled: Handover[];
  /** Said to be as they are by a register that is newer than the last. */
  confirmed: StoredOffice[];
  unchanged: number;
  /** Left alone, because a newer register has spoken of them. */
  newer: StoredOffice[];
};

/** What the database knows of offices. */
export type KnownOffices = { offices: readonly StoredOffice[]; responsibilities: readonly StoredResponsibility[]; municipalityNames: ReadonlyMap<string, string> };

/**
 * What it takes to make the offices what a register says.
 * @param untouched Numbers of offices the register names but can't be understood about: they stay as they are.
 */
export function planOffices(known: KnownOffices, register: readonly RegisterOffice[], origin: Origin, untouched: ReadonlySet<string> = new Set()): OfficePlan {
  const before = new Map(known.offices.map((office) => [office.number, office]));
  const plan: OfficePlan = { origin, added: [], changed: [], closed: [], settled: [], confirmed: [], unchanged: 0, newer: [] };
  for (const entry of register) sortOffice(plan, before.get(entry.number), entry);
  const named = new Set([...register.map(({ number }) => number), ...untouched]);
  const gone = known.offices.filter(({ number, closedOn }) => closedOn === null && !named.has(number));
  plan.newer.push(...gone.filter(({ sourceDate }) => sourceDate > origin.sourceDate));
  const closing = gone.filter(({ sourceDate }) => sourceDate <= origin.sourceDate);
  const after = new Map([...before, ...[...plan.added, ...plan.changed.map((change) => change.after)].map((office) => [office.number, office] as const)]);
  const staying = [...after.values()].filter((office) => office.closedOn === null && !closing.some(({ number }) => number === office.number));
  plan.closed = closing.map((office) => closeOffice(office, known, staying));
  const unserved = known.responsibilities.filter((row) => row.office === null);
  plan.settled = unserved.map((row) => handOver(row, known, staying)).filter(({ successor }) => successor !== null);
  return plan;
}

/** Whether anything would be done at all. */
export function isEmpty({ added, changed, closed, settled, confirmed }: OfficePlan): boolean {
  return added.length + changed.length + closed.length + settled.length + confirmed.length === 0;
}

function sortOffice(plan: OfficePlan, before: StoredOffice | undefined, entry: RegisterOffice): void {
  const after = mergeOffice(before, entry, plan.origin);
  if (!before) {
    plan.added.push(after);
    return;
  }
  if (before.sourceDate > plan.origin.sourceDate) {
    plan.newer.push(before);
    return;
  }
  const fields = changedFields(before, after);
  if (fields.length > 0) plan.changed.push({ before, after, fields });
  else if (before.sourceDate === after.sourceDate && before.source === after.source) plan.unchanged += 1;
  else plan.confirmed.push(after);
}

function closeOffice(office: StoredOffice, known: KnownOffices, staying: readonly StoredOffice[]): ClosedOffice {
  const split = known.responsibilities.some(({ municipality, district }) => municipality === office.municipality && district !== null);
  return {
    office,
    // In a town with districts the other office is another district's.
    successor: split ? null : findSuccessor(office.municipality, known, staying),
    handovers: known.responsibilities.filter((row) => row.office === office.number).map((row) => handOver(row, known, staying)),
  };
}

/** For a district nobody can tell: its name stands in no other office of its town. */
function handOver(responsibility: StoredResponsibility, known: KnownOffices, staying: readonly StoredOffice[]): Handover {
  return { responsibility, successor: responsibility.district ? null : findSuccessor(responsibility.municipality, known, staying) };
}

/** The one office left that lies in a municipality, or has its name in its own or a reception's. With none or several, nobody can tell. */
function findSuccessor(municipality: string, { municipalityNames }: KnownOffices, staying: readonly StoredOffice[]): string | null {
  const name = municipalityNames.get(municipality) ?? "";
  const called = new RegExp(`(^|[^\\p{L}])${name.replace(/[^\p{L}\p{N} ]/gu, ".")}([^\\p{L}]|$)`, "iu");
  const names = (office: StoredOffice) => [office.name, ...office.receptions.map(({ note }) => note ?? "")];
  const found = staying.filter((office) => office.municipality === municipality || (name !== "" && names(office).some((text) => called.test(text))));
  return found.length === 1 ? (found[0]?.number ?? null) : null;
}
