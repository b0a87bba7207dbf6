import { z } from "zod";
import { literal } from "./expression";
import { identifier } from "./identifier";
import { valueTypes } from "./value";

/**
 * A table of the definition: `ranges` gives the value of the last row whose `from` the key has reached (rows in
 * ascending order; days for rates that change, sums for steps), `keyed` the value of the row with exactly this key.
 */
const ownTable = [
  z.strictObject({ kind: z.literal("ranges"), rows: z.array(z.strictObject({ from: literal, value: literal })).min(1).max(500) }),
  z.strictObject({ kind: z.literal("keyed"), rows: z.array(z.strictObject({ key: literal, value: literal })).min(1).max(500) }),
] as const;

/** A table that somebody else keeps, handed to the evaluation. It may say that a key is unknown or invalid, or be unavailable. */
const externalTable = z.strictObject({
  kind: z.literal("external"),
  /** Type of the values it gives. */
  gives: z.enum(valueTypes),
  /** The options it gives, for `choice` and `set`. */
  options: z.array(identifier).min(1).max(50).optional(),
});

export const table = z.discriminatedUnion("kind", [...ownTable, externalTable]);
export type Table = z.infer<typeof table>;

/** What a lookup can come to. In the tables of a definition only the first two. */
export const lookupStatuses = ["found", "not-found", "invalid", "unavailable"] as const;
export type LookupStatus = (typeof lookupStatuses)[number];

/** An external table as it is handed in: pure, and the same answer for the same key during one evaluation. Values are as in JSON. */
export type ExternalTable = (key: string) => { status: "found"; value: unknown } | { status: Exclude<LookupStatus, "found"> };
export type ExternalTables = Readonly<Record<string, ExternalTable>>;
