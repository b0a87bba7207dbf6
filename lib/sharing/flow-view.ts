import type { AnswerProblem } from "@/lib/flow/answer-problem";
import type { FlowDefinition, OutcomeNode, Question } from "@/lib/flow/definition";
import { evaluate, type Evaluation, type EvaluationInput } from "@/lib/flow/evaluate";
import type { Round } from "@/lib/flow/evaluation";
import { fieldsForAnswer, type FieldValues } from "./field-values";
import type { FlowAddress } from "./flow-address";
import { answerAt, nameOfPlace, nameOfStep, placesOf } from "./question-place";

/** A question to show, perhaps with something wrong about its answer. */
export type QuestionView = {
  kind: "question";
  /** The name of the place where it is asked. */
  place: string;
  question: Question;
  round: Round | undefined;
  problem: AnswerProblem | null;
  /** What stands in its fields: what was typed, or the answer that is to be changed. */
  values: FieldValues;
  evaluation: Evaluation;
};

export type OutcomeView = { kind: "outcome"; outcome: OutcomeNode; evaluation: Extract<Evaluation, { status: "ends" }> };

/** What an address asks us to show. */
export type FlowView = QuestionView | OutcomeView;

/** A flow that can't be walked was shown to a reader. Says where, and nothing of what was answered: `prove` knows why. */
export class BrokenWalkError extends Error {
  override name = "BrokenWalkError";
  constructor(node: string) {
    super(`The walk breaks off at node "${node}", which the proof of the flow would have found`);
  }
}

/**
 * Decides what to show. A question to change is shown only while it is on the way; otherwise the reader just goes on.
 * @throws BrokenWalkError when the definition can't be walked. Never for a proved flow.
 */
export function viewFlow(flow: FlowDefinition, address: FlowAddress, input: EvaluationInput): FlowView {
  const evaluation = evaluate(flow, address.answers, input);
  if (evaluation.status === "broken") throw new BrokenWalkError(evaluation.node);
  const changed = viewChange(flow, address, evaluation);
  if (changed) return changed;
  if (evaluation.status === "ends") return { kind: "outcome", outcome: evaluation.node, evaluation };
  const { question, round, problem } = evaluation;
  const place = nameOfPlace(question.id, round);
  // A question that has just come up is not an error yet: only one that was sent without an answer is.
  const isNew = problem === "missing" && address.from !== place;
  const typed = answerAt(address.answers, { name: place, question, ...(round && { round }) });
  return { kind: "question", place, question, round, problem: isNew ? null : problem, values: fieldsForAnswer(question.asks, typed), evaluation };
}

function viewChange(flow: FlowDefinition, { change }: FlowAddress, evaluation: Evaluation): QuestionView | undefined {
  const step = evaluation.path.find((one) => one.kind === "question" && nameOfStep(one) === change);
  if (step?.kind !== "question" || change === undefined) return undefined;
  const question = placesOf(flow).get(change)?.question;
  return question && { kind: "question", place: change, question, round: step.round, problem: null, values: fieldsForAnswer(question.asks, step.answer), evaluation };
}
