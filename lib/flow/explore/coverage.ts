import type { FlowNode } from "../definition";
import type { Break, Exit, Exploration } from "./exploration";

/** For one condition, the first walk on which it was looked at, held, and did not hold. */
export type RouteCoverage = { tried?: Exit | Break; held?: Exit | Break; failed?: Exit | Break };

/** What was met in one node. `by` is the first exit that led to it; `null` where the exploration began. */
export type NodeCoverage = { node: FlowNode; by: Exit | null; routes: RouteCoverage[]; otherwise?: Exit | Break };
export type Coverage = Map<string, NodeCoverage>;

/** Sums explorations up per node. `counts` says which exits to count; nodes that no counted exit leads to are absent. */
export function coverNodes(explorations: readonly Exploration[], counts: (exit: Exit | Break) => boolean): Coverage {
  const coverage: Coverage = new Map();
  for (const { states, breaks } of explorations) {
    const start = states.at(-1);
    if (start?.knowledge.certain) coverNode(coverage, start.node, null);
    // States come after those they lead to: from the start on, each node is there before what leads on from it.
    for (const state of states.toReversed()) for (const step of state.steps) if (counts(step)) coverExit(coverage, step);
    for (const exit of breaks) if (counts(exit)) coverExit(coverage, exit);
  }
  return coverage;
}

function coverNode(coverage: Coverage, node: FlowNode, by: Exit | null): NodeCoverage {
  const known = coverage.get(node.id);
  if (known) return known;
  const fresh: NodeCoverage = { node, by, routes: node.kind === "outcome" ? [] : node.routes.map(() => ({})) };
  coverage.set(node.id, fresh);
  return fresh;
}

/** Counts one exit: the node it leaves, the conditions it passed, and the node it leads to. */
export function coverExit(coverage: Coverage, exit: Exit | Break): void {
  const node = coverNode(coverage, exit.from.node, exit.from.via);
  if ("to" in exit) coverNode(coverage, exit.to.node, exit);
  if (exit.route === null) return;
  for (const route of exit.route === "otherwise" ? node.routes : node.routes.slice(0, exit.route)) {
    route.tried ??= exit;
    route.failed ??= exit;
  }
  // The condition that could not be decided was tried, and no more.
  const taken = !("kind" in exit) || exit.kind === "cycle" || exit.kind === "unknown-target";
  if (exit.route === "otherwise") {
    if (taken) node.otherwise ??= exit;
    return;
  }
  const route = node.routes[exit.route];
  if (!route) return;
  route.tried ??= exit;
  if (taken) route.held ??= exit;
}
