import type { Expression } from "../expression";
import { isPoint, type Bound } from "./bound";
import { assumeTruth, isAssumed } from "./split-difference";
import { readGroup, timesOf, type GroupExpression } from "./groups";
import { instantiate, valuesOf, type Split, type Splitter } from "./instantiate";
import { learnGroup, withRound, type GroupKnowledge, type Knowledge, type RoundShape } from "./knowledge";
import { isSettled, type Reason } from "./possible";

export function splitGroup(reason: Reason, split: Splitter, expression: GroupExpression, knowledge: Knowledge): Split {
  const { over, where, of } = readGroup(expression);
  const group = knowledge.groups.get(over);
  if (!group || group.picked) return null;
  const times = timesOf(reason, group, knowledge);
  // Whether there are any rounds at all settles much, and is known exactly.
  if (times.lo.eq(0) && times.hi.gt(0)) {
    const cases = split({ equals: [group.times, 0] }, knowledge);
    if (cases) return cases;
  }
  if (reason.mode === "all") return ("any" in expression || "all" in expression) && !isAssumed(expression, knowledge) ? assumeTruth(reason, expression, knowledge) : null;
  if (!times.lo.eq(times.hi)) return instantiate(reason, group.times, knowledge);
  const shapes = [where, of].reduce<readonly RoundShape[]>((known, part) => (part === undefined ? known : known.flatMap((shape) => refineShape(reason, split, part, knowledge, group, shape))), group.shapes);
  return pickRounds(shapes, times.lo.toNumber()).map((picked) => learnGroup(knowledge, over, { ...group, picked }));
}

const MOST_SHAPES = 12;

/** The ways to answer a round, cut where a condition on the round changes. */
function refineShape(reason: Reason, split: Splitter, part: Expression, knowledge: Knowledge, group: GroupKnowledge, shape: RoundShape): RoundShape[] {
  const done: RoundShape[] = [];
  const open = [withRound(knowledge, group, shape)];
  for (let next = open.pop(); next && done.length < MOST_SHAPES; next = open.pop()) {
    reason.work();
    const cases = isSettled(reason.boundOf(part, next)) ? null : split(part, next);
    if (cases && open.length < MOST_SHAPES) open.push(...cases);
    else done.push(shapeIn(next, [...shape.keys()]));
  }
  return done;
}

function shapeIn({ known }: Knowledge, questions: readonly string[]): RoundShape {
  return new Map(questions.flatMap((name): [string, Bound][] => {
    const bound = known.get(name);
    return bound ? [[name, bound]] : [];
  }));
}

/** Some ways to answer all rounds: every round alike, and the first unlike the rest; at the low ends and at the high ends. */
function pickRounds(shapes: readonly RoundShape[], times: number): RoundShape[][] {
  const exact = shapes.slice(0, MOST_SHAPES).flatMap(exactShapes);
  const alike = exact.map((shape) => Array.from({ length: times }, () => shape));
  const mixed = times < 2 ? [] : exact.flatMap((first) => exact.filter((rest) => rest !== first).map((rest) => [first, ...Array.from({ length: times - 1 }, () => rest)]));
  return [...alike, ...mixed.slice(0, 60)];
}

/** A round with one value for everything: all at one end, and all at the other. */
function exactShapes(shape: RoundShape): RoundShape[] {
  const ends = [0, -1].map((end) => new Map([...shape].map(([name, bound]): [string, Bound] => [name, oneOf(bound, end)])));
  return [...shape.values()].every(isPoint) ? ends.slice(0, 1) : ends;
}

function oneOf(bound: Bound, end: number): Bound {
  let one = bound;
  // Sets come to a point option by option.
  for (let step = 0; step < 50 && !isPoint(one); step += 1) {
    const values = valuesOf(one);
    const next = bound.kind === "range" ? (end === 0 ? values[0] : values[1]) : values.at(end);
    if (!next || next === one) break;
    one = next;
  }
  return one;
}
