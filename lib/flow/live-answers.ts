import { answersRead } from "./answers-read";
import type { FlowDefinition, FlowNode } from "./definition";
import { indexNodes, targetsOf } from "./nodes";

/**
 * For each node that edges lead to from the start: the questions asked before it whose answers a condition in it or
 * after it may still read. Two walks that meet in a node with the same live answers go on in exactly the same way.
 */
export function liveAnswers(flow: FlowDefinition): ReadonlyMap<string, ReadonlySet<string>> {
  const order = childrenFirst(flow);
  const live = new Map<string, ReadonlySet<string>>();
  // One pass is enough unless edges run in a circle; the sets only grow, so their size tells when to stop.
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of order) {
      const before = liveBefore(node, live);
      if (before.size === live.get(node.id)?.size) continue;
      live.set(node.id, before);
      changed = true;
    }
  }
  return live;
}

function liveBefore(node: FlowNode, live: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const answers = new Set<string>();
  if (node.kind !== "outcome") for (const route of node.routes) for (const id of answersRead(route.if)) answers.add(id);
  for (const target of targetsOf(node)) for (const id of live.get(target) ?? []) answers.add(id);
  answers.delete(node.id);
  return answers;
}

function childrenFirst(flow: FlowDefinition): FlowNode[] {
  const nodes = indexNodes(flow);
  const seen = new Set<string>();
  const order: FlowNode[] = [];
  function visit(id: string): void {
    const node = nodes.get(id);
    if (!node || seen.has(id)) return;
    seen.add(id);
    targetsOf(node).forEach(visit);
    order.push(node);
  }
  visit(flow.start);
  return order;
}
