import { decimal, type Decimal } from "../decimal";
import type { Expression } from "../expression";
import { assume } from "./assume";
import { cutWhere } from "./bisect";
import { exactly, isPoint, range } from "./bound";
import { differenceOf, settle, type Relation } from "./comparisons";
import { constrain, FAR } from "./constrain";
import { instantiate, type Split } from "./instantiate";
import { learn, TODAY, TRUTH, type Knowledge } from "./knowledge";
import { gridOfSum, isVariable } from "./linear";
import type { Linear, Term } from "./linear-sum";
import type { Reason } from "./possible";
import { readsOf } from "./reads";
import { textOf } from "./text";

type Pair = readonly [Expression, Expression];

/** Splits what is known where a comparison changes: exactly when it depends on one answer, else by assuming either (or by giving an answer a value). */
export function splitDifference(reason: Reason, expression: Expression, pair: Pair, relation: Relation, knowledge: Knowledge): Split {
  const difference = differenceOf(reason, pair, knowledge);
  if (!difference) return null;
  const [term] = difference.terms;
  if (term && difference.terms.length === 1) {
    const cases = isVariable(term) ? splitTerm(term, difference.constant, relation, knowledge) : splitWithin(reason, relation, pair, term, knowledge);
    if (cases) return cases;
  }
  if (reason.mode === "some") return instantiate(reason, expression, knowledge);
  // Assumed before, and still not settled: nothing more can be said.
  return isAssumed(expression, knowledge) ? null : assumeEither(reason, expression, difference, relation, knowledge);
}

/** One answer, so many times, with something added: changes at one point, or at two where it must be the same. */
function splitTerm({ name, times, range: whole }: Term, constant: Decimal, relation: Relation, knowledge: Knowledge): Split {
  const at = (point: Decimal): Decimal => point.times(times).plus(constant);
  return splitRange(name, whole, relation, (point) => at(point).cmp(decimal(0)), knowledge);
}

/** Cuts the range of an answer where the sign of a difference makes a relation change. */
function splitRange(name: string, whole: Term["range"], relation: Relation, signAt: (point: Decimal) => number | null, knowledge: Knowledge): Split {
  const tells: ((point: Decimal) => unknown)[] = relation === "same" ? [(point) => (signAt(point) ?? 0) >= 0, (point) => (signAt(point) ?? 0) > 0] : [(point) => holds(relation, decimal(signAt(point) ?? 0))];
  for (const tell of tells) {
    const cut = cutWhere(whole, tell);
    if (cut) return cut.map((part) => learn(knowledge, name, part));
  }
  return null;
}

function holds(relation: Relation, difference: Decimal): boolean {
  const bound = settle(relation, difference, difference);
  return bound.kind === "truth" && bound.values[0] === true;
}

/** Something reckoned from one answer: looked at point by point, where that answer is the only one. */
function splitWithin(reason: Reason, relation: Relation, pair: Pair, term: Term, knowledge: Knowledge): Split {
  const reads = readsOf(reason.flow, term.expression);
  const names = [...reads.answers, ...(reads.today ? [TODAY] : [])].filter((name) => {
    const bound = knowledge.known.get(name);
    return bound !== undefined && !isPoint(bound);
  });
  const [name] = names;
  const whole = name === undefined ? undefined : knowledge.known.get(name);
  if (name === undefined || names.length > 1 || reads.groups.size > 0 || reads.external || whole?.kind !== "range") return null;
  const signAt = (point: Decimal): number | null => {
    const difference = differenceOf(reason, pair, learn(knowledge, name, range(whole.of, point, point, whole.grid)));
    return difference && difference.terms.length === 0 ? difference.constant.cmp(decimal(0)) : null;
  };
  return splitRange(name, whole, relation, signAt, knowledge);
}

export function isAssumed(expression: Expression, { known }: Knowledge): boolean {
  return known.has(TRUTH + textOf(expression));
}

/** Both truths of a condition, with nothing to say which answers bear them out. */
export function assumeTruth(reason: Reason, expression: Expression, knowledge: Knowledge): Knowledge[] {
  return [true, false].map((value) => assume(reason, knowledge, TRUTH + textOf(expression), [expression], exactly(value), false));
}

/** Both truths, each with what follows from it for the sum as a whole and for the answers in it. */
function assumeEither(reason: Reason, expression: Expression, difference: Linear, relation: Relation, knowledge: Knowledge): Split {
  const [holding, failing] = assumeTruth(reason, expression, knowledge);
  const step = gridOfSum(difference) ?? decimal(0);
  return [narrow(reason, holding, difference, endsOf(relation, true, step)), narrow(reason, failing, difference, endsOf(relation, false, step))].filter((one) => one !== null);
}

function narrow(reason: Reason, known: Knowledge | undefined, difference: Linear, ends: { lo: Decimal; hi: Decimal } | null): Knowledge | null {
  if (!known || ends === null) return known ?? null;
  return constrain(reason, known, difference, ends.lo, ends.hi);
}

/** Where a difference that comes in steps lies when a relation holds or doesn't; `null` when nothing can be said about its ends. */
function endsOf(relation: Relation, holding: boolean, step: Decimal): { lo: Decimal; hi: Decimal } | null {
  const zero = decimal(0);
  if (relation === "same") return holding ? { lo: zero, hi: zero } : null;
  const isBelow = (relation === "below" || relation === "at-most") === holding;
  // Not at least is a step below, and not at most a step above.
  const isStrict = (relation === "below" || relation === "above") === holding;
  if (isBelow) return { lo: FAR.neg(), hi: isStrict ? step.neg() : zero };
  return { lo: isStrict ? step : zero, hi: FAR };
}
