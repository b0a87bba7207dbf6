import type { FlowDefinition } from "./definition";
import { exploreAll, type Explored } from "./explore/explore-all";
import { STATE_LIMIT } from "./explore/explore";
import { indexNodes } from "./nodes";
import { checkCoverage } from "./proof/check-coverage";
import { checkIds } from "./proof/check-ids";
import { checkPrivate } from "./proof/check-private";
import { checkTypes } from "./proof/check-types";
import { checkWalks } from "./proof/check-walks";
import { checkWords } from "./proof/check-words";
import type { Claim, Finding, Undecided } from "./proof/finding";
import { exampleOf } from "./proof/example";
import { shownIn, type ShownFact } from "./shown-facts";
import type { FlowWords } from "./words";

export type { Finding, FindingKind, Undecided } from "./proof/finding";

export type Proof = {
  /** `proved`: every answer was followed and nothing is wrong. `not-decided`: nothing wrong was found, but not everything could be followed. */
  status: "proved" | "refuted" | "not-decided";
  findings: Finding[];
  /** What could neither be shown to be wrong nor to be right. */
  undecided: Undecided[];
};

/**
 * Decides whether a flow may be published with these words: every answer leads to an outcome, every node and route is
 * used, every condition can be evaluated, no private answer can be read in an address, and every id has words. It
 * holds for every day from 2020 to 2090.
 *
 * It follows every combination of answers that can make a difference, never guesses, and says `not-decided` where it can't
 * tell. Findings that rest on what was not met (an unreachable node, a route never taken) are given only once all walks
 * go through, so mending a broken walk can bring out others.
 * @param limit how many states to follow before giving up with `not-decided`.
 */
export function prove(flow: FlowDefinition, words: FlowWords, { limit = STATE_LIMIT }: { limit?: number } = {}): Proof {
  try {
    return decide(flow, words, limit);
  } catch (error) {
    // Deeper than the stack, say, in a definition that never met its schema.
    return { status: "not-decided", findings: [], undecided: [{ at: "nodes", reason: `The flow can't be followed: ${error instanceof Error ? error.message : String(error)}.` }] };
  }
}

function decide(flow: FlowDefinition, words: FlowWords, limit: number): Proof {
  const wrong = [...checkIds(flow), ...checkTypes(flow)];
  // Facts that aren't there are told of with the words.
  const shown = (outcome: string): ShownFact[] => shownIn(words)(outcome).filter(({ fact }) => Object.hasOwn(flow.facts, fact));
  const explored = indexNodes(flow).has(flow.start) ? exploreAll(flow, { limit, shown }) : null;
  // Names and types that are wrong make walks break off in ways that say nothing new.
  const walked = explored ? checkExplored(flow, explored, wrong) : { findings: [], undecided: [] };
  const written = [...checkPrivate(flow), ...checkWords(flow, words)];
  const findings = [...wrong.map((claim) => findingOf(flow, claim, explored)), ...walked.findings, ...written.map((claim) => findingOf(flow, claim, explored))];
  return { status: findings.length > 0 ? "refuted" : walked.undecided.length > 0 ? "not-decided" : "proved", findings, undecided: walked.undecided };
}

type Told = Pick<Proof, "findings" | "undecided">;

function checkExplored(flow: FlowDefinition, explored: Explored, wrong: readonly Claim[]): Told {
  const { breaks, perhaps, possible, certain, cutShort } = explored;
  const isWrong = wrong.length > 0;
  // What is wrong with names and types at a place was told already.
  const isTold = (at: string): boolean => wrong.some((claim) => claim.at === at || claim.at.startsWith(`${at}.`));
  const walks = checkWalks(flow, breaks, certain).filter(({ kind, at }) => !isTold(at) && (kind !== "type-error" || !isWrong));
  const allGoThrough = cutShort === null && breaks.length === 0 && perhaps.length === 0;
  const covered = allGoThrough ? checkCoverage(flow, possible, certain) : { claims: [], undecided: [] };
  const told = tell(flow, [...walks, ...covered.claims], explored);
  const known = new Set(told.findings.map(({ at }) => at));
  const doubts = perhaps.filter(({ at, kind }) => !known.has(at) && !isTold(at) && !(isWrong && kind === "wrong-type")).map(({ at, problem }) => ({ at, reason: `Perhaps the node ${problem}: no answers were found that show it, and it could not be shown that there are none.` }));
  // A break that no check speaks of must never pass for a proof.
  const silent = breaks.length > 0 && told.findings.length === 0 && !isWrong ? breaks.map(({ at, problem }) => ({ at, reason: `The node ${problem}.` })) : [];
  const short = cutShort === null ? [] : [{ at: "nodes", reason: cutShort }];
  return { findings: told.findings, undecided: uniqueByPlace([...told.undecided, ...doubts, ...silent, ...covered.undecided, ...short]) };
}

/** What is said of walks is said only with answers that show it. */
function tell(flow: FlowDefinition, claims: readonly Claim[], explored: Explored): Told {
  const told: Told = { findings: [], undecided: [] };
  for (const claim of claims) {
    const finding = findingOf(flow, claim, explored);
    if (claim.shownBy === null || finding.path !== null) told.findings.push(finding);
    else told.undecided.push({ at: claim.at, reason: `${claim.message} But no answers were found that show it.` });
  }
  return told;
}

function uniqueByPlace(doubts: readonly Undecided[]): Undecided[] {
  return [...new Map(doubts.map((doubt) => [doubt.at, doubt])).values()];
}

function findingOf(flow: FlowDefinition, { kind, at, message, shownBy }: Claim, explored: Explored | null): Finding {
  const example = explored && shownBy !== null ? exampleOf(flow, shownBy, explored.certain) : null;
  return { kind, at, message, path: example?.answers ?? null, today: example?.today ?? null, tables: example?.tables ?? {} };
}
