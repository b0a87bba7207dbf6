import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { planOffices } from "@/lib/places/import/plan-offices";
import { planPostcodes } from "@/lib/places/import/plan-postcodes";
import { fromFiles } from "@/lib/places/import/register-office";
import type { Places } from "@/lib/places/places";
import { readPlaceFiles } from "@/lib/places/seed-files";
import { applyOfficePlan } from "@/lib/places/store/apply-office-plan";
import { applyPostcodePlan, readStoredPostcodes } from "@/lib/places/store/postcodes";
import { readOffices } from "@/lib/places/store/read-offices";
import { readResponsibilities } from "@/lib/places/store/read-responsibilities";
import { writeMunicipalities, writeResponsibilities, writeSources } from "@/lib/places/store/write-registers";
import type { Prisma, PrismaClient } from "@/lib/platform/generated/prisma/client";

type SeedOptions = { directory: string; whenEmpty: boolean };

/**
 * Puts the places of a folder into the database, all or nothing, unless exactly these files were read last. What an import brought that is
 * newer than the files stays, and so does everything that was corrected or entered here.
 * @returns What was done, in one line.
 * @throws {PlaceFileError} or {BrokenPlacesError} before anything is written.
 */
export async function seedPlaces(db: PrismaClient, { directory, whenEmpty }: SeedOptions): Promise<string> {
  const there = await db.municipality.count();
  if (whenEmpty && there > 0) return "places are there already, nothing to do";
  const fingerprint = fingerprintOf(directory);
  const state = await db.placeState.findUnique({ where: { id: 1 } });
  if (there > 0 && state?.seedFingerprint === fingerprint) return "places: the files are as they were";
  const places = readPlaceFiles(directory);
  await db.$transaction((tx) => writePlaces(tx, places, fingerprint), { timeout: 60_000, maxWait: 10_000 });
  const { municipalities, postcodes, offices } = places;
  return `places: ${municipalities.length} municipalities, ${postcodes.length} postcodes, ${offices.length} offices`;
}

async function writePlaces(tx: Prisma.TransactionClient, places: Places, fingerprint: string): Promise<void> {
  await writeSources(tx, places.sources);
  await writeMunicipalities(tx, places.municipalities, "nav-kommuner");
  const postcodes = planPostcodes(await readStoredPostcodes(tx), places.postcodes, originOf(places, "bring-postnummer"));
  await applyPostcodePlan(tx, postcodes);
  const known = {
    offices: await readOffices(tx),
    responsibilities: await readResponsibilities(tx),
    municipalityNames: new Map(places.municipalities.map(({ number, name }) => [number, name])),
  };
  const offices = planOffices(known, places.offices.map(fromFiles), originOf(places, "nav-kontorsider"));
  await applyOfficePlan(tx, offices);
  await writeResponsibilities(tx, places.responsibilities);
  await tx.placeState.update({ where: { id: 1 }, data: { seedFingerprint: fingerprint } });
}

function originOf({ sources }: Places, source: string) {
  const sourceDate = sources.find(({ id }) => id === source)?.date;
  if (!sourceDate) throw new Error(`sources.yaml has no ${source} with a date`);
  return { source, sourceDate };
}

/** One hash over the files: the same as long as nothing in them changed. */
function fingerprintOf(directory: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(directory).sort()) hash.update(`${name}\0`).update(readFileSync(path.join(directory, name)));
  return hash.digest("hex");
}
