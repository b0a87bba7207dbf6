import "server-only";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import type { StoredResponsibility } from "./stored-places";

export async function readResponsibilities(db: Prisma.TransactionClient): Promise<StoredResponsibility[]> {
  const rows = await db.responsibleOffice.findMany({ orderBy: [{ municipalityNumber: "asc" }, { districtNumber: "asc" }] });
  return rows.map(({ municipalityNumber, districtNumber, districtName, officeNumber, sourceId, ...row }) => ({
    ...row,
    municipality: municipalityNumber,
    district: districtNumber === null || districtName === null ? null : { number: districtNumber, name: districtName },
    office: officeNumber,
    source: sourceId,
  }));
}
