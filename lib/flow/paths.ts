import type { FlowDefinition } from "./definition";
import { confirmWalk } from "./explore/confirm";
import { STATE_LIMIT } from "./explore/explore";
import { exploreAll } from "./explore/explore-all";
import type { Exit, Exploration, State, Step } from "./explore/exploration";
import type { Witness } from "./explore/witness";

/** Complete answers from the start to an outcome, the day they lead there on, and what external tables must answer. */
export type TestPath = Witness;

/**
 * A small set of complete answers that together give every option to every question that can be reached, take every
 * route and fallback that can be taken, and reach every outcome that can be reached. Small, not smallest. Numbers, sums
 * and dates lie on the boundaries that conditions name. Of a flow that can't be walked to the end, what can be.
 * @param today the only day to walk on; without it days are chosen so that as much as possible is covered.
 */
export function paths(flow: FlowDefinition, { today }: { today?: string } = {}): TestPath[] {
  const { explorations } = exploreAll(flow, { limit: STATE_LIMIT, ...(today === undefined ? {} : { today }) });
  const start = explorations[0]?.states.at(-1);
  // A flow may be an outcome and nothing else.
  if (start?.node.kind === "outcome") return [confirmWalk(flow, [], start.knowledge)].filter((one) => one !== null);
  const covered = new Set<string>();
  const found: TestPath[] = [];
  // First what is sure to have answers, then what perhaps has some.
  for (const isSure of [true, false]) {
    for (const exploration of explorations) found.push(...pathsIn(flow, exploration, isSure, covered));
  }
  return found;
}

/** Walks that nobody was found to take, before the rest is left. */
const MOST_FAILURES = 300;

/**
 * The step that a walk nobody takes isn't tried by again. Without the first new one, other walks come through the later.
 * What then is left may be the first itself, for those who go on from it by another way than the last.
 */
const blames: readonly ((walk: readonly Step[], covered: ReadonlySet<string>) => Step | undefined)[] = [
  (walk, covered) => walk.find((step) => countNew(step, covered) > 0),
  (walk) => walk.at(-1),
];

function pathsIn(flow: FlowDefinition, exploration: Exploration, isSure: boolean, covered: Set<string>): TestPath[] {
  return blames.flatMap((blame) => {
    const found: TestPath[] = [];
    const failed = new Set<Step>();
    const counts = (step: Step): boolean => !failed.has(step) && (!isSure || step.knowledge.certain);
    for (let walk = findWalk(exploration, covered, counts); walk && failed.size < MOST_FAILURES; walk = findWalk(exploration, covered, counts)) {
      const witness = confirmWalk(flow, walk, walk.at(-1)?.to.knowledge, true);
      if (witness) {
        found.push(witness);
        for (const step of walk) for (const edge of edgesOf(step)) covered.add(edge);
      } else {
        const blamed = blame(walk, covered);
        if (!blamed) break;
        failed.add(blamed);
      }
    }
    return found;
  });
}

/** The walk through the most that is not covered yet, if there is any. `states` come after those they lead to; the last is the start. */
function findWalk({ states }: Exploration, covered: ReadonlySet<string>, counts: (step: Step) => boolean): Step[] | null {
  const gains = new Map<State, number>();
  const best = new Map<State | undefined, Step>();
  for (const state of states) {
    if (state.node.kind === "outcome") gains.set(state, 0);
    for (const step of state.steps) {
      const onward = gains.get(step.to);
      if (onward === undefined || !counts(step)) continue;
      const gain = countNew(step, covered) + onward;
      if (gain <= (gains.get(state) ?? -1)) continue;
      gains.set(state, gain);
      best.set(state, step);
    }
  }
  if ((gains.get(states.at(-1) as State) ?? 0) === 0) return null;
  const walk: Step[] = [];
  for (let step = best.get(states.at(-1)); step; step = best.get(step.to)) walk.push(step);
  return walk;
}

function countNew(exit: Exit, covered: ReadonlySet<string>): number {
  return edgesOf(exit).filter((edge) => !covered.has(edge)).length;
}

/** What leaving by this exit covers: the way out and the answer, each by itself. */
function edgesOf({ from, option, route }: Exit): string[] {
  const way = `${from.node.id} by ${route}`;
  return option === undefined ? [way] : [way, `${from.node.id} answered ${option}`];
}
