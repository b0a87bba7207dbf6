import type { FlowDefinition } from "./definition";
import { explore, STATE_LIMIT, type Exploration } from "./explore";
import { indexNodes } from "./nodes";
import { checkConditions } from "./proof/check-conditions";
import { checkCoverage } from "./proof/check-coverage";
import { checkIds } from "./proof/check-ids";
import { checkWalks } from "./proof/check-walks";
import { checkWords } from "./proof/check-words";
import { coverNodes, pathOf } from "./proof/coverage";
import type { Finding } from "./proof/finding";
import type { FlowWords } from "./words";

export type { Finding, FindingKind } from "./proof/finding";

export type Proof = {
  /** `proved`: every answer was followed and nothing is wrong. `not-decided`: nothing wrong was found, but not everything could be followed. */
  status: "proved" | "refuted" | "not-decided";
  findings: Finding[];
  /** Why not everything could be followed, where that is so. */
  reason?: string;
};

const nothingExplored: Exploration = { states: [], breaks: [], complete: true };

/**
 * Decides whether a flow may be published with these words: every answer leads to an outcome, every node and route is
 * used, every condition can be evaluated, and every id has words. It decides by following every combination of
 * answers that can make a difference, never by guessing.
 *
 * Findings that rest on what was not met (an unreachable node, a route never taken) are given only once all walks
 * go through, so mending a broken walk can bring out others.
 * @param limit how many states to follow before giving up with `not-decided`.
 */
export function prove(flow: FlowDefinition, words: FlowWords, { limit = STATE_LIMIT }: { limit?: number } = {}): Proof {
  const exploration = indexNodes(flow).has(flow.start) ? explore(flow, { limit }) : nothingExplored;
  const coverage = coverNodes(exploration);
  const conclusive = exploration.complete && exploration.breaks.length === 0 && exploration.states.length > 0;
  const claims = [
    ...checkIds(flow),
    ...checkConditions(flow),
    ...checkWalks(flow, exploration, coverage),
    ...(conclusive ? checkCoverage(flow, coverage) : []),
    ...checkWords(flow, words),
  ];
  const findings = claims.map((claim): Finding => ({ kind: claim.kind, at: claim.at, message: claim.message, path: pathOf(claim, coverage) }));
  return conclude(findings, exploration.complete, limit);
}

function conclude(findings: Finding[], complete: boolean, limit: number): Proof {
  const status = findings.length > 0 ? "refuted" : complete ? "proved" : "not-decided";
  if (complete) return { status, findings };
  return { status, findings, reason: `More than ${limit} combinations of a node and the answers that still matter there.` };
}
