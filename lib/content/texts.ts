import type { DocumentKind, Words } from "./schema/document";

/** A Markdown text and where in the words it stands, for example `steps.logg-inn.body`. */
export type PlacedText = { path: string; text: string };

/** Every Markdown text of a document in one language, in reading order. Lines without markup are left out. */
export const markdownTexts: { [K in DocumentKind]: (words: Words<K>) => PlacedText[] } = {
  guide: (words) => [
    ...at("audience", words.audience),
    ...Object.entries(words.steps).flatMap(([id, step]) => [
      ...at(`steps.${id}.body`, step.body),
      ...at(`steps.${id}.see`, step.see),
      ...Object.entries(step.troubles).flatMap(([trouble, { way }]) => at(`steps.${id}.troubles.${trouble}.way`, way)),
      ...at(`steps.${id}.helper`, step.helper),
      ...at(`steps.${id}.caseworker`, step.caseworker),
    ]),
    ...at("after", words.after),
    ...Object.entries(words.alternatives).flatMap(([id, { body }]) => at(`alternatives.${id}.body`, body)),
  ],
  flow: (words) => [
    ...at("intro", words.intro),
    ...Object.entries(words.questions).flatMap(([id, question]) => [
      ...at(`questions.${id}.help`, question.help),
      ...at(`questions.${id}.why`, question.why),
    ]),
    ...Object.entries(words.outcomes).flatMap(([id, outcome]) => [
      ...at(`outcomes.${id}.body`, outcome.body),
      ...Object.entries(outcome.ways).flatMap(([way, { body }]) => at(`outcomes.${id}.ways.${way}.body`, body)),
      ...at(`outcomes.${id}.next`, outcome.next),
    ]),
  ],
  term: (words) => at("explanation", words.explanation),
  topic: (words) => [...at("intro", words.intro), ...Object.entries(words.parts ?? {}).flatMap(([id, { body }]) => at(`parts.${id}.body`, body))],
  fact: () => [],
  page: (words) => Object.entries(words.sections).flatMap(([id, { body }]) => at(`sections.${id}.body`, body)),
};

function at(path: string, text: string | undefined): PlacedText[] {
  return text === undefined ? [] : [{ path, text }];
}
