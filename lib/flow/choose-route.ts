import { evaluateExpression, isFailure, type ExpressionContext, type Failure } from "./evaluate-expression";
import type { Route, RoutingNode } from "./nodes";

/** The way out of a node, or the route whose condition could not be decided and why. */
export type RouteChoice = { ok: true; route: Route; to: string } | { ok: false; route: number; failure: Failure };

/** The first route whose condition holds, else the fallback. A condition without a value stops the walk: it is not passed over. */
export function chooseRoute(node: RoutingNode, context: ExpressionContext): RouteChoice {
  for (const [index, route] of node.routes.entries()) {
    const value = evaluateExpression(route.if, context);
    if (value === true) return { ok: true, route: index, to: route.to };
    if (value !== false) return { ok: false, route: index, failure: isFailure(value) ? value : { kind: "not-boolean" } };
  }
  return { ok: true, route: "otherwise", to: node.otherwise };
}

/** What to tell about a failed choice, as the end of a sentence about the node. */
export function describeFailure({ route, failure }: Extract<RouteChoice, { ok: false }>): string {
  switch (failure.kind) {
    case "unanswered":
      return `needs the answer to "${failure.question}" in its route ${route}, and it was not given on this path`;
    case "not-boolean":
      return `has a condition in its route ${route} that is neither true nor false`;
  }
}
