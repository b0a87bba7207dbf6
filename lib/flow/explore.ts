import { optionsOf } from "./answers";
import { BrokenFlowError } from "./broken-flow-error";
import { chooseRoute, describeFailure } from "./choose-route";
import type { FlowDefinition, FlowNode } from "./definition";
import type { Failure } from "./evaluate-expression";
import { liveAnswers } from "./live-answers";
import { indexNodes, type Route, type RoutingNode } from "./nodes";

/** A node together with the answers that can still make a difference from here on. */
export type State = {
  readonly node: FlowNode;
  readonly answers: ReadonlyMap<string, string>;
  /** The exit that first led here; `null` where the exploration began. */
  readonly via: Exit | null;
  /** Every way on, one for each answer. */
  readonly steps: Step[];
};

/** Leaving a state, with an answer if the node asks for one, by one of its routes. */
export type Exit = { readonly from: State; readonly answer: string | undefined; readonly route: Route };
export type Step = Exit & { readonly to: State };

/** An exit that leads nowhere. `problem` ends a sentence about the node. */
export type Break = Exit & (Failure | { kind: "unknown-target" | "cycle" }) & { readonly problem: string };

export type Exploration = {
  /** Each state that some answers reach, after the states it leads to. */
  states: State[];
  breaks: Break[];
  /** False when there were more states than the limit: then nothing can be concluded from what is not here. */
  complete: boolean;
};

/** Past what flows of a thousand nodes need, and reached in about two seconds: by sixteen yes/no answers that all matter at once. */
export const STATE_LIMIT = 100_000;

type Search = {
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly live: ReadonlyMap<string, ReadonlySet<string>>;
  readonly limit: number;
  readonly known: Map<string, State>;
  /** Ids of the nodes on the walk to the state being visited. */
  readonly onWalk: Set<string>;
  readonly found: Exploration;
};

/**
 * Follows every answer from a node (the start, unless told otherwise) and keeps each state once.
 * It decides with the same function as `evaluate`, and the way back from a state along `via` passes no node twice:
 * what is found here is what a reader with those answers meets.
 */
export function explore(
  flow: FlowDefinition,
  { from = flow.start, answers = new Map(), limit = STATE_LIMIT }: { from?: string; answers?: ReadonlyMap<string, string>; limit?: number } = {},
): Exploration {
  const found: Exploration = { states: [], breaks: [], complete: true };
  const search: Search = { nodes: indexNodes(flow), live: liveAnswers(flow), limit, known: new Map(), onWalk: new Set(), found };
  const first = search.nodes.get(from);
  if (!first) throw new BrokenFlowError(from, "does not exist, but the flow starts there");
  visit(search, { node: first, answers: restrict(answers, search.live.get(from)), via: null, steps: [] });
  return found;
}

function visit(search: Search, state: State): void {
  const { node } = state;
  if (node.kind !== "outcome") {
    search.onWalk.add(node.id);
    const answers = node.kind === "question" ? optionsOf(node) : [undefined];
    for (const answer of answers) leave(search, state, node, answer);
    search.onWalk.delete(node.id);
  }
  search.found.states.push(state);
}

function leave(search: Search, from: State, node: RoutingNode, answer: string | undefined): void {
  const answers = answer === undefined ? from.answers : new Map(from.answers).set(node.id, answer);
  const choice = chooseRoute(node, { answers });
  const exit = { from, answer, route: choice.route };
  if (!choice.ok) {
    search.found.breaks.push({ ...exit, ...choice.failure, problem: describeFailure(choice) });
    return;
  }
  const target = search.nodes.get(choice.to);
  if (!target) {
    search.found.breaks.push({ ...exit, kind: "unknown-target", problem: `leads to "${choice.to}", which does not exist` });
  } else if (search.onWalk.has(target.id)) {
    search.found.breaks.push({ ...exit, kind: "cycle", problem: `leads back to "${target.id}", so that the reader goes in a circle` });
  } else {
    enter(search, exit, target, restrict(answers, search.live.get(target.id)));
  }
}

function enter(search: Search, exit: Exit, node: FlowNode, answers: ReadonlyMap<string, string>): void {
  const key = `${node.id}?${[...answers].flat().join("&")}`;
  const known = search.known.get(key);
  if (known) {
    exit.from.steps.push({ ...exit, to: known });
  } else if (search.known.size >= search.limit) {
    search.found.complete = false;
  } else {
    const state: State = { node, answers, via: exit, steps: [] };
    search.known.set(key, state);
    exit.from.steps.push({ ...exit, to: state });
    visit(search, state);
  }
}

/** Keeps the live answers, in the order of `live`, so that equal states have equal keys. */
function restrict(answers: ReadonlyMap<string, string>, live: ReadonlySet<string> = new Set()): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const question of live) {
    const answer = answers.get(question);
    if (answer !== undefined) kept.set(question, answer);
  }
  return kept;
}
