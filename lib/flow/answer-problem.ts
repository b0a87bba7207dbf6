import { z } from "zod";

/** What can be wrong with an answer. */
export const answerProblem = z.enum([
  /** Nothing was answered. */
  "missing",
  /** Not one of the options, or a postcode or municipality that doesn't exist. */
  "unknown",
  "not-a-number",
  /** Something like 1.234, which is one thing to some and another to others. */
  "ambiguous-number",
  "not-whole",
  "too-many-decimals",
  "too-small",
  "too-large",
  "not-a-date",
  "missing-day",
  "missing-month",
  "missing-year",
  /** All parts are there, but the calendar has no such day. */
  "impossible-date",
  "too-early",
  "too-late",
  "not-a-postcode",
  "too-few",
  "too-many",
  /** "None of these" together with one of these. */
  "none-with-others",
]);
export type AnswerProblem = z.infer<typeof answerProblem>;
