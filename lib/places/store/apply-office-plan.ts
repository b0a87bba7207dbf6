import "server-only";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import type { ClosedOffice, Handover, OfficePlan } from "../import/plan-offices";
import type { Origin } from "../import/merge-office";
import type { StoredOffice } from "./stored-places";
import { confirmOffices, writeOffices } from "./write-offices";

type Transaction = Prisma.TransactionClient;

/**
 * Does what a plan says, in the transaction the plan was made in. The source is there already.
 * An address that an office had leads on: a rename is seen to by the database, a closing here.
 */
export async function applyOfficePlan(tx: Transaction, { origin, added, changed, confirmed, closed, settled }: OfficePlan): Promise<void> {
  await writeOffices(tx, [...added, ...changed.map(({ after }) => after)]);
  await confirmOffices(tx, confirmed.map(({ number }) => number), origin);
  for (const closing of closed) await closeOffice(tx, closing, origin);
  for (const handover of settled) await handOver(tx, handover, origin);
}

async function closeOffice(tx: Transaction, { office, successor, handovers }: ClosedOffice, origin: Origin): Promise<void> {
  const { source: sourceId, sourceDate } = origin;
  await tx.office.update({ where: { number: office.number }, data: { closedOn: new Date(sourceDate), sourceId, sourceDate } });
  for (const handover of handovers) await handOver(tx, handover, origin);
  await tx.officeRedirect.updateMany({ where: { officeNumber: office.number }, data: targetOf(office, successor) });
  await tx.officeRedirect.create({ data: { slug: office.slug, ...targetOf(office, successor) } });
}

/** Worked out from names and addresses: shown as something to be checked. */
async function handOver(tx: Transaction, { responsibility, successor }: Handover, { source: sourceId, sourceDate }: Origin): Promise<void> {
  const sure = successor === null ? ({ basis: "unresolved", confidence: null } as const) : ({ basis: "inferred", confidence: "medium" } as const);
  await tx.responsibleOffice.update({ where: { id: responsibility.id }, data: { officeNumber: successor, ...sure, sourceId, sourceDate } });
}

function targetOf({ municipality }: StoredOffice, successor: string | null) {
  return successor === null ? { officeNumber: null, municipalityNumber: municipality } : { officeNumber: successor, municipalityNumber: null };
}
