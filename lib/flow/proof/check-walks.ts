import type { FlowDefinition, FlowNode } from "../definition";
import type { Break, Exploration } from "../explore";
import { indexNodes, targetsOf } from "../nodes";
import type { NodeCoverage } from "./coverage";
import type { Claim } from "./finding";

/** Walks that break off: circles, conditions without an answer to read, and nodes that no answer leads on from. */
export function checkWalks(flow: FlowDefinition, { breaks }: Exploration, coverage: ReadonlyMap<string, NodeCoverage>): Claim[] {
  const nodes = indexNodes(flow);
  const claims = uniqueByPlace(breaks.flatMap((exit) => claimBreak(exit, nodes)));
  // Found deepest first; told in the order of the definition.
  const inOrder = [...nodes.keys()].flatMap((id) => claims.filter((claim) => claim.at.startsWith(`nodes.${id}.`)));
  return [...inOrder, ...findDeadEnds(flow, coverage)];
}

/** The other kinds of break are found by the checks of ids and conditions, also where no walk comes. */
function claimBreak(exit: Break, nodes: ReadonlyMap<string, FlowNode>): Claim[] {
  const { kind, from, route } = exit;
  const at = `nodes.${from.node.id}`;
  const claim = { message: `The node ${exit.problem}.`, shownBy: exit };
  if (kind === "cycle") return [{ kind, at: route === "otherwise" ? `${at}.otherwise` : `${at}.routes.${route}.to`, ...claim }];
  if (kind === "unanswered" && nodes.get(exit.question)?.kind === "question") return [{ kind, at: `${at}.routes.${route}.if`, ...claim }];
  return [];
}

/** One finding for each place: the first walk that shows it is enough. */
function uniqueByPlace(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.kind} ${claim.at} ${claim.message}`;
    if (!first.has(key)) first.set(key, claim);
  }
  return [...first.values()];
}

/** Nodes by which a walk enters a part of the flow that has no way to an outcome. */
function findDeadEnds(flow: FlowDefinition, coverage: ReadonlyMap<string, NodeCoverage>): Claim[] {
  const ending = findEndingNodes(flow);
  return [...indexNodes(flow).keys()].flatMap((id): Claim[] => {
    const reached = coverage.get(id);
    if (!reached || ending.has(id)) return [];
    const entered = reached.first.via === null || ending.has(reached.first.via.from.node.id);
    return entered ? [{ kind: "dead-end", at: `nodes.${id}`, message: "From here no answer leads to an outcome.", shownBy: { node: id } }] : [];
  });
}

/** Nodes with a way to an outcome. An edge to an unknown node is reported as such, and gets the benefit of the doubt here. */
function findEndingNodes(flow: FlowDefinition): ReadonlySet<string> {
  const nodes = indexNodes(flow);
  const sources = new Map<string, FlowNode[]>();
  const ending = new Set<string>();
  const queue: string[] = [];
  for (const node of nodes.values()) {
    for (const target of targetsOf(node)) sources.set(target, [...(sources.get(target) ?? []), node]);
    if (node.kind === "outcome" || targetsOf(node).some((target) => !nodes.has(target))) queue.push(node.id);
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (ending.has(id)) continue;
    ending.add(id);
    queue.push(...(sources.get(id) ?? []).map((node) => node.id));
  }
  return ending;
}
