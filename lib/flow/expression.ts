import { z } from "zod";
import { readDay, readMonth } from "./calendar";
import { identifier } from "./identifier";

/** A number as an author writes it. Text keeps more digits than a JSON number can. */
export type WrittenNumber = number | string;
export type Literal = string | number | boolean | { money: WrittenNumber } | { percent: WrittenNumber } | { date: string } | { month: string };
export type Rounding = "up" | "down" | "half-up";
type Pair = [Expression, Expression];
type Lookup = { table: string; key: Expression };
type OverGroup = { over: string; where?: Expression | undefined };

/** A condition or value as data: a literal, or an object with one key, the operator. The set of operators is closed. */
export type Expression =
  | Literal
  | { today: true }
  | { answer: string }
  | { given: string }
  | { fact: string }
  | { equals: Pair }
  | { in: [Expression, Literal[]] }
  | { and: Expression[] }
  | { or: Expression[] }
  | { not: Expression }
  | { if: [Expression, Expression, Expression] }
  | { lessThan: Pair }
  | { atMost: Pair }
  | { moreThan: Pair }
  | { atLeast: Pair }
  | { anyOf: [Expression, string[]] }
  | { allOf: [Expression, string[]] }
  | { countOf: [Expression, string[]] }
  | { size: Expression }
  | { add: Expression[] }
  | { subtract: Pair }
  | { multiply: Pair }
  | { percentOf: Pair }
  | { divide: { value: Expression; by: Expression; to: WrittenNumber; round: Rounding } }
  | { round: { value: Expression; to: WrittenNumber; round: Rounding } }
  | { min: Expression[] }
  | { max: Expression[] }
  | { addDays: Pair }
  | { addMonths: Pair }
  | { addYears: Pair }
  | { daysBetween: Pair }
  | { monthsBetween: Pair }
  | { yearsBetween: Pair }
  | { age: { born: Expression; on: Expression; leapDay?: "february-28" | "march-1" | undefined } }
  | { startOfMonth: Expression }
  | { endOfMonth: Expression }
  | { monthOf: Expression }
  | { weekday: Expression }
  | { lookup: Lookup & { else?: Expression | undefined } }
  | { lookupStatus: Lookup }
  | { sum: OverGroup & { of: Expression } }
  | { count: OverGroup }
  | { any: OverGroup & { where: Expression } }
  | { all: OverGroup & { where: Expression } };

type KeysOf<Union> = Union extends object ? keyof Union : never;
/** The name of an operator: the one key of its object. */
export type Operator = KeysOf<Expression>;
/** What stands under the key of an operator. */
export type OperandsOf<Name extends Operator> = Extract<Expression, Record<Name, unknown>>[Name];

const writtenNumber = z.union([z.number().min(-1e15).max(1e15), z.string().regex(/^-?\d{1,15}(\.\d{1,10})?$/, "must be a number like 1234.50")]);
/** A unit to round to. Zero and less mean nothing. */
const unit = writtenNumber.refine((written) => Number(written) > 0, "must be more than zero");
const rounding = z.enum(["up", "down", "half-up"]);

/** Values that stand as they are written. Money is in kroner, percent in hundredths, days `YYYY-MM-DD`, months `YYYY-MM`. */
export const literal: z.ZodType<Literal> = z.union([
  z.string().max(200),
  z.number().min(-1e15).max(1e15),
  z.boolean(),
  z.strictObject({ money: writtenNumber }),
  z.strictObject({ percent: writtenNumber }),
  z.strictObject({ date: z.string().refine((text) => readDay(text) !== null, "must be a day that exists, written YYYY-MM-DD") }),
  z.strictObject({ month: z.string().refine((text) => readMonth(text) !== null, "must be a month that exists, written YYYY-MM") }),
]);

const one = z.lazy(() => expression);
const pair = z.tuple([one, one]);
const several = z.array(one).min(2).max(50);
const ofSet = z.tuple([one, z.array(identifier).min(1).max(50)]);
const lookup = { table: identifier, key: one };
const overGroup = { over: identifier, where: one.optional() };

/** The schema of each operator's operands. */
export const operands = {
  today: z.literal(true),
  answer: identifier,
  given: identifier,
  fact: identifier,
  equals: pair,
  in: z.tuple([one, z.array(literal).min(1).max(200)]),
  and: several,
  or: several,
  not: one,
  if: z.tuple([one, one, one]),
  lessThan: pair,
  atMost: pair,
  moreThan: pair,
  atLeast: pair,
  anyOf: ofSet,
  allOf: ofSet,
  countOf: ofSet,
  size: one,
  add: several,
  subtract: pair,
  multiply: pair,
  percentOf: pair,
  divide: z.strictObject({ value: one, by: one, to: unit, round: rounding }),
  round: z.strictObject({ value: one, to: unit, round: rounding }),
  min: several,
  max: several,
  addDays: pair,
  addMonths: pair,
  addYears: pair,
  daysBetween: pair,
  monthsBetween: pair,
  yearsBetween: pair,
  age: z.strictObject({ born: one, on: one, leapDay: z.enum(["february-28", "march-1"]).optional() }),
  startOfMonth: one,
  endOfMonth: one,
  monthOf: one,
  weekday: one,
  lookup: z.strictObject({ ...lookup, else: one.optional() }),
  lookupStatus: z.strictObject(lookup),
  sum: z.strictObject({ ...overGroup, of: one }),
  count: z.strictObject(overGroup),
  any: z.strictObject({ over: identifier, where: one }),
  all: z.strictObject({ over: identifier, where: one }),
} as const;

// Literals that are objects are listed with the literals.
type ObjectLiteral = "money" | "percent" | "date" | "month";
const named = Object.entries(operands satisfies Record<Exclude<Operator, ObjectLiteral>, z.ZodType>);

/** Schema of {@link Expression}. Example: `{ atLeast: [{ age: { born: { answer: "fodt" }, on: { today: true } } }, 18] }`. */
export const expression: z.ZodType<Expression> = z
  .lazy(() => z.union([literal, ...named.map(([name, schema]) => z.strictObject({ [name]: schema }))]) as unknown as z.ZodType<Expression>)
  .meta({ id: "expression" });
