import type { Answers, RawAnswers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { evaluate, type EvaluationInput } from "@/lib/flow/evaluate";
import { readAnswer } from "@/lib/flow/read-answer";
import type { ReadParameter } from "./answer-parameters";
import { answerFromFields, fieldsForAnswer, type FieldValues } from "./field-values";
import { findPlace, FROM, keepAnswers, readSent, SKIP, type Before, type FlowAddress } from "./flow-address";
import { answerAt, gatherAnswers, nameOfPlace, placesOf, withAnswer, type Place } from "./question-place";

/** What of a case is sealed, apart from what it is called. */
export type CaseState = {
  answers: Answers;
  /** What stood in the form of a place whose answer can't be used: it is shown again as it was. */
  typed?: { question: string; values: Record<string, string | string[]> };
  /** The answer that was changed last, as it was. */
  before?: Answers;
};

/** Adds the answer that a form holds to a case. A wrong one is kept as it was typed; a form that was made up changes nothing. */
export function receiveAnswer(flow: FlowDefinition, { answers, before }: CaseState, form: URLSearchParams, input: EvaluationInput): CaseState {
  const read: ReadParameter = (name) => (form.getAll(name).length > 1 ? form.getAll(name) : (form.get(name) ?? undefined));
  const skipped = findPlace(flow, read(SKIP))?.name;
  const place = findPlace(flow, skipped ?? read(FROM));
  if (!place) return { answers, ...(before && { before }) };
  const raw = readSent(place, read, { from: place.name, skipped });
  const answered = withAnswer(answers, place, raw);
  const changed = whatWasChanged(answers, place, answered, before);
  const state = { answers: keepAnswers(flow, answered), ...(changed && { before: changed }) };
  if (!isRefused(flow, place, answered, input)) return state;
  const values = copyOf(fieldsForAnswer(place.question.asks, raw));
  return { ...state, answers: keepAnswers(flow, withAnswer(answers, place, undefined)), typed: { question: place.name, values } };
}

function isRefused(flow: FlowDefinition, place: Place, answered: RawAnswers, input: EvaluationInput): boolean {
  if (!readAnswer(place.question, answerAt(answered, place)).ok) return true;
  // Its limits may depend on the other answers.
  const there = evaluate(flow, answered, input);
  return there.status === "asks" && nameOfPlace(there.question.id, there.round) === place.name;
}

/** An answer that came in place of another one; a question that is new on the way changes nothing, and is asked because of the last change. */
function whatWasChanged(answers: RawAnswers, place: Place, answered: RawAnswers, before: Answers | undefined): Answers | undefined {
  const old = readAnswer(place.question, answerAt(answers, place));
  if (!old.ok) return before;
  const now = readAnswer(place.question, answerAt(answered, place));
  return now.ok && JSON.stringify(now.answer) === JSON.stringify(old.answer) ? undefined : gatherAnswers([[place, old.answer]]);
}

/** A case that was opened, as the address of its page says it. `change` is the question the reader wants to answer anew. */
export function addressOfCase(flow: FlowDefinition, { answers, typed, before }: CaseState, change: string | undefined): FlowAddress {
  const wrong = findPlace(flow, typed?.question);
  return {
    answers: wrong && typed ? withAnswer(answers, wrong, answerFromFields(wrong.question.asks, typed.values)) : answers,
    from: wrong?.name,
    change: findPlace(flow, change)?.name,
    before: before && findBefore(flow, before),
  };
}

function findBefore(flow: FlowDefinition, before: Answers): Before | undefined {
  for (const place of placesOf(flow).values()) {
    const read = readAnswer(place.question, answerAt(before, place));
    if (read.ok) return { place, answer: read.answer };
  }
  return undefined;
}

function copyOf(values: FieldValues): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(values).map(([part, value]) => [part, typeof value === "string" ? value : [...value]]));
}
