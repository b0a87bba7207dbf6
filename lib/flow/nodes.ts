import type { DecisionNode, FlowDefinition, FlowNode, GroupNode, OutcomeNode, Question, QuestionNode } from "./definition";
import type { Expression } from "./expression";

/** A node that leads on. */
export type RoutingNode = QuestionNode | DecisionNode | GroupNode;

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

/** Every question of a flow, those in groups where their group stands. */
export function questionsOf(flow: FlowDefinition): Question[] {
  return flow.nodes.flatMap((node): Question[] => (node.kind === "question" ? [node] : node.kind === "group" ? node.questions : []));
}

/** One question by its id, wherever it stands. */
export function findQuestion(flow: FlowDefinition, id: string): Question | undefined {
  return questionsOf(flow).find((question) => question.id === id);
}

/** What an outcome says to bring, each with the condition it depends on, if any. */
export function bringOf(outcome: OutcomeNode): { id: string; when?: Expression }[] {
  return outcome.bring.map((item) => (typeof item === "string" ? { id: item } : item));
}
