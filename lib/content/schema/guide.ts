import { z } from "zod";
import { channel } from "@/lib/flow/definition";
import { identifier } from "@/lib/flow/identifier";
import { names } from "./names";
import { reference } from "./reference";
import { review } from "./review";
import { line, markdown, shortMessage } from "./text";

/** `none`: no login · `any`: MinID is enough · `high`: BankID, Buypass or Commfides · `optional`: easier with, possible without. */
export const login = z.enum(["none", "any", "high", "optional"]);
export type Login = z.infer<typeof login>;

/** A Nav form number as printed on the form, for example `NAV 36-18.01`. */
const formNumber = z.string().regex(/^NAV \d{2}-\d{2}\.\d{2}$/);

const step = z.strictObject({
  id: identifier,
  channel,
  /** The official page this step is done on. Its link text is `officialLink` in the words. */
  officialLink: z.url({ protocol: /^https$/ }).optional(),
  form: formNumber.optional(),
  /** Name of a drawing in public/drawings, without ending. Its alt text is `drawing` in the words. */
  drawing: identifier.optional(),
  /** What to have at hand for this step. */
  needs: z.array(identifier).default([]),
  /** The usual troubles, each with a way on. */
  troubles: z.array(z.strictObject({ id: identifier, to: reference })).max(4).default([]),
});

export type StepStructure = z.infer<typeof step>;

const alternative = z.strictObject({
  id: identifier,
  channel: z.enum(["phone", "office", "paper", "other"]),
  to: reference.optional(),
  form: formNumber.optional(),
});

/** A task in steps. Words are keyed by the ids that stand here. */
export const guideStructure = z.strictObject({
  schemaVersion: z.literal(1),
  review,
  names,
  topics: z.array(identifier).min(1),
  /** How long the whole task usually takes a person who is new to it. */
  minutes: z.int().positive().max(240),
  login,
  officialPage: z.url({ protocol: /^https$/ }).optional(),
  needs: z.array(identifier).default([]),
  steps: z.array(step).min(4).max(9),
  /** Ways without a computer or a phone with internet: never empty. */
  alternatives: z.array(alternative).min(1),
  related: z.array(reference).default([]),
});
export type GuideStructure = z.infer<typeof guideStructure>;

const stepWords = z.strictObject({
  heading: line,
  body: markdown,
  /** "Dette ser du nå": how the reader knows that it worked. */
  see: markdown.optional(),
  needs: z.record(identifier, line).default({}),
  troubles: z.record(identifier, z.strictObject({ problem: line, way: markdown, link: line })).default({}),
  helper: markdown,
  caseworker: markdown.optional(),
  sms: shortMessage,
  officialLink: line.optional(),
  drawing: line.optional(),
});

export type StepWords = z.infer<typeof stepWords>;

export const guideWords = z.strictObject({
  schemaVersion: z.literal(1),
  title: line,
  /** First sentence on the page and its description: says what to do. */
  summary: line,
  audience: markdown,
  needs: z.record(identifier, line).default({}),
  steps: z.record(identifier, stepWords),
  /** What happens when the last step is done, how long it takes, and what to do if nothing comes. */
  after: markdown,
  alternatives: z.record(identifier, z.strictObject({ heading: line, body: markdown })),
});
export type GuideWords = z.infer<typeof guideWords>;
