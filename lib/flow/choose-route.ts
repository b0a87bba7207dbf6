import type { Compiler } from "./compile";
import { describeFailure, isFailure, type Failure } from "./failure";
import type { Route, RoutingNode } from "./nodes";
import { wrongType, type Context } from "./operators/run";

/** The way out of a node and whether the conditions tried before it held, or the route whose condition could not be decided and why. */
export type RouteChoice = { ok: true; route: Route; to: string; conditions: boolean[] } | { ok: false; route: number; failure: Failure };

/** The first route whose condition holds, else the fallback. A condition without a value stops the walk: it is not passed over. */
export function chooseRoute(node: RoutingNode, compile: Compiler, context: Context): RouteChoice {
  const conditions: boolean[] = [];
  let index = 0;
  for (const route of node.routes) {
    const value = compile(route.if)(context);
    if (typeof value !== "boolean") return { ok: false, route: index, failure: isFailure(value) ? value : wrongType("if") };
    conditions.push(value);
    if (value) return { ok: true, route: index, to: route.to, conditions };
    index += 1;
  }
  return { ok: true, route: "otherwise", to: node.otherwise, conditions };
}

/** What to tell about a failed choice, as the end of a sentence about the node. */
export function describeFailedChoice({ route, failure }: Extract<RouteChoice, { ok: false }>): string {
  return `has a condition in its route ${route} that ${describeFailure(failure)}`;
}
