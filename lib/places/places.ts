import { z } from "zod";
import { municipality, office, officeRedirect, placeSource, postcode, responsibility } from "./schema";

const lists = z.strictObject({
  schemaVersion: z.literal(1),
  sources: z.array(placeSource),
  municipalities: z.array(municipality),
  postcodes: z.array(postcode),
  offices: z.array(office),
  responsibilities: z.array(responsibility),
  redirects: z.array(officeRedirect),
});

/**
 * Everything known of municipalities, postcodes and offices, as one value: small enough to lie in memory, so that a reader finds
 * an office with the database gone. Every number in it leads to a row of it.
 */
export type Places = Readonly<z.infer<typeof lists>>;

/** Rows that don't fit together. Names the first few places, and nothing a reader wrote. */
export class BrokenPlacesError extends Error {
  override name = "BrokenPlacesError";
}

/**
 * Parses what comes from a file or the database.
 * @throws {BrokenPlacesError} when a row has the wrong shape, or names another that isn't there.
 */
export function parsePlaces(value: unknown): Places {
  const parsed = lists.safeParse(value);
  if (!parsed.success) throw new BrokenPlacesError(describe(parsed.error.issues.map(({ path, message }) => `${path.join(".") || "(top)"}: ${message}`)));
  const dangling = findDangling(parsed.data);
  if (dangling.length > 0) throw new BrokenPlacesError(describe(dangling));
  return parsed.data;
}

function describe(problems: readonly string[]): string {
  const shown = problems.slice(0, 10).join("; ");
  return problems.length > 10 ? `${shown}; and ${problems.length - 10} more` : shown;
}

function findDangling({ sources, municipalities, postcodes, offices, responsibilities, redirects }: Places): string[] {
  const known = { source: idsOf(sources, "id"), municipality: idsOf(municipalities, "number"), office: idsOf(offices, "number") };
  const check = (where: string, kind: keyof typeof known, id: string | null) => (id === null || known[kind].has(id) ? [] : [`${where}: no ${kind} ${id}`]);
  return [
    ...postcodes.flatMap((row) => check(`postcode ${row.postcode}`, "municipality", row.municipality)),
    ...offices.flatMap((row) => [...check(`office ${row.number}`, "municipality", row.municipality), ...check(`office ${row.number}`, "source", row.source)]),
    ...responsibilities.flatMap((row) => [
      ...check(`responsibility for ${row.municipality}`, "municipality", row.municipality),
      ...check(`responsibility for ${row.district?.number ?? row.municipality}`, "office", row.office),
      ...check(`responsibility for ${row.municipality}`, "source", row.source),
    ]),
    ...redirects.flatMap(({ slug, to }) => check(`redirect ${slug}`, to.kind, to.number)),
  ];
}

function idsOf<Key extends string>(rows: readonly Record<Key, string>[], key: Key): ReadonlySet<string> {
  return new Set(rows.map((row) => row[key]));
}
