import type { Exit, Exploration, State } from "../explore";
import type { Route } from "../nodes";
import { answersOf, exitsTo } from "../walks";
import type { Claim, Finding } from "./finding";

/** For one condition, the first walk on which it was looked at, held, and did not hold. */
export type RouteCoverage = { tried?: Exit; held?: Exit; failed?: Exit };

/** What the exploration met in one node. */
export type NodeCoverage = { first: State; routes: RouteCoverage[]; otherwise?: Exit };

/** Sums an exploration up per node. Nodes that no answers reach are absent. */
export function coverNodes({ states, breaks }: Exploration): ReadonlyMap<string, NodeCoverage> {
  const coverage = new Map<string, NodeCoverage>();
  for (const state of states) {
    const { node } = state;
    if (coverage.has(node.id)) continue;
    coverage.set(node.id, { first: state, routes: node.kind === "outcome" ? [] : node.routes.map(() => ({})) });
  }
  for (const state of states) for (const step of state.steps) coverExit(coverage, step, true);
  for (const exit of breaks) coverExit(coverage, exit, exit.kind === "cycle" || exit.kind === "unknown-target");
  return coverage;
}

/** `taken`: the exit's condition held, rather than being the one that could not be decided. */
function coverExit(coverage: ReadonlyMap<string, NodeCoverage>, exit: Exit, taken: boolean): void {
  const node = coverage.get(exit.from.node.id);
  if (!node) return;
  const passed = exit.route === "otherwise" ? node.routes : node.routes.slice(0, exit.route);
  for (const route of passed) {
    route.tried ??= exit;
    route.failed ??= exit;
  }
  if (exit.route === "otherwise") {
    node.otherwise ??= exit;
    return;
  }
  const route = node.routes[exit.route];
  if (!route) return;
  route.tried ??= exit;
  if (taken) route.held ??= exit;
}

/** The answers that show a claim; where no walk takes the route it is about, those that lead to the node. */
export function pathOf({ shownBy }: Claim, coverage: ReadonlyMap<string, NodeCoverage>): Finding["path"] {
  if (shownBy === null) return null;
  if ("from" in shownBy) return answersOf([...exitsTo(shownBy.from), shownBy]);
  const node = coverage.get(shownBy.node);
  if (!node) return null;
  const exit = exitBy(node, shownBy.route);
  return answersOf(exit ? [...exitsTo(exit.from), exit] : exitsTo(node.first));
}

function exitBy(node: NodeCoverage, route: Route | undefined): Exit | undefined {
  if (route === undefined) return undefined;
  return route === "otherwise" ? node.otherwise : (node.routes[route]?.held ?? node.routes[route]?.tried);
}
