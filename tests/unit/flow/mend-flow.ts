import type { FlowDefinition, FlowNode } from "@/lib/flow/definition";
import { metBy } from "./judge-proof";
import type { SmallFlow } from "./small-flow";
import { wordsFor } from "./build-flow";
import type { Walked } from "./walk-all";

/** A flow without the routes and nodes that no walk comes by, as an author would mend it; `null` where walks break off, or a question would go. */
export function mend({ flow, words }: SmallFlow, walks: readonly Walked[]): SmallFlow | null {
  const met = metBy(walks.map(({ end }) => end));
  const kept = flow.nodes.filter(({ id }) => met.has(`nodes.${id}`));
  const isLost = flow.nodes.some((node) => (node.kind === "question" || node.kind === "group") && !kept.includes(node));
  if (isLost || walks.some(({ end }) => end.status !== "ends")) return null;
  const mended: FlowDefinition = { ...flow, nodes: kept.map((node) => mendRoutes(node, met)) };
  const own = wordsFor(mended);
  const shown = own.outcomes["ut-a"];
  const body = words.outcomes["ut-a"]?.body;
  if (shown && body !== undefined) shown.body = body;
  return { flow: mended, words: own };
}

/** Routes that never hold go; one that always holds becomes the fallback. */
function mendRoutes(node: FlowNode, met: ReadonlySet<string>): FlowNode {
  if (node.kind === "outcome") return node;
  const at = (index: number): string => `nodes.${node.id}.routes.${index}.if`;
  const last = node.routes.findIndex((_, index) => met.has(`${at(index)} true`) && !met.has(`${at(index)} false`));
  const routes = node.routes.filter((_, index) => met.has(`${at(index)} true`) && (last < 0 || index < last));
  return { ...node, routes, otherwise: node.routes[last]?.to ?? node.otherwise };
}
