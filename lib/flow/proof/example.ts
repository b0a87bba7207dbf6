import type { FlowDefinition } from "../definition";
import { confirm, confirmWalk } from "../explore/confirm";
import type { Coverage } from "../explore/coverage";
import type { Claim, Example } from "./finding";

/** Answers that show a claim, walked with to be sure; where no walk takes the route it is about, those that lead to the node. */
export function exampleOf(flow: FlowDefinition, shownBy: NonNullable<Claim["shownBy"]>, coverage: Coverage): Example | null {
  if ("from" in shownBy) return confirm(flow, shownBy);
  const node = coverage.get(shownBy.node);
  if (!node) return null;
  const { route } = shownBy;
  const exit = route === undefined ? undefined : route === "otherwise" ? node.otherwise : (node.routes[route]?.held ?? node.routes[route]?.tried);
  return (exit && confirm(flow, exit)) ?? (node.by ? confirm(flow, node.by) : confirmWalk(flow, []));
}
