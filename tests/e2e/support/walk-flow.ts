import { optionsOf, type Answer, type Answers } from "@/lib/flow/answers";
import type { OutcomeNode } from "@/lib/flow/definition";
import { evaluate, type Evaluation } from "@/lib/flow/evaluate";
import type { PathStep } from "@/lib/flow/evaluation";
import { optionLabel } from "@/lib/flow/option-words";
import { paths } from "@/lib/flow/paths";
import type { OutcomeWords, QuestionWords } from "@/lib/flow/words";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { answersAlong, nameOfStep, placesOf, type Place } from "@/lib/sharing/question-place";
import { today } from "./days";
import { fail, type SeededFlow } from "./seeded-content";

/** One question on a way through a flow, its heading, the answer given, and what was answered before. */
export type WalkStep = { place: Place; heading: string; answer: Answer; before: Answers };

/** A way through a flow, on the day it is. `ways` and `bring` are the ids of what applies. */
export type Walk = { answers: Answers; steps: WalkStep[]; outcome: OutcomeNode; ways: string[]; bring: string[] };

/** Where answers lead, reckoned without the site. */
export function whereTo({ flow }: SeededFlow, answers: Answers): Evaluation {
  return evaluate(flow, answers, { today });
}

/** Walks that together give every answer, take every route and reach every outcome that can be reached today. */
export function walksOf(seeded: SeededFlow): Walk[] {
  return paths(seeded.flow, { today }).map(({ answers }) => {
    const end = whereTo(seeded, answers);
    if (end.status !== "ends") fail(`${seeded.slug} doesn't end with ${JSON.stringify(answers)}`);
    return { answers, steps: stepsOf(seeded, answers), outcome: end.node, ways: end.ways, bring: end.bring };
  });
}

/** The first way to each question and to each outcome. */
export function firstWays(seeded: SeededFlow): { questions: WalkStep[]; outcomes: Walk[] } {
  const questions = new Map<string, WalkStep>();
  const outcomes = new Map<string, Walk>();
  for (const walk of walksOf(seeded)) {
    for (const step of walk.steps) if (!questions.has(step.place.question.id)) questions.set(step.place.question.id, step);
    if (!outcomes.has(walk.outcome.id)) outcomes.set(walk.outcome.id, walk);
  }
  return { questions: [...questions.values()], outcomes: [...outcomes.values()] };
}

/** Whether nothing at all is an answer to it. */
export function mayBeEmpty({ place: { question } }: WalkStep): boolean {
  return question.optional || (question.asks.kind === "choices" && question.asks.fewest === 0);
}

/** The questions that some answers pass. */
export function stepsOf(seeded: SeededFlow, answers: Answers): WalkStep[] {
  const asked = whereTo(seeded, answers).path.filter((step) => step.kind === "question");
  return asked.map((step, index) => ({
    place: placeOf(seeded, nameOfStep(step)),
    heading: headingOf(seeded, step),
    answer: step.answer,
    before: answersAlong(seeded.flow, asked.slice(0, index)),
  }));
}

function headingOf(seeded: SeededFlow, step: PathStep): string {
  const { question } = placeOf(seeded, nameOfStep(step));
  const round = step.round && `${nb.flow.roundOf(seeded.words.groups[step.round.group]?.label ?? "?", step.round.index + 1, step.round.of)}:`;
  return [round, questionWords(seeded, question.id).label, question.optional ? nb.flow.optional : undefined].filter((part) => part !== undefined).join(" ");
}

/** Where a question is asked, by the name it has in forms. */
export function placeOf({ slug, flow }: SeededFlow, name: string): Place {
  return placesOf(flow).get(name) ?? fail(`${slug} has no question "${name}"`);
}

export function questionWords({ slug, words }: SeededFlow, id: string): QuestionWords {
  return words.questions[id] ?? fail(`${slug} has no words for the question "${id}"`);
}

export function outcomeWords({ slug, words }: SeededFlow, id: string): OutcomeWords {
  return words.outcomes[id] ?? fail(`${slug} has no words for the outcome "${id}"`);
}

/** What an option is called on the page. */
export function labelOf(seeded: SeededFlow, question: string, option: string): string {
  return optionLabel(placeOf(seeded, question).question, questionWords(seeded, question), option, nb.flow);
}

export function firstOption(seeded: SeededFlow, question: string): string {
  return optionsOf(placeOf(seeded, question).question.asks)[0] ?? fail(`${question} has no options`);
}

/** A text of an outcome as it is read, whatever it says of what was reckoned. */
export function asRead(text: string): RegExp {
  const parts = text.split(/\{=[a-z0-9-]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^{}]+")}$`);
}
