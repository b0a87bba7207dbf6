import "server-only";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import type { PostcodePlan } from "../import/plan-postcodes";
import { writePostcodes } from "./write-registers";
import type { StoredPostcode } from "./stored-places";

type Transaction = Prisma.TransactionClient;

export async function readStoredPostcodes(tx: Transaction): Promise<StoredPostcode[]> {
  const rows = await tx.postcode.findMany({ orderBy: { postcode: "asc" } });
  return rows.map(({ postcode, place, municipalityNumber, category, sourceId, sourceDate }) => ({
    ...{ postcode, place, category, sourceDate },
    municipality: municipalityNumber,
    source: sourceId,
  }));
}

/** Does what a plan says, in the transaction the plan was made in. The source is there already. */
export async function applyPostcodePlan(tx: Transaction, { origin, added, changed, confirmed, removed }: PostcodePlan): Promise<void> {
  const rows = [...added, ...changed.map(({ after }) => after), ...confirmed];
  if (rows.length > 0) await writePostcodes(tx, rows, origin.source, origin.sourceDate);
  if (removed.length > 0) await tx.postcode.deleteMany({ where: { postcode: { in: removed.map(({ postcode }) => postcode) } } });
}
