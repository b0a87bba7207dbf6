import { z } from "zod";
import { channel } from "@/lib/flow/definition";
import { identifier } from "@/lib/flow/identifier";
import { names } from "./names";
import { reference } from "./reference";
import { review } from "./review";
import { line, markdown } from "./text";

/** How a section is shown: `text` plain, `call` with large buttons that call, `urgent` the same for what must be done now, `script` words to read out, `list` a checklist. */
const section = z.strictObject({
  id: identifier,
  style: z.enum(["text", "call", "urgent", "script", "list"]).default("text"),
  /** Phone facts to call, most important first. */
  call: z.array(identifier).default([]),
  channel: channel.optional(),
  to: z.array(z.strictObject({ id: identifier, to: reference })).default([]),
});

/** A standing page: urgent help, contact, privacy, accessibility. */
export const pageStructure = z.strictObject({
  schemaVersion: z.literal(1),
  review,
  names,
  /** Whether the page opens with a list of its sections, for the reader to choose from. */
  contents: z.boolean().default(false),
  sections: z.array(section).min(1),
});
export type PageStructure = z.infer<typeof pageStructure>;

export const pageWords = z.strictObject({
  schemaVersion: z.literal(1),
  title: line,
  summary: line,
  sections: z.record(
    identifier,
    z.strictObject({ heading: line, body: markdown, links: z.record(identifier, line).default({}) }),
  ),
});
export type PageWords = z.infer<typeof pageWords>;
