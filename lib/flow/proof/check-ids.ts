import type { FlowDefinition, FlowNode } from "../definition";
import { indexNodes } from "../nodes";
import type { Claim } from "./finding";

/** Ids used twice where they must be told apart, and edges to nodes that aren't there. */
export function checkIds(flow: FlowDefinition): Claim[] {
  const nodes = indexNodes(flow);
  const start: Claim[] = nodes.has(flow.start) ? [] : [unknownTarget("start", flow.start, null)];
  return [
    ...findRepeats(flow.nodes.map((node) => node.id)).map(({ id }) => repeat(`nodes.${id}`, id, id)),
    ...start,
    ...flow.nodes.flatMap((node) => [...checkOwnIds(node), ...checkTargets(node, nodes)]),
  ];
}

function checkOwnIds(node: FlowNode): Claim[] {
  const lists: [string, readonly string[]][] =
    node.kind === "outcome"
      ? [["ways", node.ways.map((way) => way.id)], ["bring", node.bring]]
      : node.kind === "question" && node.asks.kind === "choice"
        ? [["asks.options", node.asks.options]]
        : [];
  return lists.flatMap(([list, ids]) => findRepeats(ids).map(({ id, index }) => repeat(`nodes.${node.id}.${list}.${index}`, id, node.id)));
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
