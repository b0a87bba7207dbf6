import type { FlowDefinition } from "../definition";
import { checkExpression } from "./check-expression";
import type { Claim } from "./finding";

/** Conditions that can't mean anything: unknown questions, impossible comparisons, and those that aren't true or false. */
export function checkConditions(flow: FlowDefinition): Claim[] {
  return flow.nodes.flatMap((node) => {
    if (node.kind === "outcome") return [];
    return node.routes.flatMap((route, index) => {
      const problems = checkExpression(flow, route.if, `nodes.${node.id}.routes.${index}.if`);
      return problems.map((problem) => ({ ...problem, shownBy: { node: node.id, route: index } }));
    });
  });
}
