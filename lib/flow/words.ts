import { z } from "zod";
import { answerProblem } from "./answer-problem";
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
  /** What to say when nothing was answered. */
  missing: line,
  /**
   * What to say about other unusable answers, and what to do. Only the flow knows why an answer is beyond its limits, so
   * those words are compulsory where there are limits; for the rest the interface has words of its own.
   */
  errors: z.partialRecord(answerProblem, line).default({}),
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

const groupWords = z.strictObject({
  /** What one round is called: "Barn". The interface adds which one: "Barn 2 av 3". */
  label: line,
});

/** All words of a flow in one language. Texts of outcomes may show a fact: `{=klagefrist}`. */
export const flowWords = z.strictObject({
  title: line,
  /** First sentence of the start page; says what to do and what you find out. */
  summary: line,
  intro: text.optional(),
  questions: z.record(identifier, questionWords),
  groups: z.record(identifier, groupWords).default({}),
  /** What each fact is called when an answer is explained: "Siste dag du kan klage". */
  facts: z.record(identifier, line).default({}),
  outcomes: z.record(identifier, outcomeWords),
});
export type FlowWords = z.infer<typeof flowWords>;
