/** Every rule of the gate, by the name a finding carries. prisma/seed-data/README.md shows a good and a bad example of each. */
export const wordRules = [
  "lix",
  "mean-sentence",
  "long-sentence",
  "long-words",
  "passive",
  "abbreviation",
  "hard-word",
  "unexplained-term",
  "link-text",
  "first-sentence",
  "long-paragraph",
  "long-list",
  "spelling",
  "one-word",
  "long-sms",
  "idle-name",
  "missing-part",
  "stale-translation",
] as const;
export type WordRule = (typeof wordRules)[number];

/** Something the gate stops. `language` is the set of words, by the name of its file, `path` is the place in the words, `sentence` what stands there, `advice` what to do about it. */
export type WordFinding = { rule: WordRule; document: string; language: string; path: string; sentence: string; advice: string };
