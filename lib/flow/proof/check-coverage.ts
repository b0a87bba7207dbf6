import type { FlowDefinition } from "../definition";
import { indexNodes } from "../nodes";
import type { Coverage, RouteCoverage } from "../explore/coverage";
import type { Claim, Undecided } from "./finding";

const never = "Never holds when a reader gets here, so this route is never taken.";
const always = "Always holds when a reader gets here, so nothing after it is ever taken. Make it the fallback.";

/**
 * What no answers reach or change. `possible` leaves nothing out that can happen, `certain` holds what surely can. Says
 * something only about explorations that were complete and never broke off.
 */
export function checkCoverage(flow: FlowDefinition, possible: Coverage, certain: Coverage): { claims: Claim[]; undecided: Undecided[] } {
  const claims: Claim[] = [];
  const undecided: Undecided[] = [];
  for (const id of indexNodes(flow).keys()) {
    const [may, does] = [possible.get(id), certain.get(id)];
    if (!may) claims.push({ kind: "unreachable", at: `nodes.${id}`, message: "No answers lead to this node.", shownBy: null });
    else if (!does) undecided.push({ at: `nodes.${id}`, reason: "No answers were found that lead here, and it could not be shown that there are none." });
    else may.routes.forEach((route, index) => judgeRoute(route, does.routes[index] ?? {}, `nodes.${id}.routes.${index}.if`, claims, undecided));
  }
  return { claims, undecided };
}

/** A route that is never tried lies behind one that always holds, which is the one to mend. */
function judgeRoute(may: RouteCoverage, does: RouteCoverage, at: string, claims: Claim[], undecided: Undecided[]): void {
  if (!may.tried) return;
  if (!does.tried) undecided.push({ at, reason: "No answers were found that lead here, and it could not be shown that there are none." });
  else if (!may.held) claims.push({ kind: "never-true", at, message: never, shownBy: does.tried });
  else if (!may.failed && does.held) claims.push({ kind: "always-true", at, message: always, shownBy: does.held });
  else if (!does.held) undecided.push({ at, reason: "No answers were found for which it holds, and it could not be shown that there are none." });
  else if (!does.failed) undecided.push({ at, reason: "No answers were found for which it does not hold, and it could not be shown that there are none." });
}
