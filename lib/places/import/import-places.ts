import "server-only";
import type { Prisma, PrismaClient } from "@/lib/platform/generated/prisma/client";
import type { PlaceSource } from "../schema";
import { applyOfficePlan } from "../store/apply-office-plan";
import { applyPostcodePlan, readStoredPostcodes } from "../store/postcodes";
import { readOffices } from "../store/read-offices";
import { readResponsibilities } from "../store/read-responsibilities";
import { writeSources } from "../store/write-registers";
import { PlaceFileError } from "../table-file";
import { describeOfficePlan, describePostcodePlan, summarisePlan } from "./describe-plan";
import { decodeText } from "./file-text";
import { isEmpty, planOffices } from "./plan-offices";
import { planPostcodes } from "./plan-postcodes";
import { readOfficeRegister } from "./read-office-register";
import { readPostcodeRegister } from "./read-postcode-register";

/** What shall not be done without somebody saying so. The message says how to. */
export class ImportRefusedError extends Error {
  override name = "ImportRefusedError";
}

export type ImportOptions = {
  /** The name to call the file in messages. */
  file: string;
  bytes: Uint8Array;
  /** The day the register was taken, `YYYY-MM-DD`. Rows from a newer one are left alone. */
  date: string;
  /** Without it nothing is written. */
  write: boolean;
  allowRemovals: boolean;
  /** Leave offices alone that the file can't be understood about, instead of refusing the file. */
  skipBad: boolean;
  /** Told what is being done. */
  progress: (line: string) => void;
};

/** `lines` is what differs, for a person to read; `summary` the same in one line. */
export type ImportReport = { lines: string[]; summary: string };

/** More than this share of what is there going away is rather a broken file than a reform. */
const mostRemoved = 0.1;

/**
 * Makes the offices what Nav's register says, all or nothing. What was corrected or entered here stays. A second time does nothing.
 * @throws {PlaceFileError} naming line and field of what can't be understood; {@link ImportRefusedError} when too much would go
 */
export function importOffices(db: PrismaClient, options: ImportOptions): Promise<ImportReport> {
  return inOneTransaction(db, async (tx) => {
    const { file, bytes, date, write, skipBad, progress } = options;
    const names = await readMunicipalityNames(tx);
    const postcodes = new Map((await readStoredPostcodes(tx)).map((row) => [row.postcode, row.municipality]));
    const register = readOfficeRegister(file, decodeText(bytes), (postcode) => postcodes.get(postcode));
    progress(`read ${register.offices.length} local offices, passed over ${register.passedOver} other units`);
    const bad = new PlaceFileError(file, register.problems);
    if (register.problems.length > 0 && !skipBad) throw bad;
    const known = { offices: await readOffices(tx), responsibilities: await readResponsibilities(tx), municipalityNames: names };
    const plan = planOffices(known, register.offices, { source: officeSource.id, sourceDate: date }, register.bad);
    progress("compared with what is there");
    refuseRemovals(options, plan.closed.length, known.offices.filter(({ closedOn }) => closedOn === null).length);
    if (write && !isEmpty(plan)) {
      await writeSources(tx, [{ ...officeSource, date }]);
      await applyOfficePlan(tx, plan);
    }
    const problems = register.problems.length > 0 ? [`! left alone: ${bad.message}`] : [];
    return { lines: [...problems, ...describeOfficePlan(plan, (number) => names.get(number) ?? number)], summary: summarisePlan(plan) };
  });
}

/**
 * Makes the postcodes what Bring's register says, all or nothing. A second time does nothing.
 * @throws as {@link importOffices}
 */
export function importPostcodes(db: PrismaClient, options: ImportOptions): Promise<ImportReport> {
  return inOneTransaction(db, async (tx) => {
    const { file, bytes, date, write, progress } = options;
    const register = readPostcodeRegister(file, decodeText(bytes), new Set((await readMunicipalityNames(tx)).keys()));
    progress(`read ${register.length} postcodes`);
    const known = await readStoredPostcodes(tx);
    const plan = planPostcodes(known, register, { source: postcodeSource.id, sourceDate: date });
    progress("compared with what is there");
    refuseRemovals(options, plan.removed.length, known.length);
    const busy = plan.added.length + plan.changed.length + plan.removed.length + plan.confirmed.length > 0;
    if (write && busy) {
      await writeSources(tx, [{ ...postcodeSource, date }]);
      await applyPostcodePlan(tx, plan);
    }
    return { lines: describePostcodePlan(plan), summary: summarisePlan(plan) };
  });
}

const officeSource: PlaceSource = {
  id: "nav-enhetsregister",
  about: "Telefon, adresser og åpningstider for Nav-kontorene",
  organisation: "Nav",
  ...{ url: null, date: null, licence: null, attribution: null },
};

/** The same as in the project's own files (prisma/seed-data/place/sources.yaml). */
const postcodeSource: PlaceSource = {
  id: "bring-postnummer",
  about: "Postnumre, poststeder og hvilken kommune de ligger i",
  organisation: "Posten Bring",
  url: "https://www.bring.no/tjenester/adressetjenester/postnummer",
  ...{ date: null, licence: null, attribution: "Postnumre fra Bring" },
};

function inOneTransaction<Result>(db: PrismaClient, work: (tx: Prisma.TransactionClient) => Promise<Result>): Promise<Result> {
  const locked = async (tx: Prisma.TransactionClient) => {
    // Two imports at once would each plan for what the other changes.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('samme-side/places', 0))`;
    return work(tx);
  };
  return db.$transaction(locked, { timeout: 60_000, maxWait: 10_000 });
}

async function readMunicipalityNames(tx: Prisma.TransactionClient): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.municipality.findMany({ select: { number: true, name: true } });
  if (rows.length === 0) throw new ImportRefusedError("There are no municipalities to put anything in yet: run `npm run seed` first.");
  return new Map(rows.map(({ number, name }) => [number, name]));
}

function refuseRemovals({ allowRemovals }: ImportOptions, going: number, there: number): void {
  if (allowRemovals || going <= there * mostRemoved) return;
  throw new ImportRefusedError(
    `${going} of ${there} would go, more than ${mostRemoved * 100} %: that looks like a broken file. If it is right, say --allow-removals. Nothing was written.`,
  );
}
