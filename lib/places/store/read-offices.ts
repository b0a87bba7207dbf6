import "server-only";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import { LOCAL_SOURCE, type StoredOffice, type StoredReception } from "./stored-places";
import { toHours } from "./hours-rows";

/** Enough of an office for {@link StoredOffice}. */
const wanted = {
  include: {
    receptions: { include: { hours: true }, omit: { officeNumber: true, position: true }, orderBy: { position: "asc" } },
    corrections: { select: { field: true, value: true } },
  },
  orderBy: { number: "asc" },
} satisfies Prisma.OfficeFindManyArgs;

type OfficeRow = Prisma.OfficeGetPayload<typeof wanted>;
type ReceptionRow = OfficeRow["receptions"][number];

/** Every office there is or was, as registers brought it. */
export async function readOffices(db: Prisma.TransactionClient): Promise<StoredOffice[]> {
  return (await db.office.findMany(wanted)).map(toOffice);
}

function toOffice({ municipalityNumber, latitude, longitude, sourceId, closedOn, receptions, ...row }: OfficeRow): StoredOffice {
  return {
    ...row,
    municipality: municipalityNumber,
    position: toPosition(latitude, longitude),
    source: sourceId,
    closedOn: closedOn && toDay(closedOn),
    receptions: receptions.map(toReception),
  };
}

function toReception({ latitude, longitude, hours, ...row }: ReceptionRow): StoredReception {
  const rows = hours.map((entry) => ({ ...entry, day: entry.day && toDay(entry.day) }));
  return {
    ...row,
    position: toPosition(latitude, longitude),
    hours: toHours(rows.filter(({ sourceId }) => sourceId !== LOCAL_SOURCE)),
    localHours: toHours(rows.filter(({ sourceId }) => sourceId === LOCAL_SOURCE)),
  };
}

function toPosition(latitude: number | null, longitude: number | null) {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** Prisma gives a day as its midnight in UTC. */
function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
