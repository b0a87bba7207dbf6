import "server-only";
import type { Prisma, PrismaClient } from "@/lib/platform/generated/prisma/client";
import { leaveOut } from "../leave-out";
import { parsePlaces, type Places } from "../places";
import { readOffices } from "./read-offices";
import { readResponsibilities } from "./read-responsibilities";
import { showOffice } from "./show-office";

/**
 * Everything about places as it stands in the database now, as readers shall see it.
 * @throws {BrokenPlacesError} when rows don't fit together.
 */
export async function readCurrentPlaces(db: PrismaClient): Promise<Places> {
  // One snapshot: an import between two of the queries would leave rows that name others which are gone.
  return db.$transaction(readAll, { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 10_000 });
}

async function readAll(tx: Prisma.TransactionClient): Promise<Places> {
  const offices = (await readOffices(tx)).filter(({ closedOn }) => closedOn === null);
  const sources = await tx.placeSource.findMany({ orderBy: { id: "asc" } });
  const municipalities = await tx.municipality.findMany({ omit: { sourceId: true }, orderBy: { number: "asc" } });
  const postcodes = await tx.postcode.findMany({ omit: { sourceId: true, sourceDate: true }, orderBy: { postcode: "asc" } });
  const responsibilities = await readResponsibilities(tx);
  const redirects = await tx.officeRedirect.findMany({ orderBy: { slug: "asc" } });
  return parsePlaces({
    schemaVersion: 1,
    sources: sources.map(({ sourceDate, ...row }) => ({ ...row, date: sourceDate })),
    municipalities,
    postcodes: postcodes.map(({ municipalityNumber, ...row }) => ({ ...row, municipality: municipalityNumber })),
    offices: offices.map(showOffice),
    responsibilities: responsibilities.map((row) => leaveOut(row, "id")),
    redirects: redirects.map(({ slug, officeNumber, municipalityNumber }) => ({
      slug,
      to: officeNumber === null ? { kind: "municipality", number: municipalityNumber } : { kind: "office", number: officeNumber },
    })),
  });
}
