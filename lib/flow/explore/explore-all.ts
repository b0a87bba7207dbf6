import type { FlowDefinition } from "../definition";
import { confirm } from "./confirm";
import { coverExit, coverNodes, type Coverage } from "./coverage";
import { daysToTry } from "./days-to-try";
import { explore } from "./explore";
import { exitsTo } from "./witness";
import type { Break, Exit, Exploration } from "./exploration";
import type { ShownFacts } from "./live-names";

export type Explored = {
  /** All that can happen, and perhaps more. */
  possible: Coverage;
  /** What surely can happen: answers show it. */
  certain: Coverage;
  /** Breaks that answers show, and those that perhaps none do. */
  breaks: Break[];
  perhaps: Break[];
  /** The explorations that `certain` rests on. */
  explorations: Exploration[];
  cutShort: string | null;
};

/** How much is followed when looking for answers that show something: states on one day, and work on each of them. */
const STATES_A_DAY = 5_000;
const WORK_ON_DAYS = 400_000;
/** Nodes passed in walks for which answers are tried. */
const MOST_PASSED = 50_000;

/**
 * Explores a flow with nothing left out, on any day. Where that leaves in doubt what answers bear out, it is explored once
 * more on some days, only with answers that do, and answers are tried. What the first doesn't meet can't happen; what the
 * others meet can.
 */
export function exploreAll(flow: FlowDefinition, { limit, shown, today }: { limit: number; shown?: ShownFacts; today?: string }): Explored {
  const options = shown ? { shown } : {};
  const all = explore(flow, { ...options, limit, mode: "all", ...(today === undefined ? {} : { today }) });
  const possible = coverNodes([all], () => true);
  const found: Explored = { possible, certain: coverNodes([all], isCertain), breaks: all.breaks.filter(isCertain), perhaps: [], explorations: [all], cutShort: all.cutShort };
  found.perhaps = doubtful(all.breaks, found.breaks);
  const days = today === undefined ? daysToTry(flow) : [today];
  for (const [index, day] of days.entries()) {
    // One day first, as on one day most is certain; then answers, as they cost less than all the other days.
    if (index === 1 && isInDoubt(found)) tryAnswers(flow, all, found);
    if (!isInDoubt(found)) break;
    const some = explore(flow, { ...options, limit: Math.min(limit, STATES_A_DAY), patience: WORK_ON_DAYS / days.length, mode: "some", today: day });
    addExploration(flow, some, found);
  }
  if (days.length === 1 && isInDoubt(found)) tryAnswers(flow, all, found);
  return found;
}

function isCertain({ knowledge }: Exit | Break): boolean {
  return knowledge.certain;
}

function isInDoubt({ possible, certain, perhaps }: Explored): boolean {
  return perhaps.length > 0 || sizeOf(certain) < sizeOf(possible);
}

/** Breaks at places where nothing is sure to break. */
function doubtful(breaks: readonly Break[], sure: readonly Break[]): Break[] {
  const known = new Set(sure.map(({ at, kind }) => `${kind} ${at}`));
  return breaks.filter((one) => !isCertain(one) && !known.has(`${one.kind} ${one.at}`));
}

/** Looks for answers to walks that perhaps nobody takes, where they would show something new. */
function tryAnswers(flow: FlowDefinition, all: Exploration, found: Explored): void {
  let left = MOST_PASSED;
  const wanted = (exit: Exit | Break): boolean => {
    if (isCertain(exit) || left < 0) return false;
    left -= exitsTo(exit.from).length + 1;
    return true;
  };
  for (const state of all.states.toReversed()) {
    for (const step of state.steps) {
      if (!isNew(found.certain, step) || !wanted(step) || !confirm(flow, step)) continue;
      for (const exit of [...exitsTo(step.from), step]) coverExit(found.certain, exit);
    }
  }
  for (const one of found.perhaps) {
    if (doubtful([one], found.breaks).length === 0 || !wanted(one) || !confirm(flow, one)) continue;
    found.breaks.push(one);
    for (const exit of [...exitsTo(one.from), one]) coverExit(found.certain, exit);
  }
  found.perhaps = doubtful(found.perhaps, found.breaks).filter((one) => !found.breaks.some(({ at, kind }) => at === one.at && kind === one.kind));
}

/** Adds what an exploration shows that follows only what answers bear out. */
function addExploration(flow: FlowDefinition, some: Exploration, found: Explored): void {
  found.explorations.push(some);
  for (const state of some.states.toReversed()) for (const step of state.steps) if (isCertain(step) || (isNew(found.certain, step) && confirm(flow, step))) coverExit(found.certain, step);
  for (const one of some.breaks) {
    if (!found.perhaps.some(({ at, kind }) => at === one.at && kind === one.kind) || !confirm(flow, one)) continue;
    found.breaks.push(one);
    coverExit(found.certain, one);
    found.perhaps = found.perhaps.filter(({ at, kind }) => at !== one.at || kind !== one.kind);
  }
}

/** Whether an exit covers something that was not covered yet. */
function isNew(coverage: Coverage, { from, to, route }: Exit): boolean {
  const node = coverage.get(from.node.id);
  if (!node || (to && !coverage.has(to.node.id))) return true;
  if (route === "otherwise") return node.otherwise === undefined || node.routes.some(({ failed }) => !failed);
  return node.routes[route]?.held === undefined || node.routes.slice(0, route).some(({ failed }) => !failed);
}

/** Nodes, conditions that held and didn't hold, and fallbacks that were met. */
function sizeOf(coverage: Coverage): number {
  let count = 0;
  for (const { routes, otherwise } of coverage.values()) {
    count += 1 + (otherwise ? 1 : 0);
    for (const { held, failed } of routes) count += (held ? 1 : 0) + (failed ? 1 : 0);
  }
  return count;
}
