import { z } from "zod";
import { flowDefinition } from "@/lib/flow/definition";
import { identifier } from "@/lib/flow/identifier";
import { flowWords as words } from "@/lib/flow/words";
import { names } from "./names";
import { review } from "./review";

/** A help flow as a document: the definition that lib/flow can run, with what every document has. */
export const flowStructure = z.strictObject({
  schemaVersion: z.literal(1),
  review,
  names,
  topics: z.array(identifier).min(1),
  flow: flowDefinition,
});
export type FlowStructure = z.infer<typeof flowStructure>;

export const flowWords = z.strictObject({ schemaVersion: z.literal(1), ...words.shape });
export type FlowWords = z.infer<typeof flowWords>;
