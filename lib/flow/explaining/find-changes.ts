import { answerTo, optionsOf, type Answer, type RawAnswers } from "../answers";
import type { Asks } from "../asks";
import { compilerOf } from "../compile";
import type { FlowDefinition } from "../definition";
import { evaluate } from "../evaluate";
import type { Evaluation, EvaluationInput } from "../evaluation";
import { isFailure } from "../failure";
import { literalValue } from "../operators/literals";
import { readAnswer } from "../read-answer";
import { mentionsOf } from "./flow-expressions";
import { findNearest, type Try } from "./nearest";
import { ordinalsOf, type Ordinals } from "./ordinals";
import { passingKey } from "./passing-key";
import type { Passing } from "./replay";

/** One answer given differently, and where that leads: to another outcome, or to another question next (`asks`). `round` counts from 0. */
export type Change = { question: string; round?: number; answer: Answer } & ({ outcome: string; asks?: never } | { asks: string; outcome?: never });

/** Walks that may be taken to find what would change a result. */
const MOST_TRIES = 200;

type Search = { readonly flow: FlowDefinition; readonly answers: RawAnswers; readonly input: EvaluationInput; readonly here: string; tries: number };

/** The changes of single answers that lead elsewhere than `here`, latest question first. Answers that decided something are tried first, in case not all can be. */
export function findChanges(flow: FlowDefinition, answers: RawAnswers, input: EvaluationInput, here: Evaluation, passings: readonly Passing[], deciding: ReadonlySet<string>): Change[] {
  const search: Search = { flow, answers, input, here: placeOf(here), tries: MOST_TRIES };
  const latestFirst = passings.filter(({ step }) => step.kind === "question" && mentionsOf(flow).questions.has(step.node)).toReversed();
  const decided = (passing: Passing): boolean => deciding.has(passingKey(passing.step.node, passing.step.round?.index));
  const found = new Map<Passing, Change[]>();
  for (const passing of [...latestFirst.filter(decided), ...latestFirst.filter((one) => !decided(one))]) found.set(passing, changesOf(search, passing));
  return latestFirst.flatMap((passing) => found.get(passing) ?? []);
}

function changesOf(search: Search, passing: Passing): Change[] {
  const { asks } = passing.question;
  const ordinals = ordinalsOf(asks);
  if (ordinals) return nearestChanges(search, passing, ordinals);
  return otherAnswers(asks, passing.step.answer ?? null).flatMap((answer) => follow(search, passing, answer) ?? []);
}

/** Every other option; of several options, what is one tick away. */
function otherAnswers(asks: Asks, given: Answer): Answer[] {
  if (asks.kind !== "choices") return optionsOf(asks).filter((option) => option !== given);
  const { none } = asks;
  const chosen = new Set(Array.isArray(given) ? (given as readonly string[]) : []);
  const ticked = asks.options.map((option) => asks.options.filter((other) => chosen.has(other) !== (other === option))).filter((list) => list.length > 0);
  return none === undefined || chosen.has(none) ? ticked : [...ticked, [none]];
}

/** On each side of a number or day the nearest that leads elsewhere. */
function nearestChanges(search: Search, passing: Passing, ordinals: Ordinals): Change[] {
  const { question, step } = passing;
  const read = readAnswer(question, step.answer);
  const from = read.ok && read.value !== null ? ordinals.toOrdinal(read.value) : null;
  if (from === null) return [];
  const marks = mentionsOf(search.flow).literals.flatMap((literal) => ordinals.toOrdinal(literalValue(literal)) ?? []);
  const attempt: Try = (ordinal) => (search.tries === 0 ? null : follow(search, passing, ordinals.toAnswer(ordinal)) !== null);
  return limitsOf(search.flow, passing, ordinals).flatMap((to): Change[] => {
    const nearest = findNearest({ from, to, marks }, attempt);
    if (nearest === null) return [];
    // Known to lead elsewhere: this walk is not one more try.
    return changeTo(search, passing, ordinals.toAnswer(nearest)) ?? [];
  });
}

function limitsOf(flow: FlowDefinition, { question: { asks }, known }: Passing, ordinals: Ordinals): [bigint, bigint] {
  if (!("min" in asks || "max" in asks)) return [ordinals.first, ordinals.last];
  const [first, last] = [asks.min, asks.max].map((limit) => {
    const value = limit === undefined ? null : compilerOf(flow)(limit)(known);
    return value === null || isFailure(value) ? null : ordinals.toOrdinal(value);
  });
  return [first ?? ordinals.first, last ?? ordinals.last];
}

/** Walks as a click on the change would: stale answers count again where the changed walk passes their questions. `null` when it leads nowhere else, or nothing more may be tried. */
function follow(search: Search, passing: Passing, answer: Answer): Change[] | null {
  if (search.tries === 0) return null;
  search.tries -= 1;
  return changeTo(search, passing, answer);
}

function changeTo({ flow, answers, input, here }: Search, { step }: Passing, answer: Answer): Change[] | null {
  const there = evaluate(flow, withAnswer(answers, step, answer), input);
  const place = placeOf(there);
  // Asked again means that the answer itself can't be given.
  if (there.status === "broken" || place === here || place === `asks ${passingKey(step.node, step.round?.index)}`) return null;
  const change = { question: step.node, ...(step.round && { round: step.round.index }), answer };
  return [there.status === "ends" ? { ...change, outcome: there.node.id } : { ...change, asks: there.question.id }];
}

function placeOf(evaluation: Evaluation): string {
  if (evaluation.status === "asks") return `asks ${passingKey(evaluation.question.id, evaluation.round?.index)}`;
  return evaluation.status === "ends" ? `ends ${evaluation.node.id}` : "broken";
}

function withAnswer(answers: RawAnswers, { node, round }: Passing["step"], answer: Answer): RawAnswers {
  if (!round) return { ...answers, [node]: answer };
  const given = answerTo(answers, round.group);
  const rounds: unknown[] = Array.isArray(given) ? [...(given as unknown[])] : [];
  const before: unknown = rounds[round.index];
  rounds[round.index] = { ...(typeof before === "object" ? before : {}), [node]: answer };
  return { ...answers, [round.group]: rounds };
}
