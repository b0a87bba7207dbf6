import { z } from "zod";
import { expression } from "./expression";
import { identifier } from "./identifier";

/** Limits of an answer: any expression of the question's own type, so that they may depend on today, facts and earlier answers. Both ends are allowed answers. */
const limits = { min: expression.optional(), max: expression.optional() };
const decimals = z.int().min(0).max(6).default(2);
const options = z.array(identifier).min(2).max(12);

/** What a question asks for. Ways of asking that differ only in words are one kind. */
export const asks = z.discriminatedUnion("kind", [
  /** One of several options. */
  z.strictObject({ kind: z.literal("choice"), options }),
  /** Any number of options. `none` is one more option, "none of these", that excludes the rest. */
  z.strictObject({ kind: z.literal("choices"), options, none: identifier.optional(), fewest: z.int().min(0).max(12).default(1), most: z.int().min(1).max(12).optional() }),
  /** `ja`, `nei` and, when `unsure` is set, `vet-ikke`. */
  z.strictObject({ kind: z.literal("yes-no"), unsure: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal("integer"), ...limits }),
  z.strictObject({ kind: z.literal("number"), decimals, ...limits }),
  /** Kroner, exact to the øre. */
  z.strictObject({ kind: z.literal("money"), ...limits }),
  z.strictObject({ kind: z.literal("percent"), decimals, ...limits }),
  z.strictObject({ kind: z.literal("date"), ...limits }),
  z.strictObject({ kind: z.literal("month"), ...limits }),
  /** Four digits. With `table`, an external table that has to know it. */
  z.strictObject({ kind: z.literal("postcode"), table: identifier.optional() }),
  /** The four digits of a municipality, which a reader gives by name. With `table`, an external table that has to know it. */
  z.strictObject({ kind: z.literal("municipality"), table: identifier.optional() }),
]);
export type Asks = z.infer<typeof asks>;
export type AsksKind = Asks["kind"];
