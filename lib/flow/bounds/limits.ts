import type { Asks } from "../asks";
import { decimal, type Decimal } from "../decimal";
import type { Expression } from "../expression";
import type { Failure } from "../failure";
import { clip } from "./bisect";
import { isOnGrid, isPoint, range, type Range } from "./bound";
import { differenceOf } from "./comparisons";
import { constrain, FAR } from "./constrain";
import { decide, decideExactly, decideValue } from "./decide";
import { forget, learn, type Knowledge } from "./knowledge";
import { rangeOf } from "./linear";
import type { Reason } from "./possible";
import { readsOf } from "./reads";

type Place = "asks.min" | "asks.max";
type Within = { kind: "within"; knowledge: Knowledge } | { kind: "broken"; knowledge: Knowledge; at: Place; failure: Failure } | { kind: "contradiction"; knowledge: Knowledge };
type Limits = { id: string; min: Expression | undefined; max: Expression | undefined; whole: Range };

/** The name of an answer that is being held against its limits: it doesn't count yet. No question can have it. */
const OWN = "=own";

/** The answers that keep to both limits of a question; and, as cases of their own, readers for whom none do or a limit has no value. */
export function withinLimits(reason: Reason, id: string, { min, max }: Extract<Asks, { min?: unknown }>, whole: Range, knowledge: Knowledge): Within[] {
  const limits: Limits = { id, min, max, whole };
  // All that is asked of the limits is asked before there is an answer: that there is one would say too much of them.
  let ways: Within[] = [{ kind: "within", knowledge }];
  for (const check of [valueOf("asks.min", limits), valueOf("asks.max", limits), reachOf("asks.min", limits), reachOf("asks.max", limits), crossing(limits)]) {
    ways = ways.flatMap((way) => (way.kind === "within" ? check(reason, way.knowledge) : [way]));
  }
  return ways.map((way) => (way.kind === "within" ? keep(reason, limits, way.knowledge) : way));
}

type Check = (reason: Reason, knowledge: Knowledge) => Within[];

function limitAt(at: Place, { min, max }: Limits): Expression | undefined {
  return at === "asks.min" ? min : max;
}

/** Whether a limit has a value. Where it moves with other answers, some of those are tried, or all are kept at once. */
function valueOf(at: Place, limits: Limits): Check {
  const limit = limitAt(at, limits);
  return (reason, knowledge) => {
    if (limit === undefined) return [{ kind: "within", knowledge }];
    const cases = reason.mode === "some" ? decideExactly(reason, limit, knowledge) : decideValue(reason, limit, knowledge);
    // That a limit has none shows only when there is an answer to hold against it.
    return cases.map((one): Within => (one.failure ? { kind: "broken", knowledge: learn(one.knowledge, limits.id, limits.whole), at, failure: one.failure } : { kind: "within", knowledge: one.knowledge }));
  };
}

/** Whether a limit leaves any of the answers that the kind of question takes. */
function reachOf(at: Place, limits: Limits): Check {
  const limit = limitAt(at, limits);
  const { of, lo, hi, grid } = limits.whole;
  const end = at === "asks.min" ? hi : lo;
  return (reason, knowledge) => {
    if (limit === undefined) return [{ kind: "within", knowledge }];
    const beyond: Expression = at === "asks.min" ? { moreThan: [limit, { answer: OWN }] } : { lessThan: [limit, { answer: OWN }] };
    return refusedWhere(reason, beyond, learn(knowledge, OWN, range(of, end, end, grid)));
  };
}

/** Whether the limits leave anything between them. */
function crossing({ min, max, whole }: Limits): Check {
  return (reason, knowledge) => {
    if (min === undefined || max === undefined) return [{ kind: "within", knowledge }];
    const crossed = refusedWhere(reason, { moreThan: [min, max] }, knowledge);
    return crossed.flatMap((way): Within[] => (way.kind === "within" ? refusedBetween(reason, [min, max], whole, way.knowledge) : [way]));
  };
}

/** Limits that are no answers themselves may leave nothing where they lie close together. */
function refusedBetween(reason: Reason, [min, max]: readonly [Expression, Expression], whole: Range, knowledge: Knowledge): Within[] {
  const within: Within = { kind: "within", knowledge };
  const [low, high] = [reason.boundOf(min, knowledge).bound, reason.boundOf(max, knowledge).bound];
  const { grid } = whole;
  if (grid === null || low?.kind !== "range" || high?.kind !== "range" || (isOnGrid(low, grid) && isOnGrid(high, grid))) return [within];
  const gap = differenceOf(reason, [max, min], knowledge);
  if (gap && rangeOf(gap, knowledge).lo.gte(grid)) return [within];
  if (isPoint(low) && isPoint(high)) return clip(whole, low.lo, high.lo) === null ? [{ kind: "contradiction", knowledge }] : [within];
  return [within, { kind: "contradiction", knowledge: { ...knowledge, certain: false } }];
}

function refusedWhere(reason: Reason, condition: Expression, knowledge: Knowledge): Within[] {
  return decide(reason, condition, knowledge).map((one): Within => {
    const isRefused = one.failure !== undefined || (one.bound.kind === "truth" && one.bound.values[0] === true);
    return { kind: isRefused ? "contradiction" : "within", knowledge: forget(one.knowledge, OWN) };
  });
}

/** The answers on the right side of both limits. */
function keep(reason: Reason, { id, min, max, whole }: Limits, knowledge: Knowledge): Within {
  // An answer that its own limits ask for has not been given when they do.
  const name = [min, max].some((limit) => limit !== undefined && readsOf(reason.flow, limit).answers.has(id)) ? OWN : id;
  const low = hold(reason, name, min, [decimal(0), FAR], learn(knowledge, name, whole));
  const both = low && hold(reason, name, max, [FAR.neg(), decimal(0)], low);
  if (!both) return { kind: "contradiction", knowledge };
  const own = both.known.get(name) ?? whole;
  return { kind: "within", knowledge: learn(forget(both, name), id, own) };
}

/** Keeps an answer less a limit between two ends. */
function hold(reason: Reason, name: string, limit: Expression | undefined, [lo, hi]: readonly [Decimal, Decimal], knowledge: Knowledge): Knowledge | null {
  if (limit === undefined) return knowledge;
  const difference = differenceOf(reason, [{ answer: name }, limit], knowledge);
  const kept = difference && constrain(reason, knowledge, difference, lo, hi);
  // Where the limit moves, what the two answers have to do with each other is not known for all that follows.
  return kept && { ...kept, certain: kept.certain && difference.terms.length < 2 };
}
