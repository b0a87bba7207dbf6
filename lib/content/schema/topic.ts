import { z } from "zod";
import { identifier } from "@/lib/flow/identifier";
import { names } from "./names";
import { reference } from "./reference";
import { review } from "./review";
import { line, markdown } from "./text";

/** What belongs together in a situation: guides, flows and Nav's forms, by what stands in the address of each form. */
const part = z.strictObject({
  id: identifier,
  items: z.array(reference),
  forms: z.array(z.string().regex(/^(nav|olj)-\d{2}-\d{2}-\d{2}[a-z]?$/, "must be the address of a form, such as nav-04-01-03")),
});

/**
 * A collection of guides and flows, in the order a reader should meet them. A theme has them in one list. A situation is something
 * that has happened: it has them in parts, what can't wait first, and tells what to do.
 */
export const topicStructure = z
  .strictObject({
    schemaVersion: z.literal(1),
    review,
    names,
    /** Place on the home page, from 1, among the themes or among the situations. */
    order: z.int().positive(),
    situation: z.literal(true).optional(),
    items: z.array(reference).min(1).optional(),
    parts: z.array(part).min(1).optional(),
    terms: z.array(reference).default([]),
  })
  .refine(({ situation, items, parts }) => (situation ? parts && !items : items && !parts), "a situation has parts, and a theme has items");
export type TopicStructure = z.infer<typeof topicStructure>;

export const topicWords = z.strictObject({
  schemaVersion: z.literal(1),
  title: line,
  /** One line under the title in lists. */
  summary: line,
  /** In a situation: what to do at once when it can't wait. */
  intro: markdown.optional(),
  parts: z.record(identifier, z.strictObject({ heading: line, body: markdown })).optional(),
});
export type TopicWords = z.infer<typeof topicWords>;
