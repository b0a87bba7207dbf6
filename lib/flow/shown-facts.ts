import type { FlowWords, OutcomeWords } from "./words";

/** A fact in a text: `{=klagefrist}`. */
export const SHOWN_FACT = /\{=([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/** The facts that the words of an outcome show, each once. */
export function factsShownBy(words: OutcomeWords): string[] {
  const texts = [words.heading, words.body, words.next, ...Object.values(words.ways).flatMap((way) => [way.heading, way.body]), ...Object.values(words.bring)];
  return [...new Set(texts.flatMap((text) => [...(text ?? "").matchAll(SHOWN_FACT)].flatMap(([, id]) => id ?? [])))];
}

/** The facts that some words show in an outcome. */
export function shownIn(words: FlowWords): (outcome: string) => readonly string[] {
  return (outcome) => (Object.hasOwn(words.outcomes, outcome) && words.outcomes[outcome] ? factsShownBy(words.outcomes[outcome]) : []);
}
