import { z } from "zod";
import { names } from "./names";
import { reference } from "./reference";
import { review } from "./review";
import { line, markdown } from "./text";

/** A word that readers meet and may not know. */
export const termStructure = z.strictObject({
  schemaVersion: z.literal(1),
  review,
  names,
  related: z.array(reference).default([]),
});
export type TermStructure = z.infer<typeof termStructure>;

export const termWords = z.strictObject({
  schemaVersion: z.literal(1),
  term: line,
  /** One or two short sentences. */
  explanation: markdown,
  /** A sentence with the word in use, as a reader may meet it. */
  example: line,
});
export type TermWords = z.infer<typeof termWords>;
