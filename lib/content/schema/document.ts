import type { z } from "zod";
import { factStructure, factWords } from "./fact";
import { flowStructure, flowWords } from "./flow";
import { guideStructure, guideWords } from "./guide";
import { pageStructure, pageWords } from "./page";
import { termStructure, termWords } from "./term";
import { topicStructure, topicWords } from "./topic";

/** Every kind of document with the schemas of its two halves: structure once, words per language. */
export const documentSchemas = {
  guide: { structure: guideStructure, words: guideWords },
  flow: { structure: flowStructure, words: flowWords },
  term: { structure: termStructure, words: termWords },
  topic: { structure: topicStructure, words: topicWords },
  fact: { structure: factStructure, words: factWords },
  page: { structure: pageStructure, words: pageWords },
} as const;

export type DocumentKind = keyof typeof documentSchemas;
export type Structure<K extends DocumentKind> = z.infer<(typeof documentSchemas)[K]["structure"]>;
export type Words<K extends DocumentKind> = z.infer<(typeof documentSchemas)[K]["words"]>;

export const documentKinds = Object.keys(documentSchemas) as DocumentKind[];
