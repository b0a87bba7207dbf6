import { z } from "zod";
import { identifier } from "./identifier";

const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(1).max(4000);

/** Words of one question, keyed by the ids of the definition. */
const questionWords = z.strictObject({
  /** The question itself: the heading of the page and the legend of the form. */
  label: line,
  help: text.optional(),
  /** "Hvorfor spør vi?" */
  why: text.optional(),
  /** Label of each option. Yes/no questions fall back to the interface words for ja, nei and vet ikke. */
  options: z.record(identifier, line).default({}),
  /** A line under an option that says more about it. */
  hints: z.record(identifier, line).default({}),
  /** What to say when nothing was chosen. */
  missing: line,
});
export type QuestionWords = z.infer<typeof questionWords>;

const outcomeWords = z.strictObject({
  /** The answer in one sentence. */
  heading: line,
  body: text.optional(),
  ways: z.record(identifier, z.strictObject({ heading: line, body: text })),
  bring: z.record(identifier, line).default({}),
  /** "Dette skjer etterpå" */
  next: text.optional(),
});
export type OutcomeWords = z.infer<typeof outcomeWords>;

/** All words of a flow in one language. */
export const flowWords = z.strictObject({
  title: line,
  /** First sentence of the start page; says what to do and what you find out. */
  summary: line,
  intro: text.optional(),
  questions: z.record(identifier, questionWords),
  outcomes: z.record(identifier, outcomeWords),
});
export type FlowWords = z.infer<typeof flowWords>;
