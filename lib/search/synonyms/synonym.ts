import { z } from "zod";

/** What somebody may write in the search field, in any language. */
const phrase = z.string().trim().min(2).max(60);

/** Where the words lead: `guide:skaffe-minid`, `skjema:nav-04-01-03`. */
const target = z.string().regex(/^(guide|hjelp|ord|tema|side|skjema):[a-z0-9-]+$/, "must be like guide:skaffe-minid or skjema:nav-04-01-03");

/** What readers say, and which words of the content they mean, or which documents. */
export const synonym = z
  .strictObject({ say: z.array(phrase).min(1), mean: z.array(phrase).default([]), to: z.array(target).max(6).default([]) })
  .refine(({ mean, to }) => mean.length + to.length > 0, { message: "must have mean or to" });

export const synonymFile = z.array(synonym).min(1);
export type Synonym = z.infer<typeof synonym>;

const kinds = { guide: "guide", hjelp: "flow", ord: "term", tema: "topic", side: "page", skjema: "form" } as const;

/** A target as the index names it: `form/nav-04-01-03`. */
export function indexedTarget(target: string): string {
  const [prefix = "", slug = ""] = target.split(":");
  return `${kinds[prefix as keyof typeof kinds]}/${slug}`;
}
