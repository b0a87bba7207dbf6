import type { Answers } from "./answers";
import { BrokenFlowError } from "./broken-flow-error";
import type { FlowDefinition } from "./definition";
import { explore, type Exit, type State, type Step } from "./explore";
import { answersOf } from "./walks";

/**
 * A small set of complete answers, each from the start to an outcome, that together give every answer to every
 * question that can be reached, take every route and fallback that can be taken, and reach every outcome that can be
 * reached. Small, not smallest.
 * @throws BrokenFlowError when the flow can't be walked to the end, or has too many combinations. Never for a proved flow.
 */
export function paths(flow: FlowDefinition): Answers[] {
  const { states, breaks, complete } = explore(flow);
  const [broken] = breaks;
  if (broken) throw new BrokenFlowError(broken.from.node.id, broken.problem);
  if (!complete) throw new BrokenFlowError(flow.start, "is followed by too many combinations of answers");

  const covered = new Set<string>();
  const walks: Step[][] = [];
  do {
    const walk = findWalk(states, covered);
    walks.push(walk);
    for (const step of walk) for (const edge of edgesOf(step)) covered.add(edge);
  } while (states.some((state) => state.steps.some((step) => countNew(step, covered) > 0)));
  return walks.map(answersOf);
}

/** The walk through the most that is not covered yet. `states` come after those they lead to; the last is the start. */
function findWalk(states: readonly State[], covered: ReadonlySet<string>): Step[] {
  const gains = new Map<State, number>();
  const best = new Map<State | undefined, Step>();
  for (const state of states) {
    for (const step of state.steps) {
      const gain = countNew(step, covered) + (gains.get(step.to) ?? 0);
      if (gain <= (gains.get(state) ?? -1)) continue;
      gains.set(state, gain);
      best.set(state, step);
    }
  }
  const walk: Step[] = [];
  for (let step = best.get(states.at(-1)); step; step = best.get(step.to)) walk.push(step);
  return walk;
}

function countNew(exit: Exit, covered: ReadonlySet<string>): number {
  return edgesOf(exit).filter((edge) => !covered.has(edge)).length;
}

/** What leaving by this exit covers: the way out and the answer, each by itself. */
function edgesOf({ from, answer, route }: Exit): string[] {
  const way = `${from.node.id} by ${route}`;
  return answer === undefined ? [way] : [way, `${from.node.id} answered ${answer}`];
}
