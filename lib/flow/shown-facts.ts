import type { FlowWords, OutcomeWords } from "./words";

/** A fact in a text: `{=klagefrist}`. */
export const SHOWN_FACT = /\{=([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/** A fact that an outcome shows: to everybody, or only to those whom one of its ways or things to bring is for. */
export type ShownFact = { fact: string; item?: { list: "ways" | "bring"; id: string } };

/** The facts that the words of an outcome show, each once. */
export function factsShownBy(words: OutcomeWords): string[] {
  return [...new Set(shownBy(words).map(({ fact }) => fact))];
}

/** The facts that some words show in an outcome, with what they stand in. */
export function shownIn(words: FlowWords): (outcome: string) => readonly ShownFact[] {
  return (outcome) => (Object.hasOwn(words.outcomes, outcome) && words.outcomes[outcome] ? shownBy(words.outcomes[outcome]) : []);
}

function shownBy({ heading, body, next, ways, bring }: OutcomeWords): ShownFact[] {
  const toAll = [heading, body, next].flatMap(factsIn).map((fact): ShownFact => ({ fact }));
  const inWays = Object.entries(ways).flatMap(([id, way]) => [way.heading, way.body].flatMap(factsIn).map((fact): ShownFact => ({ fact, item: { list: "ways", id } })));
  const inBring = Object.entries(bring).flatMap(([id, text]) => factsIn(text).map((fact): ShownFact => ({ fact, item: { list: "bring", id } })));
  return [...toAll, ...inWays, ...inBring];
}

function factsIn(text: string | undefined): string[] {
  return [...(text ?? "").matchAll(SHOWN_FACT)].flatMap(([, id]) => id ?? []);
}
