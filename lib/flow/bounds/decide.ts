import type { Expression } from "../expression";
import type { Failure } from "../failure";
import { wrongType } from "../operators/run";
import { isPoint, type Bound } from "./bound";
import { instantiate } from "./instantiate";
import type { Knowledge } from "./knowledge";
import type { Possible, Reason } from "./possible";
import { splitterFor } from "./split";

/** One case: what is known in it, and what an expression comes to there. */
export type Case = { readonly knowledge: Knowledge; readonly bound: Bound; readonly failure?: never } | { readonly knowledge: Knowledge; readonly failure: Failure; readonly bound?: never };

/** How many cases one expression is taken apart into before the rest is left undecided. */
const MOST_CASES = 300;

type Settled = (possible: Possible) => boolean;

/** Nothing, so that nobody is in this case; a failure and nothing else; or a value that will do. */
const settledBy = (isEnough: (bound: Bound) => boolean): Settled => ({ bound, failures }) => (bound === null ? failures.length < 2 : failures.length === 0 && isEnough(bound));
const isDecided = settledBy((bound) => bound.kind === "truth" && bound.values.length === 1);
/** Whether there is a value at all. */
const hasOrHasNot = settledBy(() => true);
const isExact = settledBy(isPoint);

/** All cases of a condition: in each it is true, false, or fails. In the mode `some` perhaps not all of them. */
export function decide(reason: Reason, expression: Expression, knowledge: Knowledge): Case[] {
  return takeCases(reason, expression, knowledge, isDecided).flatMap((one) => {
    if (one.bound === undefined || one.bound.kind !== "truth") return one.bound === undefined ? [one] : [{ knowledge: one.knowledge, failure: wrongType("condition") }];
    return one.bound.values.map((value): Case => ({ ...one, bound: { kind: "truth", values: [value] } }));
  });
}

/** The cases in which an expression has a value, and those in which it fails. */
export function decideValue(reason: Reason, expression: Expression, knowledge: Knowledge): Case[] {
  return takeCases(reason, expression, knowledge, hasOrHasNot);
}

/** Cases in which an expression has exactly one value each. */
export function decideExactly(reason: Reason, expression: Expression, knowledge: Knowledge): Case[] {
  return takeCases(reason, expression, knowledge, isExact);
}

function takeCases(reason: Reason, expression: Expression, knowledge: Knowledge, isSettled: Settled): Case[] {
  const split = splitterFor(reason);
  const cases: Case[] = [];
  const open = [knowledge];
  for (let next = open.pop(); next; next = open.pop()) {
    reason.work();
    const possible = reason.boundOf(expression, next);
    const settled = isSettled(possible);
    const further = settled || cases.length + open.length >= MOST_CASES ? null : (split(expression, next) ?? (reason.mode === "some" ? instantiate(reason, expression, next) : null));
    if (further) open.push(...further.toReversed());
    else cases.push(...casesOf(reason, possible, next, settled));
  }
  return cases;
}

/** What can't be told apart further is several cases at once, none of them certain. */
function casesOf({ mode }: Reason, { bound, failures }: Possible, knowledge: Knowledge, settled: boolean): Case[] {
  if (!settled && mode === "some") return [];
  const here = settled ? knowledge : { ...knowledge, certain: false };
  return [...(bound === null ? [] : [{ knowledge: here, bound }]), ...failures.map((failure): Case => ({ knowledge: here, failure }))];
}
