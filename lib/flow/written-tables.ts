import { z } from "zod";
import { identifier } from "./identifier";
import type { ExternalTable, ExternalTables } from "./tables";

const keys = z.array(z.string()).default([]);

/** External tables as data, for cases: the keys a table knows with their values, those it calls invalid or gives no answer for, or that it is away. */
export const writtenTables = z.record(identifier, z.union([z.literal("unavailable"), z.strictObject({ rows: z.record(z.string(), z.unknown()).default({}), invalid: keys, unavailable: keys })]));
export type WrittenTables = z.infer<typeof writtenTables>;

/** Tables to hand to `evaluate`. A key that is not in a table is not found. */
export function tablesFrom(written: WrittenTables): ExternalTables {
  return Object.fromEntries(
    Object.entries(written).map(([id, table]): [string, ExternalTable] => {
      if (table === "unavailable") return [id, () => ({ status: "unavailable" })];
      return [id, (key) => find(table, key)];
    }),
  );
}

function find({ rows, invalid, unavailable }: Exclude<WrittenTables[string], string>, key: string): ReturnType<ExternalTable> {
  if (Object.hasOwn(rows, key)) return { status: "found", value: rows[key] };
  if (unavailable.includes(key)) return { status: "unavailable" };
  return { status: invalid.includes(key) ? "invalid" : "not-found" };
}
