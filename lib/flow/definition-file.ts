import { z } from "zod";
import { flowDefinition } from "./definition";
import { flowWords } from "./words";

/** Two letters: `nb`, `en`. */
export const language = z.string().regex(/^[a-z]{2}$/, "must be a language of two letters, like nb");

/** A flow in one file, as an author keeps it: the structure, and its words in at least one language. */
export const definitionFile = z.strictObject({
  /** Where an editor finds the JSON Schema of this file. */
  $schema: z.string().max(300).optional(),
  schemaVersion: z.literal(1),
  flow: flowDefinition,
  words: z.record(language, flowWords).refine((words) => Object.keys(words).length > 0, "must have the words of at least one language"),
});
