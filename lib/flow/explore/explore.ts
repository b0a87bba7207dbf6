import { reasonAbout } from "../bounds/bound-of";
import { dayNumber, readDay } from "../calendar";
import { decimal } from "../decimal";
import { decide, decideValue } from "../bounds/decide";
import { exactly, range } from "../bounds/bound";
import { keyOfKnowledge, learn, NOTHING_KNOWN, TODAY, type Knowledge } from "../bounds/knowledge";
import { OutOfPatience, type Mode, type Reason } from "../bounds/possible";
import type { FlowDefinition, FlowNode, OutcomeNode } from "../definition";
import { bringOf, indexNodes, type Route, type RoutingNode } from "../nodes";
import type { Exit, Exploration, State } from "./exploration";
import { liveNames, type ShownFacts } from "./live-names";
import { describeBreak } from "./describe-break";
import { passNode } from "./pass-node";
import type { Passage } from "./passage";

/** Past what flows of a thousand nodes need, and reached in a few seconds: by sixteen yes/no answers that all matter at once. */
export const STATE_LIMIT = 100_000;

export type ExploreOptions = {
  /** `all` leaves nothing out, `some` meets only what answers bear out. The same, where each condition depends on one answer. */
  mode?: Mode;
  /** A day, or any day between {@link FIRST_TODAY} and {@link LAST_TODAY}. */
  today?: string;
  from?: string;
  knowledge?: Knowledge;
  limit?: number;
  /** How many pieces of work to do. */
  patience?: number;
  shown?: ShownFacts;
};

/** The days for which a proof holds. */
export const FIRST_TODAY = "2020-01-01";
export const LAST_TODAY = "2090-12-31";

type Search = {
  readonly reason: Reason;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly live: ReadonlyMap<string, ReadonlySet<string>>;
  readonly shown: ShownFacts;
  readonly limit: number;
  readonly known: Map<string, State>;
  /** Ids of the nodes on the walk to the state being visited. */
  readonly onWalk: Set<string>;
  readonly found: Exploration;
};

/**
 * Follows every way to answer from a node (the start, unless told otherwise) and keeps each state once. Answers are
 * followed one by one where there are few, and as ranges where there are many, cut where a condition changes.
 * It decides as `evaluate` does, and the way back from a state along `via` passes no node twice: what is found here and
 * is certain is what a reader with those answers meets.
 */
export function explore(flow: FlowDefinition, options: ExploreOptions = {}): Exploration {
  const found: Exploration = { states: [], breaks: [], cutShort: null };
  try {
    follow(flow, options, found);
  } catch (error) {
    if (error instanceof OutOfPatience) found.cutShort = "Its conditions take too long to tell apart.";
    // The stack has an end, and a definition that never met its schema may not.
    else if (error instanceof RangeError) found.cutShort = "Its conditions are nested too deep to be followed.";
    else throw error;
  }
  return found;
}

function follow(flow: FlowDefinition, { mode = "all", from = flow.start, knowledge = NOTHING_KNOWN, limit = STATE_LIMIT, shown = () => [], patience, today }: ExploreOptions, found: Exploration): void {
  const search: Search = { reason: reasonAbout(flow, mode, patience), nodes: indexNodes(flow), live: liveNames(flow, shown), shown, limit, known: new Map(), onWalk: new Set(), found };
  const first = search.nodes.get(from);
  if (first) visit(search, { node: first, knowledge: restrict(search, learn(knowledge, TODAY, boundOfToday(today)), from), via: null, steps: [] });
}

function boundOfToday(today: string | undefined) {
  const [first, last] = [readDay(today ?? FIRST_TODAY), readDay(today ?? LAST_TODAY)];
  return first && last ? range("date", dayNumber(first), dayNumber(last), decimal(1)) : exactly(decimal(0));
}

function visit(search: Search, state: State): void {
  const { node } = state;
  search.onWalk.add(node.id);
  try {
    if (node.kind === "outcome") checkOutcome(search, state, node);
    else for (const passage of passNode(search.reason, node, state.knowledge)) leave(search, state, node, passage);
  } finally {
    // Also when work is broken off, what was found on the way stands.
    search.onWalk.delete(node.id);
    search.found.states.push(state);
  }
}

/** Everything that an outcome shows has to be decidable for all who come here. */
function checkOutcome({ reason, shown, found }: Search, from: State, node: OutcomeNode): void {
  const exit = { from, option: undefined, asked: { fewest: 0, most: 0 }, route: null };
  const conditions = [...node.ways.map((way) => ({ list: "ways", ...way })), ...bringOf(node).map((item) => ({ list: "bring", ...item }))];
  for (const { list, id, when } of conditions) {
    if (when === undefined) continue;
    for (const { knowledge, failure } of decide(reason, when, from.knowledge)) if (failure) found.breaks.push({ ...exit, knowledge, ...describeBreak(failure, `nodes.${node.id}.${list}.${id}.when`) });
  }
  const told = new Set<string>();
  for (const { fact, item } of shown(node.id)) {
    // Where only some are shown it, only they need it to have a value.
    const when = item && conditions.find(({ list, id }) => list === item.list && id === item.id)?.when;
    const once = JSON.stringify([fact, when]);
    if (told.has(once)) continue;
    told.add(once);
    const readers = when === undefined ? [from.knowledge] : decide(reason, when, from.knowledge).flatMap((one) => (!one.failure && one.bound.kind === "truth" && one.bound.values[0] === true ? [one.knowledge] : []));
    for (const { knowledge, failure } of readers.flatMap((reader) => decideValue(reason, { fact }, reader))) {
      if (failure) found.breaks.push({ ...exit, knowledge, ...describeBreak(failure, `words.outcomes.${node.id}`, `shows the fact "${fact}", which`), fact });
    }
  }
}

function leave(search: Search, from: State, node: RoutingNode, passage: Passage): void {
  const { knowledge, option, asked } = passage;
  if (passage.kind === "broken") {
    search.found.breaks.push({ from, option, asked, knowledge, route: null, ...passage.broken });
    return;
  }
  for (const way of waysOut(search, node, knowledge)) {
    const exit = { from, option, asked, knowledge: way.knowledge, route: way.route };
    if (way.failed) search.found.breaks.push({ ...exit, ...way.failed });
    else goOn(search, exit, way.to);
  }
}

type Way = { knowledge: Knowledge; route: Route } & ({ to: string; failed?: never } | { failed: ReturnType<typeof describeBreak>; to?: never });

/** Every route that can be taken, each with what is known of those who take it. */
function waysOut({ reason }: Search, node: RoutingNode, knowledge: Knowledge): Way[] {
  const ways: Way[] = [];
  let left = [knowledge];
  for (const [index, route] of node.routes.entries()) {
    const next: Knowledge[] = [];
    for (const here of left) {
      for (const one of decide(reason, route.if, here)) {
        if (one.failure) ways.push({ knowledge: one.knowledge, route: index, failed: describeBreak(one.failure, `nodes.${node.id}.routes.${index}.if`, `has a condition in its route ${index} that`) });
        else if (one.bound.kind === "truth" && one.bound.values[0] === true) ways.push({ knowledge: one.knowledge, route: index, to: route.to });
        else next.push(one.knowledge);
      }
    }
    left = next;
  }
  return [...ways, ...left.map((here): Way => ({ knowledge: here, route: "otherwise", to: node.otherwise }))];
}

function goOn(search: Search, exit: Exit, to: string): void {
  const target = search.nodes.get(to);
  const at = exit.route === "otherwise" ? `nodes.${exit.from.node.id}.otherwise` : `nodes.${exit.from.node.id}.routes.${exit.route}.to`;
  if (!target) search.found.breaks.push({ ...exit, kind: "unknown-target", at, problem: `leads to "${to}", which does not exist` });
  else if (search.onWalk.has(target.id)) search.found.breaks.push({ ...exit, kind: "cycle", at, problem: `leads back to "${target.id}", so that the reader goes in a circle` });
  else enter(search, exit, target);
}

function enter(search: Search, exit: Exit, node: FlowNode): void {
  const knowledge = restrict(search, exit.knowledge, node.id);
  const key = `${node.id}?${keyOfKnowledge(knowledge)}`;
  const known = search.known.get(key);
  if (known) {
    exit.from.steps.push({ ...exit, to: known });
  } else if (search.known.size >= search.limit) {
    search.found.cutShort = `There are more than ${search.limit} combinations of a node and the answers that still matter there.`;
  } else {
    const state: State = { node, knowledge, via: exit, steps: [] };
    search.known.set(key, state);
    exit.from.steps.push({ ...exit, to: state });
    visit(search, state);
  }
}

/** Keeps what is live in a node; and of what was assumed, what is about nothing else. */
function restrict({ reason, live }: Search, knowledge: Knowledge, node: string): Knowledge {
  const names = live.get(node) ?? new Set<string>();
  const isLive = (name: string): boolean => names.has(name) || reason.kept.about.get(name)?.every((one) => names.has(one)) === true;
  const { known, groups, certain } = knowledge;
  // Nothing is copied where nothing is to be forgotten.
  if ([...known.keys()].every(isLive) && [...groups.keys()].every(isLive)) return knowledge;
  return { known: new Map([...known].filter(([name]) => isLive(name))), groups: new Map([...groups].filter(([name]) => isLive(name))), certain };
}
