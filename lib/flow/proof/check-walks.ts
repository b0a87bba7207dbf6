import type { FlowDefinition, FlowNode } from "../definition";
import type { Break } from "../explore/exploration";
import { indexNodes, targetsOf } from "../nodes";
import type { Coverage } from "../explore/coverage";
import type { Claim } from "./finding";

/** Walks that break off: circles, conditions that can't be decided, limits that leave nothing, and nodes that no answer leads on from. */
export function checkWalks(flow: FlowDefinition, breaks: readonly Break[], coverage: Coverage): Claim[] {
  const claims = uniqueByPlace(breaks.flatMap((exit) => claimBreak(exit, flow)));
  // Found deepest first; told in the order of the definition.
  const place = new Map([...indexNodes(flow).keys()].map((id, index) => [id, index]));
  const order = ({ at }: Claim): number => place.get(at.split(".")[1] ?? "") ?? place.size;
  return [...claims.toSorted((a, b) => order(a) - order(b)), ...findDeadEnds(flow, coverage)];
}

/** Targets that aren't there are found by the checks of ids, also where no walk comes. */
function claimBreak(exit: Break, flow: FlowDefinition): Claim[] {
  const { kind, at } = exit;
  const claim = { at, message: `The node ${exit.problem}.`, shownBy: exit };
  if (kind === "unknown-target" || (kind === "unanswered" && !isAsked(flow, exit.question))) return [];
  return [{ kind: kind === "wrong-type" ? "type-error" : kind, ...claim }];
}

/** Questions and groups that aren't there are found by the types. */
function isAsked(flow: FlowDefinition, id: string): boolean {
  return flow.nodes.some((node) => (node.id === id && (node.kind === "question" || node.kind === "group")) || (node.kind === "group" && node.questions.some((question) => question.id === id)));
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
function findDeadEnds(flow: FlowDefinition, coverage: Coverage): Claim[] {
  const ending = findEndingNodes(flow);
  return [...indexNodes(flow).keys()].flatMap((id): Claim[] => {
    const reached = coverage.get(id);
    if (!reached || ending.has(id)) return [];
    const entered = reached.by === null || ending.has(reached.by.from.node.id);
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
