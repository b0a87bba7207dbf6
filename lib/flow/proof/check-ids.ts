import { optionsOf } from "../answers";
import type { FlowDefinition, FlowNode } from "../definition";
import { bringOf, indexNodes } from "../nodes";
import type { Claim } from "./finding";

/** Ids used twice where they must be told apart, and edges to nodes that aren't there. */
export function checkIds(flow: FlowDefinition): Claim[] {
  const nodes = indexNodes(flow);
  const start: Claim[] = nodes.has(flow.start) ? [] : [unknownTarget("start", flow.start, null)];
  // Questions in groups are answered under their own ids, so these must differ from those of the nodes as well.
  const ids = flow.nodes.flatMap((node) => [
    { id: node.id, at: `nodes.${node.id}`, node: node.id },
    ...(node.kind === "group" ? node.questions.map(({ id }) => ({ id, at: `nodes.${node.id}.questions.${id}`, node: node.id })) : []),
  ]);
  const repeats = ids.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index);
  return [...repeats.map(({ id, at, node }) => repeat(at, id, node)), ...start, ...flow.nodes.flatMap((node) => [...checkOwnIds(node), ...checkTargets(node, nodes)])];
}

function checkOwnIds(node: FlowNode): Claim[] {
  return ownLists(node).flatMap(([list, ids]) => findRepeats(ids).map(({ id, index }) => repeat(`${list}.${index}`, id, node.id)));
}

function ownLists(node: FlowNode): [place: string, ids: readonly string[]][] {
  const at = `nodes.${node.id}`;
  switch (node.kind) {
    case "outcome":
      return [[`${at}.ways`, node.ways.map((way) => way.id)], [`${at}.bring`, bringOf(node).map((item) => item.id)]];
    case "question":
      return [[`${at}.asks.options`, optionsOf(node.asks)]];
    case "group":
      return node.questions.map(({ id, asks }): [string, readonly string[]] => [`${at}.questions.${id}.asks.options`, optionsOf(asks)]);
    case "decision":
      return [];
  }
}

function checkTargets(node: FlowNode, nodes: ReadonlyMap<string, FlowNode>): Claim[] {
  if (node.kind === "outcome") return [];
  const routes = node.routes.flatMap(({ to }, index) =>
    nodes.has(to) ? [] : [unknownTarget(`nodes.${node.id}.routes.${index}.to`, to, { node: node.id, route: index })],
  );
  if (nodes.has(node.otherwise)) return routes;
  return [...routes, unknownTarget(`nodes.${node.id}.otherwise`, node.otherwise, { node: node.id, route: "otherwise" })];
}

function findRepeats(ids: readonly string[]): { id: string; index: number }[] {
  return ids.map((id, index) => ({ id, index })).filter(({ id, index }) => ids.indexOf(id) < index);
}

function repeat(at: string, id: string, node: string): Claim {
  return { kind: "duplicate-id", at, message: `The id "${id}" is used more than once.`, shownBy: { node } };
}

function unknownTarget(at: string, to: string, shownBy: Claim["shownBy"]): Claim {
  return { kind: "unknown-target", at, message: `Leads to "${to}", but there is no node with that id.`, shownBy };
}
