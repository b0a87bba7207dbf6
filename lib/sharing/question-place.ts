import { answerTo, type Answer, type Answers, type RawAnswers } from "@/lib/flow/answers";
import type { FlowDefinition, Question } from "@/lib/flow/definition";
import type { PathStep } from "@/lib/flow/evaluation";

/** A question where it is asked: by itself, or in one round of a group. */
export type Place = {
  /** How the place is written in addresses and forms: `frist`, or `barn.1.fodt` for the second child. No id holds a dot. */
  name: string;
  question: Question;
  round?: { group: string; index: number };
};

// Definitions are never changed after parsing, so what is derived from one stays right as long as it lives.
const known = new WeakMap<FlowDefinition, ReadonlyMap<string, Place>>();

/** Every place of a flow by its name, in the order of the definition; of a group as many rounds as its limit allows. */
export function placesOf(flow: FlowDefinition): ReadonlyMap<string, Place> {
  const places = known.get(flow) ?? new Map(listPlaces(flow).map((place) => [place.name, place]));
  known.set(flow, places);
  return places;
}

function listPlaces(flow: FlowDefinition): Place[] {
  return flow.nodes.flatMap((node): Place[] => {
    if (node.kind === "question") return [{ name: node.id, question: node }];
    if (node.kind !== "group") return [];
    return Array.from({ length: node.limit }, (_, index) =>
      node.questions.map((question) => ({ name: nameOfPlace(question.id, { group: node.id, index }), question, round: { group: node.id, index } })),
    ).flat();
  });
}

/** The name of the place where a question is asked. */
export function nameOfPlace(question: string, round?: { group: string; index: number }): string {
  return round ? `${round.group}.${round.index}.${question}` : question;
}

/** The name of the place that a step of a walk passed. */
export function nameOfStep({ node, round }: PathStep): string {
  return nameOfPlace(node, round);
}

/** The place of a question, and of which round (from 0) where it stands in a group. */
export function placeOf(flow: FlowDefinition, { question, round }: { question: string; round?: number }): Place | undefined {
  if (round === undefined) return placesOf(flow).get(question);
  const group = flow.nodes.find((node) => node.kind === "group" && node.questions.some(({ id }) => id === question));
  return group && placesOf(flow).get(nameOfPlace(question, { group: group.id, index: round }));
}

/** What was answered at a place, whatever it is. */
export function answerAt(answers: RawAnswers, { question, round }: Place): unknown {
  return answerTo(round ? roundOf(answers, round) : answers, question.id);
}

/** The same answers with another one at a place. */
export function withAnswer(answers: RawAnswers, { question, round }: Place, answer: unknown): RawAnswers {
  if (!round) return { ...answers, [question.id]: answer };
  const { group, index } = round;
  const given = answerTo(answers, group);
  const length = Math.max(Array.isArray(given) ? given.length : 0, index + 1);
  const rounds = Array.from({ length }, (_, at) => roundOf(answers, { group, index: at }));
  return { ...answers, [group]: rounds.with(index, { ...rounds[index], [question.id]: answer }) };
}

/** Answers at places put together as answers to a flow. */
export function gatherAnswers(answered: Iterable<readonly [Place, Answer]>): Answers {
  let answers: RawAnswers = {};
  for (const [place, answer] of answered) answers = withAnswer(answers, place, answer);
  return answers as Answers;
}

/** The answers that a walk passed. */
export function answersAlong(flow: FlowDefinition, path: readonly PathStep[]): Answers {
  return gatherAnswers(
    path.flatMap((step): [Place, Answer][] => {
      const place = placesOf(flow).get(nameOfStep(step));
      return place && step.kind === "question" ? [[place, step.answer]] : [];
    }),
  );
}

function roundOf(answers: RawAnswers, { group, index }: { group: string; index: number }): RawAnswers {
  const rounds = answerTo(answers, group);
  const round: unknown = Array.isArray(rounds) ? rounds[index] : undefined;
  return typeof round === "object" && round !== null ? (round as RawAnswers) : {};
}
