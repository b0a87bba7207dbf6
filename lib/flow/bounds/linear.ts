import { decimal, type Decimal } from "../decimal";
import type { Expression } from "../expression";
import { commonGrid, range, type Range } from "./bound";
import { TERM, TODAY, type Knowledge } from "./knowledge";
import { nameOfFound } from "./lookups";
import type { Linear, Term } from "./linear-sum";
import type { Reason } from "./possible";
import { textOf } from "./text";

const ONE = decimal(1);
const HUNDREDTH = decimal("0.01");

/** An expression as a sum of terms; `null` when it has no value that runs over a range. */
export function linearOf(reason: Reason, expression: Expression, knowledge: Knowledge): Linear | null {
  const { bound } = reason.boundOf(expression, knowledge);
  if (bound?.kind !== "range") return null;
  if (bound.lo.eq(bound.hi)) return { terms: [], constant: bound.lo };
  if (typeof expression !== "object") return asTerm(reason, expression, bound, knowledge);
  const kept = reason.kept.sums.get(knowledge) ?? new WeakMap<object, Linear | null>();
  reason.kept.sums.set(knowledge, kept);
  const known = kept.get(expression);
  if (known !== undefined) return known;
  // While it is being taken apart it is a term: facts may go in a circle.
  kept.set(expression, null);
  const sum = takeApart(reason, expression, knowledge) ?? asTerm(reason, expression, bound, knowledge);
  kept.set(expression, sum);
  return sum;
}

function asTerm(reason: Reason, expression: Expression, bound: Range, knowledge: Knowledge): Linear {
  return { terms: [{ name: nameOf(reason, expression, knowledge), times: ONE, range: bound, expression }], constant: decimal(0) };
}

function nameOf(reason: Reason, expression: Expression, knowledge: Knowledge): string {
  if (typeof expression !== "object") return TERM + textOf(expression);
  if ("answer" in expression) return expression.answer;
  if ("today" in expression) return TODAY;
  return ("lookup" in expression && nameOfFound(reason, expression, knowledge)) || TERM + textOf(expression);
}

/** Whether a term is known by itself, so that its range can be narrowed and split. */
export function isVariable({ name }: Term): boolean {
  return !name.startsWith(TERM);
}

function takeApart(reason: Reason, expression: Exclude<Expression, string | number | boolean>, knowledge: Knowledge): Linear | null {
  const of = (part: Expression): Linear | null => linearOf(reason, part, knowledge);
  if ("fact" in expression) return of(reason.flow.facts[expression.fact] ?? 0);
  if ("add" in expression) return sumOf(expression.add.map(of));
  if ("subtract" in expression) return combine(of(expression.subtract[0]), of(expression.subtract[1]), ONE.neg());
  if ("addDays" in expression) return combine(of(expression.addDays[0]), of(expression.addDays[1]), ONE);
  if ("daysBetween" in expression) return combine(of(expression.daysBetween[1]), of(expression.daysBetween[0]), ONE.neg());
  if ("multiply" in expression) return product(expression.multiply.map(of), ONE);
  if ("percentOf" in expression) return product(expression.percentOf.map(of), HUNDREDTH);
  if ("if" in expression) {
    const { bound, failures } = reason.boundOf(expression.if[0], knowledge);
    if (bound?.kind === "truth" && bound.values.length === 1 && failures.length === 0) return of(expression.if[bound.values[0] ? 1 : 2]);
  }
  return null;
}

function sumOf(parts: readonly (Linear | null)[]): Linear | null {
  return parts.reduce((a, b) => combine(a, b, ONE));
}

/** `a` plus `b` as many times as `times` says. */
export function combine(a: Linear | null, b: Linear | null, times: Decimal): Linear | null {
  if (a === null || b === null) return null;
  const terms = new Map(a.terms.map((term) => [term.name, term]));
  for (const term of b.terms) {
    const sum = (terms.get(term.name)?.times ?? decimal(0)).plus(term.times.times(times));
    if (sum.eq(0)) terms.delete(term.name);
    else terms.set(term.name, { ...term, times: sum });
  }
  return { terms: [...terms.values()], constant: a.constant.plus(b.constant.times(times)) };
}

/** Only a product with a fixed number is a sum of terms. */
function product(parts: readonly (Linear | null)[], scale: Decimal): Linear | null {
  const [a, b] = parts;
  if (!a || !b || parts.length !== 2) return null;
  const [fixed, other] = a.terms.length === 0 ? [a, b] : [b, a];
  if (fixed.terms.length > 0) return null;
  const times = fixed.constant.times(scale);
  return combine({ terms: [], constant: decimal(0) }, other, times);
}

/** The range of a sum: from the ends of its terms, and from what was assumed of it as a whole, or of two of its terms together. */
export function rangeOf(sum: Linear, knowledge: Knowledge): Range {
  let best = narrowTo(fromEnds(sum), fromAssumed(sum, knowledge));
  if (sum.terms.length < 3 || sum.terms.length > MOST_PAIRED) return best;
  for (const [index, first] of sum.terms.entries()) {
    for (const second of sum.terms.slice(index + 1)) {
      const pair = fromAssumed({ terms: [first, second], constant: decimal(0) }, knowledge);
      if (!pair) continue;
      const rest = fromEnds({ terms: sum.terms.filter((term) => term !== first && term !== second), constant: sum.constant });
      best = narrowTo(best, range("number", pair.lo.plus(rest.lo), pair.hi.plus(rest.hi)));
    }
  }
  return best;
}

/** Sums of more terms than this are not looked at two by two. */
const MOST_PAIRED = 6;

function fromEnds({ terms, constant }: Linear): Range {
  let [lo, hi] = [constant, constant];
  for (const { times, range: of } of terms) {
    lo = lo.plus(times.times(times.gt(0) ? of.lo : of.hi));
    hi = hi.plus(times.times(times.gt(0) ? of.hi : of.lo));
  }
  return range("number", lo, hi);
}

function fromAssumed(sum: Linear, { known }: Knowledge): Range | null {
  const normal = normalise(sum);
  const assumed = normal && known.get(normal.name);
  if (!normal || assumed?.kind !== "range") return null;
  const ends = [assumed.lo, assumed.hi].map((end) => end.times(normal.scale).plus(sum.constant));
  const [low = assumed.lo, high = assumed.hi] = normal.scale.gt(0) ? ends : ends.toReversed();
  return range("number", low, high);
}

function narrowTo(whole: Range, part: Range | null): Range {
  return part === null ? whole : range("number", part.lo.gt(whole.lo) ? part.lo : whole.lo, part.hi.lt(whole.hi) ? part.hi : whole.hi);
}

/** The steps in which a sum can change; `null` where they are not known. */
export function gridOfSum({ terms, constant }: Linear): Decimal | null {
  const parts = terms.map(({ times, range: of }) => (of.grid === null ? null : range("number", 0, 1, of.grid.times(times.abs()))));
  if (parts.some((part) => part === null)) return null;
  return parts.filter((part) => part !== null).reduce((a, b) => range("number", 0, 1, commonGrid(a, b)), range("number", constant, constant)).grid;
}

/** More terms than this are not followed together. */
const MOST_TERMS = 20;

/** The name that sums share which are multiples of each other but for a constant: their terms in order, the first taken once. `null` for single terms, which have names of their own. */
export function normalise({ terms }: Linear): { name: string; scale: Decimal } | null {
  const sorted = terms.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const [first] = sorted;
  if (!first || sorted.length < 2) return null;
  const scale = first.times;
  const ratios = sorted.map(({ name, times }) => `${times.div(scale).toString()}×${name}`);
  // A ratio that isn't exact could make two different sums look alike.
  if (ratios.length > MOST_TERMS || sorted.some(({ times }) => !times.div(scale).times(scale).eq(times))) return null;
  return { name: TERM + ratios.join("+"), scale };
}
