import { z } from "zod";
import { names } from "./names";
import { reference } from "./reference";
import { review } from "./review";
import { line, markdown } from "./text";

/** A collection of guides and flows, in the order a reader should meet them. */
export const topicStructure = z.strictObject({
  schemaVersion: z.literal(1),
  review,
  names,
  /** Place among the topics on the home page, from 1. */
  order: z.int().positive(),
  items: z.array(reference).min(1),
  terms: z.array(reference).default([]),
});
export type TopicStructure = z.infer<typeof topicStructure>;

export const topicWords = z.strictObject({
  schemaVersion: z.literal(1),
  title: line,
  /** One line under the title in lists. */
  summary: line,
  intro: markdown.optional(),
});
export type TopicWords = z.infer<typeof topicWords>;
