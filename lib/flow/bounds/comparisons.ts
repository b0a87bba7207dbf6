import type { Decimal } from "../decimal";
import type { Expression, Literal } from "../expression";
import { wrongType } from "../operators/run";
import { EITHER, FALSE, TRUE, type Bound } from "./bound";
import type { Knowledge } from "./knowledge";
import { distribute, type Comparison } from "./distribute";
import { combine, linearOf, rangeOf } from "./linear";
import type { Linear } from "./linear-sum";
import { decimal } from "../decimal";
import { seenFromStart } from "./shifts";
import { impossible, mergeFailures, type Possible, type Reason } from "./possible";

export type Equality = Extract<Expression, { equals: unknown } | { in: unknown }>;

/** How the sign of a difference settles a comparison. */
export type Relation = "below" | "at-most" | "above" | "at-least" | "same";

export function readComparison(expression: Comparison): { relation: Relation; pair: [Expression, Expression] } {
  if ("lessThan" in expression) return { relation: "below", pair: expression.lessThan };
  if ("atMost" in expression) return { relation: "at-most", pair: expression.atMost };
  return "moreThan" in expression ? { relation: "above", pair: expression.moreThan } : { relation: "at-least", pair: expression.atLeast };
}

/** The first value less the second, as a sum of terms; `null` when they don't run over ranges. */
export function differenceOf(reason: Reason, [a, b]: readonly [Expression, Expression], knowledge: Knowledge): Linear | null {
  return combine(linearOf(reason, a, knowledge), linearOf(reason, b, knowledge), decimal(-1));
}

export function boundOfComparison(reason: Reason, expression: Comparison, knowledge: Knowledge): Possible {
  const { relation, pair } = readComparison(expression);
  return alsoDistributed(reason, expression, compare(reason, pair, relation, knowledge), knowledge);
}

/** What both ways of looking at a comparison leave possible. */
function alsoDistributed(reason: Reason, expression: Comparison | Extract<Equality, { equals: unknown }>, direct: Possible, knowledge: Knowledge): Possible {
  if (direct.bound?.kind !== "truth" || direct.bound.values.length < 2) return direct;
  const distributed = distribute(reason, expression);
  const other = distributed === null ? null : reason.boundOf(distributed, knowledge).bound;
  return other?.kind === "truth" && other.values.length === 1 ? { ...direct, bound: other } : direct;
}

export function boundOfEquality(reason: Reason, expression: Equality, knowledge: Knowledge): Possible {
  if ("equals" in expression) return alsoDistributed(reason, expression, compare(reason, expression.equals, "same", knowledge), knowledge);
  const [value, list] = expression.in;
  const each = list.map((item: Literal) => compare(reason, [value, item], "same", knowledge));
  const failures = each.map((one) => one.failures).reduce(mergeFailures, []);
  const truths = each.flatMap(({ bound }) => (bound?.kind === "truth" ? [bound] : []));
  if (truths.length < each.length) return { bound: null, failures };
  if (truths.some((one) => !one.values.includes(false))) return { bound: TRUE, failures };
  const [needle] = [reason.boundOf(value, knowledge).bound];
  const covered = needle?.kind === "texts" && needle.values.every((text) => list.includes(text));
  return { bound: covered ? TRUE : truths.some((one) => one.values.includes(true)) ? EITHER : FALSE, failures };
}

function compare(reason: Reason, pair: readonly [Expression, Expression], relation: Relation, knowledge: Knowledge): Possible {
  const [a, b] = [reason.boundOf(pair[0], knowledge), reason.boundOf(pair[1], knowledge)];
  const failures = mergeFailures(a.failures, a.bound === null ? [] : b.failures);
  if (a.bound === null || b.bound === null) return { bound: null, failures };
  if (a.bound.kind === "range" && b.bound.kind === "range") {
    const difference = differenceOf(reason, pair, knowledge);
    if (!difference) return impossible(wrongType(relation));
    const { lo, hi } = rangeOf(difference, knowledge);
    // What was assumed of the two together rules them both out: nobody has come here.
    if (lo.gt(hi)) return impossible();
    const direct = settle(relation, lo, hi);
    return { bound: direct === EITHER ? settleFromStart(reason, difference, relation, knowledge) : direct, failures };
  }
  return relation === "same" ? { bound: sameOrNot(a.bound, b.bound), failures } : impossible(wrongType(relation));
}

function settleFromStart(reason: Reason, difference: Linear, relation: Relation, knowledge: Knowledge): Bound {
  const seen = seenFromStart(reason, difference, knowledge);
  const { lo, hi } = seen ? rangeOf(seen, knowledge) : { lo: null, hi: null };
  return lo && hi && lo.lte(hi) ? settle(relation, lo, hi) : EITHER;
}

/** Whether a relation holds for differences between two ends. */
export function settle(relation: Relation, lo: Decimal, hi: Decimal): Bound {
  switch (relation) {
    case "below":
      return hi.lt(0) ? TRUE : lo.gte(0) ? FALSE : EITHER;
    case "at-most":
      return hi.lte(0) ? TRUE : lo.gt(0) ? FALSE : EITHER;
    case "above":
      return lo.gt(0) ? TRUE : hi.lte(0) ? FALSE : EITHER;
    case "at-least":
      return lo.gte(0) ? TRUE : hi.lt(0) ? FALSE : EITHER;
    case "same":
      return lo.gt(0) || hi.lt(0) ? FALSE : lo.eq(hi) ? TRUE : EITHER;
  }
}

function sameOrNot(a: Bound, b: Bound): Bound {
  if ((a.kind === "texts" && b.kind === "texts") || (a.kind === "truth" && b.kind === "truth")) {
    const shared = (a.values as readonly (string | boolean)[]).filter((value) => (b.values as readonly (string | boolean)[]).includes(value));
    if (shared.length === 0) return FALSE;
    return a.values.length === 1 && b.values.length === 1 ? TRUE : EITHER;
  }
  if (a.kind === "open-text" && b.kind === "texts") return b.values.every((text) => a.not.includes(text)) ? FALSE : EITHER;
  if (b.kind === "open-text" && a.kind === "texts") return sameOrNot(b, a);
  return a.kind === b.kind ? EITHER : FALSE;
}

