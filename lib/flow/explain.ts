import { optionsOf, type Answers } from "./answers";
import { decidingAnswers } from "./deciding-answers";
import type { FlowDefinition } from "./definition";
import { evaluate, type Evaluation, type EvaluationInput, type PathStep } from "./evaluate";
import { indexNodes } from "./nodes";

/** One answer given differently, and where that leads: to another outcome, or to another question next (`asks`). */
export type Change = { question: string; answer: string } & ({ outcome: string; asks?: never } | { asks: string; outcome?: never });

/** Why the reader stands where they stand. Ids only: the words are the page's business. */
export type Explanation = {
  /** The answers that conditions on the way turned on, in the order they were given. */
  because: { question: string; answer: string }[];
  /** Every single answer that would have led elsewhere, latest question first. */
  changes: Change[];
};

/**
 * Explains where `evaluate` leads with the same arguments. A change is followed as a click on it would be: stale
 * answers count again where the changed walk passes their questions.
 * @throws BrokenFlowError like `evaluate`.
 */
export function explain(flow: FlowDefinition, answers: Answers, input: EvaluationInput): Explanation {
  const here = evaluate(flow, answers, input);
  return {
    because: findDecidingAnswers(flow, here.path),
    changes: here.path.toReversed().flatMap((step) => changesOf(step, here, flow, answers, input)),
  };
}

function findDecidingAnswers(flow: FlowDefinition, path: readonly PathStep[]): Explanation["because"] {
  const nodes = indexNodes(flow);
  const given = new Map<string, string>();
  const deciding = new Set<string>();
  for (const step of path) {
    if (step.kind === "question") given.set(step.node, step.answer);
    const node = nodes.get(step.node);
    if (!node || node.kind === "outcome") continue;
    // Every condition up to the route taken had a part in it: those before it by not holding.
    const tried = step.route === "otherwise" ? node.routes : node.routes.slice(0, step.route + 1);
    for (const route of tried) for (const id of decidingAnswers(route.if, { answers: given })) deciding.add(id);
  }
  return [...given].filter(([question]) => deciding.has(question)).map(([question, answer]) => ({ question, answer }));
}

function changesOf(step: PathStep, here: Evaluation, flow: FlowDefinition, answers: Answers, input: EvaluationInput): Change[] {
  const node = indexNodes(flow).get(step.node);
  if (node?.kind !== "question") return [];
  return optionsOf(node)
    .filter((option) => option !== step.answer)
    .flatMap((answer): Change[] => {
      const there = evaluate(flow, { ...answers, [node.id]: answer }, input).node;
      if (there.id === here.node.id) return [];
      const change = { question: node.id, answer };
      return [there.kind === "outcome" ? { ...change, outcome: there.id } : { ...change, asks: there.id }];
    });
}
