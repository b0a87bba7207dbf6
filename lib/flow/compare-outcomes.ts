import type { Answer, RawAnswers } from "./answers";
import type { FlowDefinition } from "./definition";
import { evaluate } from "./evaluate";
import type { Evaluation, EvaluationInput } from "./evaluation";
import { passingKey } from "./explaining/passing-key";
import { keyOf } from "./operators/run";
import type { Value } from "./value";

/** Ids that came and went, each in the order of the definition. */
export type Exchanged = { added: string[]; removed: string[] };

/** What changed answers changed in the result. Only answers on the two walks count, and what is left out is the same in both. */
export type OutcomeComparison = {
  /** `undefined` where the question was not asked; `null` where it was passed over. `round` counts from 0. */
  answers: { question: string; round?: number; before: Answer | undefined; after: Answer | undefined }[];
  /** `null` when both lead to the same outcome, or neither to one. A side is `null` where questions are left to answer. */
  outcome: { before: string | null; after: string | null } | null;
  /** Within one outcome: what now applies, and what no longer does. Empty when the outcomes differ. */
  ways: Exchanged;
  bring: Exchanged;
  /** `null` where the fact has no value. */
  facts: { fact: string; before: Value | null; after: Value | null }[];
};

/** Compares where two sets of answers lead. */
export function compareOutcomes(flow: FlowDefinition, before: RawAnswers, after: RawAnswers, input: EvaluationInput): OutcomeComparison {
  const [old, now] = [evaluate(flow, before, input), evaluate(flow, after, input)];
  const outcome = { before: outcomeOf(old), after: outcomeOf(now) };
  const isSame = outcome.before === outcome.after;
  return {
    answers: compareAnswers(old, now),
    outcome: isSame ? null : outcome,
    ways: isSame ? exchange(shown(old, "ways"), shown(now, "ways")) : { added: [], removed: [] },
    bring: isSame ? exchange(shown(old, "bring"), shown(now, "bring")) : { added: [], removed: [] },
    facts: Object.keys(flow.facts).flatMap((fact) => compareFact(fact, factOf(old, fact), factOf(now, fact))),
  };
}

function outcomeOf(evaluation: Evaluation): string | null {
  return evaluation.status === "ends" ? evaluation.node.id : null;
}

function shown(evaluation: Evaluation, list: "ways" | "bring"): readonly string[] {
  return evaluation.status === "ends" ? evaluation[list] : [];
}

function exchange(before: readonly string[], after: readonly string[]): Exchanged {
  return { added: after.filter((id) => !before.includes(id)), removed: before.filter((id) => !after.includes(id)) };
}

type Given = { place: { question: string; round?: number }; answer: Answer };

/** In the order of the walk now; what is no longer asked comes last. */
function compareAnswers(old: Evaluation, now: Evaluation): OutcomeComparison["answers"] {
  const [before, after] = [givenIn(old), givenIn(now)];
  return [...new Map([...after, ...before])].flatMap(([key, { place }]) => {
    const answers = { before: before.get(key)?.answer, after: after.get(key)?.answer };
    return JSON.stringify(answers.before) === JSON.stringify(answers.after) ? [] : [{ ...place, ...answers }];
  });
}

function givenIn({ path }: Evaluation): Map<string, Given> {
  return new Map(
    path.flatMap(({ kind, node, round, answer }): [string, Given][] =>
      kind === "question" ? [[passingKey(node, round?.index), { place: { question: node, ...(round && { round: round.index }) }, answer }]] : [],
    ),
  );
}

function factOf({ facts }: Evaluation, id: string): Value | null {
  return Object.hasOwn(facts, id) ? (facts[id] ?? null) : null;
}

function compareFact(fact: string, before: Value | null, after: Value | null): OutcomeComparison["facts"] {
  const isSame = before === null || after === null ? before === after : keyOf(before) === keyOf(after);
  return isSame ? [] : [{ fact, before, after }];
}
