import { TODAY } from "../bounds/knowledge";
import { readsOf } from "../bounds/reads";
import type { FlowDefinition, FlowNode, Question } from "../definition";
import type { Expression } from "../expression";
import { bringOf, indexNodes, targetsOf } from "../nodes";
import type { ShownFact } from "../shown-facts";

/** Facts that are shown in a node's words: they are read there as if by a condition. */
export type ShownFacts = (node: string) => readonly ShownFact[];

/**
 * For each node that edges lead to from the start: the questions and groups before it that something in it or after it
 * may still read, and today if that is read. Two walks that meet in a node and know the same of these go on in exactly the same way.
 */
export function liveNames(flow: FlowDefinition, shown: ShownFacts): ReadonlyMap<string, ReadonlySet<string>> {
  const order = childrenFirst(flow);
  const live = new Map<string, ReadonlySet<string>>();
  // One pass is enough unless edges run in a circle; the sets only grow, so their size tells when to stop.
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of order) {
      const before = liveBefore(flow, node, live, shown);
      if (before.size === live.get(node.id)?.size) continue;
      live.set(node.id, before);
      changed = true;
    }
  }
  return live;
}

function liveBefore(flow: FlowDefinition, node: FlowNode, live: ReadonlyMap<string, ReadonlySet<string>>, shown: ShownFacts): Set<string> {
  const names = new Set<string>();
  for (const target of targetsOf(node)) for (const name of live.get(target) ?? []) names.add(name);
  for (const expression of expressionsOf(node, shown)) {
    const reads = readsOf(flow, expression);
    for (const name of reads.answers) names.add(name);
    for (const name of reads.groups) names.add(name);
    if (reads.today) names.add(TODAY);
  }
  names.delete(node.id);
  if (node.kind === "group") for (const question of node.questions) names.delete(question.id);
  return names;
}

/** Every expression that is looked at in a node. */
export function expressionsOf(node: FlowNode, shown: ShownFacts = () => []): Expression[] {
  const facts = shown(node.id).map(({ fact }): Expression => ({ fact }));
  if (node.kind === "outcome") return [...facts, ...[...node.ways, ...bringOf(node)].flatMap(({ when }) => (when === undefined ? [] : [when]))];
  const routes = [...facts, ...node.routes.map((route) => route.if)];
  if (node.kind === "question") return [...ofQuestion(node), ...routes];
  return node.kind === "group" ? [node.times, ...node.questions.flatMap(ofQuestion), ...routes] : routes;
}

function ofQuestion({ when, asks }: Question): Expression[] {
  const limits = "min" in asks || "max" in asks ? [asks.min, asks.max] : [];
  return [when, ...limits].filter((expression) => expression !== undefined);
}

function childrenFirst(flow: FlowDefinition): FlowNode[] {
  const nodes = indexNodes(flow);
  const seen = new Set<string>();
  const order: FlowNode[] = [];
  // Without recursion: a flow may be a thousand nodes deep.
  const open: { id: string; left: boolean }[] = [{ id: flow.start, left: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const node = nodes.get(next.id);
    if (!node) continue;
    if (next.left) {
      order.push(node);
      continue;
    }
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    open.push({ id: node.id, left: true }, ...targetsOf(node).map((id) => ({ id, left: false })));
  }
  return order;
}
