import { decimal, type Decimal } from "../decimal";
import { assume } from "./assume";
import { clip, divideNot } from "./bisect";
import { range, type Range } from "./bound";
import { learn, TERM, type Knowledge } from "./knowledge";
import { isVariable, normalise, rangeOf } from "./linear";
import type { Linear, Term } from "./linear-sum";
import type { Reason } from "./possible";

/** Further than any sum goes. */
export const FAR = decimal("1e70");

/**
 * What is known when a difference lies between two ends: of the sum as a whole, and of each answer in it, as far as the
 * others leave it. `null` when nothing lies there.
 */
export function constrain(reason: Reason, knowledge: Knowledge, difference: Linear, lo: Decimal, hi: Decimal): Knowledge | null {
  const whole = rangeOf(difference, knowledge);
  const [low, high] = [lo.gt(whole.lo) ? lo : whole.lo, hi.lt(whole.hi) ? hi : whole.hi];
  if (low.gt(high)) return null;
  let known = learnSum(reason, knowledge, difference, low, high);
  for (const term of difference.terms) {
    const part = clipTerm(difference, term, low, high);
    if (part === null) return null;
    if (isVariable(term)) known = learn(known, term.name, part);
    else if (term.name.startsWith(TERM)) known = assume(reason, known, term.name, [term.expression], part);
  }
  return known;
}

/** What is left of one term. Where the division doesn't come out even, a little too much rather than too little. */
function clipTerm(difference: Linear, term: Term, low: Decimal, high: Decimal): Range | null {
  const [least, most] = [low.minus(restOf(difference, term, "hi")), high.minus(restOf(difference, term, "lo"))];
  const rises = term.times.gt(0);
  return clip(term.range, divideNot("above", rises ? least : most, term.times), divideNot("below", rises ? most : least, term.times));
}

/** What the other terms and the constant come to at the most or at the least. */
function restOf({ terms, constant }: Linear, but: Term, end: "lo" | "hi"): Decimal {
  const opposite = end === "lo" ? "hi" : "lo";
  return terms.filter((term) => term !== but).reduce((sum, { times, range: of }) => sum.plus(times.times(of[times.gt(0) ? end : opposite])), constant);
}

function learnSum(reason: Reason, knowledge: Knowledge, difference: Linear, low: Decimal, high: Decimal): Knowledge {
  const normal = normalise(difference);
  if (!normal) return knowledge;
  const [least, most] = [low.minus(difference.constant), high.minus(difference.constant)];
  const rises = normal.scale.gt(0);
  const sum = range("number", divideNot("above", rises ? least : most, normal.scale), divideNot("below", rises ? most : least, normal.scale));
  return assume(reason, knowledge, normal.name, difference.terms.map((term) => term.expression), sum);
}
