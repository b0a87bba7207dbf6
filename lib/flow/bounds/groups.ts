import { decimal } from "../decimal";
import type { Expression } from "../expression";
import { wrongType } from "../operators/run";
import { commonGrid, EITHER, FALSE, range, TRUE, type Range } from "./bound";
import { foldRanges } from "./fold-ranges";
import { withRound, type GroupKnowledge, type Knowledge } from "./knowledge";
import { impossible, mergeFailures, type Possible, type Reason } from "./possible";
import type { Failure } from "../failure";

export type GroupExpression = Extract<Expression, { sum: unknown } | { count: unknown } | { any: unknown } | { all: unknown }>;

export function readGroup(expression: GroupExpression): { over: string; where?: Expression | undefined; of?: Expression } {
  if ("sum" in expression) return expression.sum;
  if ("count" in expression) return expression.count;
  return "any" in expression ? expression.any : expression.all;
}

/** How many rounds a group can have. */
export function timesOf(reason: Reason, { times, picked }: GroupKnowledge, knowledge: Knowledge): Range {
  if (picked) return range("number", picked.length, picked.length);
  const { bound } = reason.boundOf(times, knowledge);
  return bound?.kind === "range" ? bound : range("number", 0, 20, decimal(1));
}

/** What the rounds of a group can sum up to: from what one round can be, as often as there are rounds. */
export function boundOfGroup(reason: Reason, expression: GroupExpression, knowledge: Knowledge): Possible {
  const { over, where, of } = readGroup(expression);
  const group = knowledge.groups.get(over);
  if (!group) return impossible({ failure: "unanswered", question: over });
  const times = timesOf(reason, group, knowledge);
  const rounds = (group.picked ?? group.shapes).map((shape) => withRound(knowledge, group, shape));
  const holds = rounds.map((round) => (where === undefined ? { bound: TRUE, failures: [] } : reason.boundOf(where, round)));
  const truths = holds.map(({ bound }) => (bound?.kind === "truth" ? bound.values : []));
  const values = of === undefined ? [] : rounds.flatMap((round, index) => (truths[index]?.includes(true) ? [reason.boundOf(of, round)] : []));
  const failures: readonly Failure[] = times.hi.eq(0) ? [] : [...holds, ...values].map((one) => one.failures).reduce(mergeFailures, []);
  if (rounds.length > 0 && times.lo.gt(0) && truths.every((one) => one.length === 0)) return { bound: null, failures };
  const always = truths.length > 0 && truths.every((one) => !one.includes(false));
  const never = truths.every((one) => !one.includes(true));
  const none = times.hi.eq(0);
  const some = times.lo.gt(0);
  if ("any" in expression) return { bound: none || never ? FALSE : some && always ? TRUE : EITHER, failures };
  if ("all" in expression) return { bound: none || always ? TRUE : some && never ? FALSE : EITHER, failures };
  if ("count" in expression) return { bound: range("number", always ? times.lo : 0, never ? 0 : times.hi, decimal(1)), failures };
  return sumOf(times, values, always, never, failures);
}

function sumOf(times: Range, values: readonly Possible[], always: boolean, never: boolean, failures: readonly Failure[]): Possible {
  if (never || times.hi.eq(0)) return { bound: range("number", 0, 0), failures };
  if (always && times.lo.gt(0) && values.every(({ bound }) => bound === null)) return { bound: null, failures };
  const ranges = values.flatMap(({ bound }): Range[] => (bound?.kind === "range" ? [bound] : []));
  if (ranges.length < values.filter(({ bound }) => bound !== null).length) return impossible(wrongType("sum"));
  const ends = always && times.lo.gt(0) ? ranges : [...ranges, range("number", 0, 0)];
  const lowest = ends.map((one) => one.lo).reduce((a, b) => (a.lt(b) ? a : b));
  const highest = ends.map((one) => one.hi).reduce((a, b) => (a.gt(b) ? a : b));
  const least = lowest.times(lowest.lt(0) || !always ? times.hi : times.lo);
  const most = highest.times(highest.lt(0) ? times.lo : times.hi);
  const whole = range("number", least, most, ends.reduce((a, b) => range("number", a.lo, a.hi, commonGrid(a, b))).grid);
  return foldRanges([{ bound: whole, failures }], (a) => a);
}
