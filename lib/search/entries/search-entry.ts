import type { SearchKind } from "@/lib/platform/generated/prisma/enums";

/** One thing that can be found, in one language: its words, the ones that tell most first. */
export type SearchEntry = {
  kind: SearchKind;
  slug: string;
  locale: string;
  title: string;
  /** What else it is called. */
  keywords: string;
  summary: string;
  /** What stands out in it: headings, questions, the troubles it helps with. */
  headings: string;
  body: string;
  /** How much more it helps than others that are found by the same words. */
  worth: number;
};

/** Guides and help before words and forms; what somebody else must fill in comes last. */
export const worth = { guide: 1.15, flow: 1.15, page: 1.1, topic: 1, term: 0.95, form: 0.85, formOfOthers: 0.7 };
