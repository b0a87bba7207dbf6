import { z } from "zod";
import { names } from "./names";
import { review } from "./review";
import { line } from "./text";

/** Where a fact was read. `date` is the source's own date, as exact as it is known: a year, a month or a day. */
const source = z.strictObject({
  organisation: line,
  url: z.url({ protocol: /^https$/ }).optional(),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).optional(),
});

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From when to when, by the clock in Norway. */
const span = z.strictObject({ opensAt: time, closesAt: time }).refine(({ opensAt, closesAt }) => opensAt < closesAt, "closes before it opens");
export type Span = z.infer<typeof span>;

/** Something that is true today and may change: stands once, is used by many pages. */
export const factStructure = z.strictObject({
  schemaVersion: z.literal(1),
  review,
  names,
  /** What the text says, for programs: a phone number is a link that calls, hours tell whether somebody answers now. */
  value: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("text") }),
    z.strictObject({ kind: z.literal("hours"), weekdays: span }),
    z.strictObject({ kind: z.literal("phone"), number: z.string().regex(/^(\+47\d{8}|\d{3,6})$/) }),
  ]),
  volatile: z.boolean(),
  confidence: z.enum(["high", "medium", "low"]),
  sources: z.array(source).min(1),
});
export type FactStructure = z.infer<typeof factStructure>;

export const factWords = z.strictObject({
  schemaVersion: z.literal(1),
  /** What is put into a sentence where `{slug}` stands. */
  text: line,
  /** The fact as a sentence of its own, for the list of what was checked. */
  statement: line,
});
export type FactWords = z.infer<typeof factWords>;
