import type { FlowDefinition } from "../definition";
import { evaluate } from "../evaluate";
import type { Evaluation } from "../evaluation";
import { tablesFrom } from "../written-tables";
import type { Knowledge } from "../bounds/knowledge";
import type { Break, Exit } from "./exploration";
import { takesNoAnswer } from "./takes-no-answer";
import { exitsTo, witnessOf, type Taste, type Witness } from "./witness";

const lo: Taste["end"] = () => "lo";
const hi: Taste["end"] = () => "hi";
/** One answer at its least and the next at its most, as where one must be more than another. */
const even: Taste["end"] = (place) => (place % 2 === 0 ? "lo" : "hi");
const odd: Taste["end"] = (place) => (place % 2 === 0 ? "hi" : "lo");
/** Ways to answer rounds that are tried, each for all rounds, and with the first round unlike the rest. */
const MOST_SHAPES = 8;

/**
 * Answers that were walked with, and take a walk; `null` when some were tried and none does. With the walk goes what it
 * leads to: an outcome where `ends`, and the fault of a break.
 */
export function confirmWalk(flow: FlowDefinition, walk: readonly (Exit | Break)[], last?: Knowledge, ends = false): Witness | null {
  for (const taste of tastesFor(walk)) {
    const witness = witnessOf(flow, walk, last, taste);
    const evaluation = evaluate(flow, witness.answers, { today: witness.today, tables: tablesFrom(witness.tables) });
    if (!takes(walk, evaluation) || (ends && evaluation.status !== "ends")) continue;
    // A question that stands unanswered doesn't show that it can't be answered.
    if (evaluation.status !== "asks" || !isContradiction(walk.at(-1)) || takesNoAnswer(flow, witness, evaluation)) return witness;
  }
  return null;
}

const confirmed = new WeakMap<Exit | Break, Witness | null>();

/** Answers that lead to an exit and leave by it, or that show a break. */
export function confirm(flow: FlowDefinition, exit: Exit | Break): Witness | null {
  const known = confirmed.get(exit);
  if (known !== undefined) return known;
  const witness = confirmWalk(flow, [...exitsTo(exit.from), exit]);
  confirmed.set(exit, witness);
  return witness;
}

function tastesFor(walk: readonly (Exit | Break)[]): Taste[] {
  const shapes = Math.max(0, ...walk.flatMap(({ knowledge }) => [...knowledge.groups.values()].map((group) => (group.picked ? 1 : group.shapes.length))));
  const tastes = [lo, hi, even, odd].map((end) => ({ end, shape: 0 }));
  const more = Array.from({ length: shapes < 2 ? 0 : Math.min(2 * shapes, MOST_SHAPES) }, (_, shape) => [lo, hi].map((end) => ({ end, shape: shape + 1 })));
  return [...tastes, ...more.flat()];
}

function takes(walk: readonly (Exit | Break)[], evaluation: Evaluation): boolean {
  const last = walk.at(-1);
  if (last && isBreak(last)) return follows(walk.slice(0, last.kind === "cycle" || last.kind === "unknown-target" ? undefined : -1), evaluation) && shows(last, evaluation);
  return follows(walk, evaluation);
}

function isContradiction(exit: Exit | Break | undefined): boolean {
  return exit !== undefined && isBreak(exit) && exit.kind === "contradicting-limits";
}

function isBreak(exit: Exit | Break): exit is Break {
  return "kind" in exit;
}

function follows(walk: readonly (Exit | Break)[], { trace }: Evaluation): boolean {
  return trace.length >= walk.length && walk.every(({ from, route }, index) => trace[index]?.node === from.node.id && trace[index].route === route);
}

/** Whether a walk that came to the place of a break does break there. */
function shows({ kind, at, from, fact }: Break, evaluation: Evaluation): boolean {
  if (fact !== undefined) return evaluation.status === "ends" && evaluation.node.id === from.node.id && !Object.hasOwn(evaluation.facts, fact);
  if (kind === "contradicting-limits" && !at.endsWith(".times")) return evaluation.status === "asks" && at.endsWith(`.${evaluation.question.id}.asks`);
  return evaluation.status === "broken";
}
