import { z } from "zod";
import { identifier } from "./identifier";

/** A value an expression can yield. Answers to choice and yes/no questions are option ids, so text is only ever compared for equality. */
export type Value = string | boolean;

/** A condition or value as data. The set of operators is closed: an unknown one is refused when the definition is parsed. */
export type Expression =
  | Value
  | { answer: string }
  | { equals: [Expression, Expression] }
  | { in: [Expression, Value[]] }
  | { and: Expression[] }
  | { or: Expression[] }
  | { not: Expression };

const value = z.union([z.string().max(200), z.boolean()]);

/**
 * Schema of {@link Expression}: literals stand as they are, everything else is an object with one key, the operator.
 * Example: `{ and: [{ equals: [{ answer: "bankid" }, "nei"] }, { not: { in: [{ answer: "alder" }, ["under-18"]] } }] }`.
 */
export const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    value,
    z.strictObject({ answer: identifier }),
    z.strictObject({ equals: z.tuple([expression, expression]) }),
    z.strictObject({ in: z.tuple([expression, z.array(value).min(1)]) }),
    z.strictObject({ and: z.array(expression).min(2) }),
    z.strictObject({ or: z.array(expression).min(2) }),
    z.strictObject({ not: expression }),
  ]),
);
