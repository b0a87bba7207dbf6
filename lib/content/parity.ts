import type { DocumentKind, Structure, Words } from "./schema/document";

/** Ids that a piece of structure declares and the keys that its words have. They must be the same set. */
export type IdPair = { path: string; declared: readonly string[]; worded: readonly string[] };

/** Every place in a document where words are keyed by ids of the structure. */
export const idPairs: { [K in DocumentKind]: (structure: Structure<K>, words: Words<K>) => IdPair[] } = {
  guide: (structure, words) => [
    pair("needs", structure.needs, words.needs),
    pair("alternatives", ids(structure.alternatives), words.alternatives),
    pair("steps", ids(structure.steps), words.steps),
    ...structure.steps.flatMap((step) => {
      const stepWords = words.steps[step.id];
      if (!stepWords) return [];
      return [
        pair(`steps.${step.id}.needs`, step.needs, stepWords.needs),
        pair(`steps.${step.id}.troubles`, ids(step.troubles), stepWords.troubles),
        pair(`steps.${step.id}`, present(step, ["officialLink", "drawing"]), only(stepWords, ["officialLink", "drawing"])),
      ];
    }),
  ],
  // Missing words of a flow are found by its proof, which can show the path that leads to them.
  flow: () => [],
  term: () => [],
  topic: (structure, words) => [pair("parts", ids(structure.parts ?? []), words.parts ?? {})],
  fact: () => [],
  page: (structure, words) => [
    pair("sections", ids(structure.sections), words.sections),
    ...structure.sections.map((section) =>
      pair(`sections.${section.id}.links`, ids(section.to), words.sections[section.id]?.links ?? {}),
    ),
  ],
};

function pair(path: string, declared: readonly string[], worded: object): IdPair {
  return { path, declared, worded: Object.keys(worded) };
}

function ids(items: readonly { id: string }[]): string[] {
  return items.map((item) => item.id);
}

function present(value: object, keys: readonly string[]): string[] {
  return keys.filter((key) => key in value);
}

function only(value: object, keys: readonly string[]): object {
  return Object.fromEntries(present(value, keys).map((key) => [key, true]));
}
