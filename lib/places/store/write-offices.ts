import "server-only";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import type { Origin } from "../import/merge-office";
import { leaveOut } from "../leave-out";
import { toHoursRows } from "./hours-rows";
import { LOCAL_SOURCE, type StoredOffice } from "./stored-places";

type Transaction = Prisma.TransactionClient;

/** Adds these offices, or puts them in the place of what is there, with their receptions and the hours their register has. */
export async function writeOffices(tx: Transaction, offices: readonly StoredOffice[]): Promise<void> {
  if (offices.length === 0) return;
  await writeOfficeRows(tx, offices);
  await writeReceptions(tx, offices);
  await writeHours(tx, offices);
}

/** The same as before, said again by a newer register. */
export async function confirmOffices(tx: Transaction, numbers: readonly string[], { source, sourceDate }: Origin): Promise<void> {
  if (numbers.length === 0) return;
  await tx.office.updateMany({ where: { number: { in: [...numbers] } }, data: { sourceId: source, sourceDate } });
  const where = { reception: { officeNumber: { in: [...numbers] } }, sourceId: { not: LOCAL_SOURCE } };
  await tx.openingHours.updateMany({ where, data: { sourceId: source, sourceDate } });
}

async function writeOfficeRows(tx: Transaction, offices: readonly StoredOffice[]): Promise<void> {
  const rows = offices.map((office) => ({ ...leaveOut(office, "receptions", "corrections", "position"), ...office.position }));
  await tx.$executeRaw`INSERT INTO office (number, slug, name, street, postcode, place, municipality_number, latitude, longitude, nav_path,
      phone, emergency_phone, emergency_note, closed_on, source_id, source_date)
    SELECT number, slug, name, street, postcode, place, municipality, latitude, longitude, "navPath",
      phone, "emergencyPhone", "emergencyNote", "closedOn", source, "sourceDate"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (number text, slug text, name text, street text, postcode text, place text, municipality text, latitude float8, longitude float8,
        "navPath" text, phone text, "emergencyPhone" text, "emergencyNote" text, "closedOn" date, source text, "sourceDate" text)
    ON CONFLICT (number) DO UPDATE SET slug = EXCLUDED.slug, name = EXCLUDED.name, street = EXCLUDED.street, postcode = EXCLUDED.postcode,
      place = EXCLUDED.place, municipality_number = EXCLUDED.municipality_number, latitude = EXCLUDED.latitude, longitude = EXCLUDED.longitude,
      nav_path = EXCLUDED.nav_path, phone = EXCLUDED.phone, emergency_phone = EXCLUDED.emergency_phone,
      emergency_note = EXCLUDED.emergency_note, closed_on = EXCLUDED.closed_on, source_id = EXCLUDED.source_id, source_date = EXCLUDED.source_date`;
}

/** The receptions of these offices, and the hours their register has. Receptions that an office no longer has are gone afterwards. */
async function writeReceptions(tx: Transaction, offices: readonly StoredOffice[]): Promise<void> {
  const rows = offices.flatMap(({ number, receptions }) =>
    receptions.map((reception, index) => ({
      ...leaveOut(reception, "hours", "localHours", "position"),
      ...reception.position,
      office: number,
      order: index + 1,
    })),
  );
  await tx.reception.deleteMany({ where: { officeNumber: { in: offices.map(({ number }) => number) }, id: { notIn: rows.map(({ id }) => id) } } });
  await tx.$executeRaw`INSERT INTO reception (id, office_number, position, note, street, postcode, place, directions, days_open, days_drop_in,
      latitude, longitude, doubt)
    SELECT id, office, "order", note, street, postcode, place, directions, "daysOpen", "daysDropIn", latitude, longitude, doubt
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (id uuid, office text, "order" integer, note text, street text, postcode text, place text, directions text, "daysOpen" integer,
        "daysDropIn" integer, latitude float8, longitude float8, doubt reception_doubt)
    ON CONFLICT (id) DO UPDATE SET position = EXCLUDED.position, note = EXCLUDED.note, street = EXCLUDED.street, postcode = EXCLUDED.postcode,
      place = EXCLUDED.place, directions = EXCLUDED.directions, days_open = EXCLUDED.days_open, days_drop_in = EXCLUDED.days_drop_in,
      latitude = EXCLUDED.latitude, longitude = EXCLUDED.longitude, doubt = EXCLUDED.doubt`;
}

/** The hours that a register has for these offices, instead of those it had. What was entered here stays. */
async function writeHours(tx: Transaction, offices: readonly StoredOffice[]): Promise<void> {
  const receptions = offices.flatMap(({ receptions: own, source, sourceDate }) => own.map(({ id, hours }) => ({ id, hours, source, sourceDate })));
  await tx.openingHours.deleteMany({ where: { receptionId: { in: receptions.map(({ id }) => id) }, sourceId: { not: LOCAL_SOURCE } } });
  const rows = receptions.flatMap(({ id, hours, source, sourceDate }) => toHoursRows(hours).map((row) => ({ ...row, reception: id, source, sourceDate })));
  if (rows.length === 0) return;
  await tx.$executeRaw`INSERT INTO opening_hours (reception_id, weekday, day, kind, opens_at, closes_at, note, source_id, source_date)
    SELECT reception, weekday, day, kind, "opensAt", "closesAt", note, source, "sourceDate"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (reception uuid, weekday integer, day date, kind opening_kind, "opensAt" text, "closesAt" text, note text, source text, "sourceDate" text)`;
}
