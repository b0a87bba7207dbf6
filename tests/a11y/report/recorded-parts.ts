import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { fingerprint } from "@/lib/platform/commands/fingerprint.mjs";
import { joinSummaries, runSummary, type RunSummary } from "./summary";

// A full run takes longer than an evening. Its parts are recorded one by one, on whatever machine they were run, and add up as long as nothing has
// changed: neither the site nor the checks.

const recordedParts = z.strictObject({
  /** How many parts there are in all. */
  of: z.number().int().positive(),
  /** What the site and the checks are made of. */
  made: z.string(),
  parts: z.array(z.strictObject({ part: z.number().int().positive(), summary: runSummary })),
});
export type RecordedParts = z.infer<typeof recordedParts>;

const root = path.resolve(import.meta.dirname, "../../..");
const file = path.resolve(import.meta.dirname, "../recorded-parts.json");

/** What the pages are made of. What the statement says of the tests is left out: a part that is recorded changes it. */
const site = ["app", "components", "lib", "public", "prisma/seed-data", "next.config.ts"];
const isOfSite = (name: string) => !/^prisma\/seed-data\/fact\/uu-test-|\/generated\//.test(name);

/** One hash over the site and the checks. @param checks by the name of each checker what it is made of */
export async function fingerprintRun(checks: Record<string, string>): Promise<string> {
  return createHash("sha256").update(JSON.stringify([await fingerprint(root, site, isOfSite), Object.entries(checks).toSorted()])).digest("hex");
}

/** The parts that are known with one more. Those of another site, with other checks or of a run that was divided otherwise say nothing of this one. */
export function addPart(known: RecordedParts | undefined, { part, of, made, summary }: { part: number; of: number; made: string; summary: RunSummary }): RecordedParts {
  const others = known?.made === made && known.of === of ? known.parts.filter((one) => one.part !== part) : [];
  return { of, made, parts: [...others, { part, summary }].toSorted((one, other) => one.part - other.part) };
}

/** Writes a part down beside the others, and hands back what all of them come to. */
export async function recordPart(part: Parameters<typeof addPart>[1]): Promise<RunSummary> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  const parts = addPart(text === undefined ? undefined : recordedParts.parse(JSON.parse(text)), part);
  await writeFile(file, `${JSON.stringify(parts, null, 2)}\n`);
  return joinSummaries(parts.parts.map(({ summary }) => summary), part.summary.ofPages);
}
