import type { FlowDefinition, FlowNode } from "./definition";
import type { Expression } from "./expression";
import { indexNodes, type RoutingNode } from "./nodes";
import type { FlowWords } from "./words";
import { writeExpression } from "./write-expression";

/** Longer labels make a map nobody can read. */
const LONGEST_LABEL = 90;

/** The shape of each kind of node, as Mermaid writes it. */
const shapes: Record<FlowNode["kind"], [string, string]> = { question: ['["', '"]'], decision: ['{"', '"}'], group: ['[["', '"]]'], outcome: ['(["', '"])'] };

/**
 * Draws a flow as a Mermaid flowchart: each node with its words, each edge with its condition. Draws broken flows too:
 * an edge to a node that isn't there leads to a box that says so.
 */
export function drawMap(flow: FlowDefinition, words: FlowWords): string {
  const nodes = [...indexNodes(flow).values()];
  const lines = nodes.flatMap((node) => [drawNode(node, words), ...(node.kind === "outcome" ? [] : drawEdges(node, words))]);
  const known = new Set(nodes.map(({ id }) => id));
  const missing = new Set([flow.start, ...nodes.flatMap((node) => (node.kind === "outcome" ? [] : edgesOf(node, words).map(({ to }) => to)))].filter((id) => !known.has(id)));
  return ["flowchart TD", `start(( )) --> ${nameOf(flow.start)}`, ...lines, ...[...missing].map((id) => `${nameOf(id)}["${escape(`${id}: no such node`)}"]`)].join("\n  ");
}

function drawNode(node: FlowNode, words: FlowWords): string {
  const [open, close] = shapes[node.kind];
  const label = labelOf(node, words).map((line) => escape(shorten(line)));
  return `${nameOf(node.id)}${open}${label.join("<br/>")}${close}`;
}

function labelOf(node: FlowNode, words: FlowWords): string[] {
  switch (node.kind) {
    case "question":
      return [own(words.questions, node.id)?.label ?? node.id, ...(node.when === undefined ? [] : [`asked if ${writeExpression(node.when)}`])];
    case "group":
      return [`${own(words.groups, node.id)?.label ?? node.id} × ${writeExpression(node.times)}`, ...node.questions.map(({ id }) => own(words.questions, id)?.label ?? id)];
    case "outcome":
      return [own(words.outcomes, node.id)?.heading ?? node.id];
    case "decision":
      return [node.id];
  }
}

function drawEdges(node: RoutingNode, words: FlowWords): string[] {
  return edgesOf(node, words).map(({ label, to }) => (label === "" ? `${nameOf(node.id)} --> ${nameOf(to)}` : `${nameOf(node.id)} -->|"${escape(shorten(label))}"| ${nameOf(to)}`));
}

function edgesOf(node: RoutingNode, words: FlowWords): { label: string; to: string }[] {
  const routes = node.routes.map((route) => ({ label: writeCondition(route.if, node.id, words), to: route.to }));
  return [...routes, { label: routes.length === 0 ? "" : "otherwise", to: node.otherwise }];
}

/** What a node's own answer is compared with stands by itself: `Ja`, and not `har-bankid = ja`. */
function writeCondition(condition: Expression, node: string, words: FlowWords): string {
  const options = optionsNamed(condition, node);
  if (!options) return writeExpression(condition);
  const labels = own(words.questions, node)?.options ?? {};
  return options.map((option) => own(labels, option) ?? option).join(" / ");
}

function optionsNamed(condition: Expression, node: string): readonly string[] | null {
  if (typeof condition !== "object" || !("equals" in condition || "in" in condition)) return null;
  const [value, wanted] = "equals" in condition ? condition.equals : condition.in;
  if (typeof value !== "object" || !("answer" in value) || value.answer !== node) return null;
  const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return list.every((option) => typeof option === "string") ? list : null;
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** Mermaid has words of its own, like `end`; a name with an underscore in front is never one of them, and no two ids share one. */
function nameOf(id: string): string {
  return `_${id.replaceAll("-", "_")}`;
}

function shorten(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
}

/** Nothing in a label may end it, or be taken for markup or code. */
function escape(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[^\p{L}\p{N} .,:;?!/()+−×=≠≤≥%…[\]'_-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`);
}
