import type { DecisionNode, FlowDefinition, FlowNode, QuestionNode } from "./definition";

/** A node that leads on. */
export type RoutingNode = QuestionNode | DecisionNode;

/** Which way out of a node: the index of a route, or the fallback. */
export type Route = number | "otherwise";

// Definitions are never changed after parsing, so what is derived from one stays right as long as it lives.
const indexes = new WeakMap<FlowDefinition, ReadonlyMap<string, FlowNode>>();

/** The nodes of a flow by id. Where an id is used twice (a finding of `prove`), the first node has it. */
export function indexNodes(flow: FlowDefinition): ReadonlyMap<string, FlowNode> {
  const known = indexes.get(flow);
  if (known) return known;
  const index = new Map<string, FlowNode>();
  for (const node of flow.nodes) if (!index.has(node.id)) index.set(node.id, node);
  indexes.set(flow, index);
  return index;
}

/** Every id that a node can lead to, in the order of its routes. */
export function targetsOf(node: FlowNode): string[] {
  return node.kind === "outcome" ? [] : [...node.routes.map((route) => route.to), node.otherwise];
}
