import type { Answers } from "./answers";
import { BrokenFlowError } from "./broken-flow-error";
import type { FlowDefinition } from "./definition";
import { evaluate, type EvaluationInput } from "./evaluate";
import { explore, type State } from "./explore";

export type QuestionsLeft = { fewest: number; most: number };

/**
 * How many questions remain to an outcome, the one shown now included: the exact fewest and most over every way to
 * answer them. Both are 0 at an outcome. Stale answers are not counted as given.
 * @throws BrokenFlowError when some way on can't be walked, or there are too many to count. Never for a proved flow.
 */
export function questionsLeft(flow: FlowDefinition, answers: Answers, input: EvaluationInput): QuestionsLeft {
  const { node, path } = evaluate(flow, answers, input);
  const given = path.flatMap((step): [string, string][] => (step.kind === "question" ? [[step.node, step.answer]] : []));
  const { states, breaks, complete } = explore(flow, { from: node.id, answers: new Map(given) });
  const [broken] = breaks;
  if (broken) throw new BrokenFlowError(broken.from.node.id, broken.problem);
  if (!complete) throw new BrokenFlowError(node.id, "is followed by too many combinations of answers to count the questions");
  return countQuestions(states);
}

/** `states` come after those they lead to, so each count is there when it is needed, and the last is where we stand. */
function countQuestions(states: readonly State[]): QuestionsLeft {
  const left = new Map<State, QuestionsLeft>();
  let here: QuestionsLeft = { fewest: 0, most: 0 };
  for (const state of states) {
    here = { fewest: 0, most: 0 };
    if (state.node.kind !== "outcome") {
      const own = state.node.kind === "question" ? 1 : 0;
      const onward = state.steps.flatMap((step) => left.get(step.to) ?? []);
      here = { fewest: own + Math.min(...onward.map((way) => way.fewest)), most: own + Math.max(...onward.map((way) => way.most)) };
    }
    left.set(state, here);
  }
  return here;
}
