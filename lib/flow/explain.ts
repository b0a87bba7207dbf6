import type { Answer, RawAnswers } from "./answers";
import type { FlowDefinition } from "./definition";
import { evaluate } from "./evaluate";
import type { Evaluation, EvaluationInput } from "./evaluation";
import { decide, type Deciding } from "./explaining/decide";
import { findChanges, type Change } from "./explaining/find-changes";
import { passingKey } from "./explaining/passing-key";
import { replay, type Replay } from "./explaining/replay";
import { bringOf } from "./nodes";
import type { Value } from "./value";

export type { Change } from "./explaining/find-changes";

/** Something that decided. `round` of an answer in a group counts from 0; `answer` is `null` for a question that was passed over. */
export type Reason = { kind: "answer"; question: string; round?: number; answer: Answer } | { kind: "fact"; fact: string; value: Value };

/** Why the reader stands where they stand. Ids only: the words are the page's business. */
export type Explanation = {
  /**
   * What the conditions on the way, and those of the outcome's ways and things to bring, turned on: first the answers in
   * the order they were given, then the facts. Behind each fact, the answers it was reckoned from are among the answers.
   */
  because: Reason[];
  /**
   * Single answers that would have led elsewhere, latest question first: every other option, and on each side of a
   * number, day or month the nearest that does. What it leads to holds; with very many questions some are left out.
   */
  changes: Change[];
};

/**
 * Explains where `evaluate` leads with the same arguments. A change is followed as a click on it would be: stale
 * answers count again where the changed walk passes their questions. Says nothing about a flow that is broken.
 */
export function explain(flow: FlowDefinition, answers: RawAnswers, input: EvaluationInput): Explanation {
  const here = evaluate(flow, answers, input);
  const played = here.status === "broken" ? null : replay(flow, here, input);
  if (!played) return { because: [], changes: [] };
  const deciding = findDeciding(flow, here, played);
  return { because: reasonsOf(here, deciding), changes: findChanges(flow, answers, input, here, played.passings, deciding.answers) };
}

function findDeciding(flow: FlowDefinition, here: Evaluation, { passings, turnings, known }: Replay): Deciding {
  const deciding: Deciding = { answers: new Set(), facts: new Map() };
  const from = { flow, deciding, passings: new Map(passings.map((passing) => [passingKey(passing.step.node, passing.step.round?.index), passing])) };
  // Every condition up to the route taken had a part in it: those before it by not holding.
  for (const turning of turnings) for (const route of turning.node.routes.slice(0, turning.tried)) decide(route.if, turning.known, from);
  if (here.status !== "ends") return deciding;
  for (const { when } of [...here.node.ways, ...bringOf(here.node)]) if (when !== undefined) decide(when, known, from);
  return deciding;
}

function reasonsOf(here: Evaluation, deciding: Deciding): Reason[] {
  const answers = here.path.flatMap(({ kind, node, round, answer }): Reason[] => {
    if (kind !== "question" || !deciding.answers.has(passingKey(node, round?.index))) return [];
    return [{ kind: "answer", question: node, ...(round && { round: round.index }), answer }];
  });
  return [...answers, ...[...deciding.facts].map(([fact, value]): Reason => ({ kind: "fact", fact, value }))];
}
