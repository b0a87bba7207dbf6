import type { FlowDefinition } from "../definition";
import { indexNodes } from "../nodes";
import type { NodeCoverage, RouteCoverage } from "./coverage";
import type { Claim } from "./finding";

const never = "Never holds when a reader gets here, so this route is never taken.";
const always = "Always holds when a reader gets here, so nothing after it is ever taken. Make it the fallback.";

/** What no answers reach or change. Says something only about an exploration that was complete and never broke off. */
export function checkCoverage(flow: FlowDefinition, coverage: ReadonlyMap<string, NodeCoverage>): Claim[] {
  return [...indexNodes(flow).keys()].flatMap((id): Claim[] => {
    const reached = coverage.get(id);
    if (!reached) return [{ kind: "unreachable", at: `nodes.${id}`, message: "No answers lead to this node.", shownBy: null }];
    return reached.routes.flatMap((route, index) => checkRoute(route, `nodes.${id}.routes.${index}.if`));
  });
}

/** A route that is never tried lies behind one that always holds, which is the one to mend. */
function checkRoute({ tried, held, failed }: RouteCoverage, at: string): Claim[] {
  if (!tried) return [];
  if (!held) return [{ kind: "never-true", at, message: never, shownBy: tried }];
  return failed ? [] : [{ kind: "always-true", at, message: always, shownBy: held }];
}
