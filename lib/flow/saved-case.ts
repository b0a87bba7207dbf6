import { z } from "zod";
import { identifier } from "./identifier";
import type { JsonValue } from "./value";
import { writtenTables } from "./written-tables";

const factValue: z.ZodType<JsonValue> = z.union([z.boolean(), z.number(), z.string().max(200), z.array(z.string().max(200)).max(50)]);

/** A case to walk again: answers and the day, and what is expected to come of them, if anything is. */
export const flowCase = z.object({
  /** A name, so that whoever reads a difference knows what broke. */
  case: z.union([z.string().trim().min(1).max(200), z.number()]).optional(),
  today: z.string().max(20).optional(),
  answers: z.record(z.string(), z.unknown()),
  tables: writtenTables.optional(),
  outcome: identifier.nullable().optional(),
  /** Only the facts that matter to the case. */
  facts: z.record(identifier, factValue).optional(),
});
export type FlowCase = z.infer<typeof flowCase>;

/** A case that is kept with its flow: every revision must still come to this. */
export const savedCase = z.strictObject({
  ...flowCase.shape,
  case: z.string().trim().min(1).max(200),
  today: z.iso.date(),
  outcome: identifier,
});
export type SavedCase = z.infer<typeof savedCase>;
