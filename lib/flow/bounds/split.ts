import type { Expression } from "../expression";
import { operatorOf, partsOf } from "../parts";
import { exactly, isPoint, settleOption, settleSize, sizeOf, type Bound, type Choices } from "./bound";
import { readComparison } from "./comparisons";
import type { Comparison } from "./distribute";
import { distribute } from "./distribute";
import type { GroupExpression } from "./groups";
import type { Split, Splitter } from "./instantiate";
import { FOUND, learn, type Knowledge } from "./knowledge";
import { lookupName, type LookupExpression } from "./lookups";
import { isSettled, type Reason } from "./possible";
import { tableKind } from "./reads";
import { splitDifference } from "./split-difference";
import { splitGroup } from "./split-group";
import { splitLookup } from "./split-lookup";

/** Splits in the mode of the reasoning. */
export function splitterFor(reason: Reason): Splitter {
  const split: Splitter = (expression, knowledge) => {
    if (typeof expression !== "object") return null;
    const whole = reason.kept.whole.get(knowledge) ?? new WeakSet();
    reason.kept.whole.set(knowledge, whole);
    if (whole.has(expression)) return null;
    // Also while it is being looked at: facts may go in a circle.
    whole.add(expression);
    reason.work();
    const cases = splitOn(reason, split, expression, knowledge);
    if (cases) whole.delete(expression);
    return cases;
  };
  return split;
}

function splitOn(reason: Reason, split: Splitter, expression: Expression & object, knowledge: Knowledge): Split {
  const inParts = (): Split => splitParts(reason, split, expression, knowledge);
  switch (operatorOf(expression)) {
    case "fact": {
      const { fact } = expression as { fact: string };
      return Object.hasOwn(reason.flow.facts, fact) ? split(reason.flow.facts[fact] ?? true, knowledge) : null;
    }
    case "if":
      return splitIf(reason, split, (expression as { if: [Expression, Expression, Expression] }).if, knowledge);
    case "anyOf":
    case "allOf":
    case "countOf": {
      const [[set, options]] = Object.values(expression) as [[Expression, string[]]];
      return inParts() ?? splitOptions(reason, set, options, knowledge);
    }
    case "size":
      return inParts() ?? splitSize(reason, (expression as { size: Expression }).size, knowledge);
    case "lookup":
    case "lookupStatus":
      return splitLookup(reason, split, expression as LookupExpression, knowledge);
    case "sum":
    case "count":
    case "any":
    case "all":
      return splitGroup(reason, split, expression as GroupExpression, knowledge);
    case "lessThan":
    case "atMost":
    case "moreThan":
    case "atLeast": {
      const { relation, pair } = readComparison(expression as Comparison);
      return inParts() ?? splitDistributed(reason, split, expression as Comparison, knowledge) ?? splitDifference(reason, expression, pair, relation, knowledge);
    }
    case "equals":
      return inParts() ?? splitDistributed(reason, split, expression as Extract<Expression, { equals: unknown }>, knowledge) ?? splitEquality(reason, expression, (expression as { equals: [Expression, Expression] }).equals, knowledge);
    case "in":
      return splitIn(reason, split, (expression as Extract<Expression, { in: unknown }>).in, knowledge);
    case "divide":
      return inParts() ?? splitDivisor(reason, (expression as Extract<Expression, { divide: unknown }>).divide.by, knowledge);
    default:
      return inParts();
  }
}

/** Goes into the parts that are not settled, in the order they stand. */
function splitParts(reason: Reason, split: Splitter, expression: Expression, knowledge: Knowledge): Split {
  for (const { expression: part } of partsOf(expression)) {
    if (isPlain(reason, part, knowledge)) continue;
    const cases = split(part, knowledge);
    if (cases) return cases;
  }
  return null;
}

/** Whether an expression can be reckoned with as it is: one value, or an answer that is a range. */
function isPlain(reason: Reason, expression: Expression, knowledge: Knowledge): boolean {
  const possible = reason.boundOf(expression, knowledge);
  if (possible.bound !== null && isPoint(possible.bound) && possible.failures.length === 0) return true;
  return typeof expression !== "object" || "answer" in expression || "today" in expression;
}

function splitDistributed(reason: Reason, split: Splitter, expression: Parameters<typeof distribute>[1], knowledge: Knowledge): Split {
  const distributed = distribute(reason, expression);
  return distributed === null ? null : split(distributed, knowledge);
}

/** First the condition, then the side that it leaves. */
function splitIf(reason: Reason, split: Splitter, [condition, then, otherwise]: [Expression, Expression, Expression], knowledge: Knowledge): Split {
  const { bound, failures } = reason.boundOf(condition, knowledge);
  const isTold = bound?.kind === "truth" && bound.values.length === 1 && failures.length === 0;
  return split(isTold ? (bound.values[0] ? then : otherwise) : condition, knowledge);
}

function splitIn(reason: Reason, split: Splitter, [value, list]: Extract<Expression, { in: unknown }>["in"], knowledge: Knowledge): Split {
  for (const item of list) {
    const one: Expression = { equals: [value, item] };
    const cases = isSettled(reason.boundOf(one, knowledge)) ? null : split(one, knowledge);
    if (cases) return cases;
  }
  return null;
}

/** Whether it is zero. */
function splitDivisor(reason: Reason, by: Expression, knowledge: Knowledge): Split {
  const zero: Expression = { equals: [by, 0] };
  const { bound } = reason.boundOf(zero, knowledge);
  return bound?.kind === "truth" && bound.values.length > 1 ? splitDifference(reason, zero, [by, 0], "same", knowledge) : null;
}

function openChoices(reason: Reason, set: Expression, knowledge: Knowledge): { name: string; choices: Choices } | null {
  const name = nameOfAnswer(reason, set, knowledge);
  const bound = name === null ? undefined : knowledge.known.get(name);
  return name === null || bound?.kind !== "choices" || isPoint(bound) ? null : { name, choices: bound };
}

function splitOptions(reason: Reason, set: Expression, among: readonly string[], knowledge: Knowledge): Split {
  const open = openChoices(reason, set, knowledge);
  const size = open && sizeOf(open.choices, among);
  if (!open || !size || size.lo.eq(size.hi)) return null;
  const { name, choices } = open;
  const option = among.find((one) => choices.options.includes(one) && !choices.chosen.has(one) && !choices.left.has(one));
  if (option === undefined) return null;
  return [settleOption(choices, option, true), settleOption(choices, option, false)].flatMap((one) => (one ? [learn(knowledge, name, one)] : []));
}

/** How many were chosen, whichever they are: the lower half of the numbers, and the upper. */
function splitSize(reason: Reason, set: Expression, knowledge: Knowledge): Split {
  const open = openChoices(reason, set, knowledge);
  if (!open) return null;
  const { lo, hi } = sizeOf(open.choices);
  if (lo.eq(hi)) return null;
  const middle = Math.floor((lo.toNumber() + hi.toNumber()) / 2);
  const halves = [settleSize(open.choices, lo.toNumber(), middle), settleSize(open.choices, middle + 1, hi.toNumber())];
  return halves.flatMap((one) => (one ? [learn(knowledge, open.name, one)] : []));
}

/** Facts and conditions that are looked through for an answer. */
const DEEPEST_NAME = 100;

/** The name under which the value of an expression is known by itself; `null` when it is reckoned from others. */
function nameOfAnswer(reason: Reason, expression: Expression, knowledge: Knowledge, depth = 0): string | null {
  if (typeof expression !== "object" || depth > DEEPEST_NAME) return null;
  if ("answer" in expression) return expression.answer;
  if ("if" in expression) {
    const { bound } = reason.boundOf(expression.if[0], knowledge);
    return bound?.kind === "truth" && bound.values.length === 1 ? nameOfAnswer(reason, expression.if[bound.values[0] ? 1 : 2], knowledge, depth + 1) : null;
  }
  if ("fact" in expression) return Object.hasOwn(reason.flow.facts, expression.fact) ? nameOfAnswer(reason, reason.flow.facts[expression.fact] ?? true, knowledge, depth + 1) : null;
  if ("lookup" in expression && tableKind(reason.flow, expression.lookup.table) === "external") return lookupName(reason, FOUND, expression.lookup.table, expression.lookup.key);
  return null;
}

function splitEquality(reason: Reason, expression: Expression, pair: readonly [Expression, Expression], knowledge: Knowledge): Split {
  const bounds = pair.map((side) => reason.boundOf(side, knowledge).bound);
  const [a, b] = bounds;
  if (!a || !b) return null;
  if (a.kind === "range" && b.kind === "range") return splitDifference(reason, expression, pair, "same", knowledge);
  for (const [side, other] of [[0, 1], [1, 0]] as const) {
    const name = nameOfAnswer(reason, pair[side], knowledge);
    const own = name === null ? undefined : knowledge.known.get(name);
    if (name === null || !own || isPoint(own)) continue;
    const against = bounds[other];
    if (own.kind === "open-text" && against?.kind === "texts") return splitText(name, own, against.values, knowledge);
    if (own.kind === "texts" || own.kind === "truth") return own.values.map((value) => learn(knowledge, name, exactly(value)));
  }
  return null;
}

function splitText(name: string, open: Extract<Bound, { kind: "open-text" }>, texts: readonly string[], knowledge: Knowledge): Split {
  const text = texts.find((one) => !open.not.includes(one));
  if (text === undefined) return null;
  const other: Bound = { kind: "open-text", not: [...open.not, text] };
  // Only four digits are a postcode or a municipality.
  return [...(/^\d{4}$/.test(text) ? [learn(knowledge, name, exactly(text))] : []), learn(knowledge, name, other)];
}
