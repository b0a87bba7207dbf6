import { z } from "zod";

const word = z.string().trim().min(1).max(80);

/** One word for one thing: `use` it, and not the others. `unless` are phrases in which one of them means something else. */
const preference = z.strictObject({
  use: word,
  not: z.array(word).min(1),
  unless: z.array(word).default([]),
  /** The term of the glossary that this is about, where there is one. */
  term: z.string().optional(),
});

/** The lists of one language that authors keep, in `prisma/seed-data/words/LANGUAGE`. */
export const wordLists = z.strictObject({
  abbreviations: z.strictObject({
    /** Shortened words, and what to write. */
    instead: z.record(word, word),
    /** What may stand as it is, and why. */
    allowed: z.record(word, word),
  }),
  /** Words of the office, and what to say: `benytte: bruke`. A key may name irregular forms, `iverksette|iverksatt`. */
  hardWords: z.record(word, word),
  oneWord: z.array(preference),
  /** What a heading or a first sentence may begin with to say what to do. */
  imperatives: z.array(word),
  /** Link texts that say nothing away from where they stand. */
  emptyLinks: z.array(word),
  /** Words the spelling dictionary doesn't know, by the reason why they are right. */
  spelling: z.record(word, z.array(word)),
});
export type WordLists = z.infer<typeof wordLists>;

/** For a language whose lists nobody has made yet. */
export const noWordLists: WordLists = { abbreviations: { instead: {}, allowed: {} }, hardWords: {}, oneWord: [], imperatives: [], emptyLinks: [], spelling: {} };
