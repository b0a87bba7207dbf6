import { compilerOf } from "../compile";
import { dayAt } from "../calendar";
import type { FlowDefinition } from "../definition";
import type { Expression, Literal } from "../expression";
import { isLiteral, literalValue } from "../operators/literals";
import { wrongType, type Context } from "../operators/run";
import { operatorOf } from "../parts";
import type { Value } from "../value";
import { EITHER, exactly, isPoint, range, sizeOf, truth, type Bound, type Choices } from "./bound";
import { clip } from "./bisect";
import { boundOfComparison, boundOfEquality } from "./comparisons";
import { boundOfGroup } from "./groups";
import { exactAnswers, TERM, TODAY, TRUTH, type Knowledge } from "./knowledge";
import { boundOfLookup } from "./lookups";
import { after, either, impossible, mergeFailures, ofResult, OutOfPatience, surely, type Mode, type Possible, type Reason } from "./possible";
import { boundOfReckoning, isReckoning } from "./reckoning";
import { readsOf } from "./reads";
import { textOf } from "./text";

/** Pieces of work one exploration may take: a few seconds of it. Flows of a thousand nodes take a twentieth. */
const MOST_WORK = 800_000;

/** Reasoning about one flow, so long. */
export function reasonAbout(flow: FlowDefinition, mode: Mode, patience = MOST_WORK): Reason {
  let left = patience;
  const reason: Reason = {
    flow,
    mode,
    boundOf: (expression, knowledge) => boundOf(reason, expression, knowledge),
    kept: { bounds: new WeakMap(), sums: new WeakMap(), about: new Map(), distributed: new WeakMap(), edges: new WeakMap(), whole: new WeakMap() },
    work: (pieces = 1) => {
      left -= pieces;
      if (left < 0) throw new OutOfPatience();
    },
  };
  return reason;
}

/** The same question is asked many times while one condition is taken apart, so each answer is kept as long as the knowledge is. */
function boundOf(reason: Reason, expression: Expression, knowledge: Knowledge): Possible {
  if (isLiteral(expression)) return surely(exactly(literalValue(expression)));
  const kept = reason.kept.bounds.get(knowledge) ?? new WeakMap<object, Possible>();
  reason.kept.bounds.set(knowledge, kept);
  const known = kept.get(expression);
  if (known) return known;
  reason.work();
  const possible = reckonBound(reason, expression, knowledge);
  // Within a circle of facts the answer depends on where one came in.
  if (!possible.failures.some(({ failure }) => failure === "circular-fact")) kept.set(expression, possible);
  return possible;
}

function reckonBound(reason: Reason, expression: Exclude<Expression, Literal>, knowledge: Knowledge): Possible {
  const context = exactContext(reason, expression, knowledge);
  const assumed = knowledge.known.get(TRUTH + textOf(expression));
  if (context) return agreeing(ofResult(compilerOf(reason.flow)(expression)(context)), assumed);
  const possible = narrowed(boundOfOperator(reason, expression, knowledge), knowledge.known.get(TERM + textOf(expression)));
  // What it comes to was assumed, and not that it comes to anything.
  return assumed && possible.bound !== null ? { ...possible, bound: assumed } : possible;
}

/** Nothing at all, where what was assumed turns out otherwise: then nobody has come here. */
function agreeing(possible: Possible, assumed: Bound | undefined): Possible {
  const differs = assumed?.kind === "truth" && possible.bound?.kind === "truth" && assumed.values[0] !== possible.bound.values[0];
  return differs ? impossible() : possible;
}

/** With what was assumed of the expression as a whole; nothing at all when the two have nothing in common. */
function narrowed(possible: Possible, term: Bound | undefined): Possible {
  if (possible.bound?.kind !== "range" || term?.kind !== "range") return possible;
  const bound = clip(possible.bound, term.lo, term.hi);
  return bound === null ? impossible() : { ...possible, bound };
}

/** When all that an expression reads is known exactly, it is run as a reader's walk would run it. */
function exactContext(reason: Reason, expression: Expression, knowledge: Knowledge): Context | null {
  const reads = readsOf(reason.flow, expression);
  if (reads.external) return null;
  const day = knowledge.known.get(TODAY);
  const today = day?.kind === "range" && isPoint(day) ? dayAt(day.lo.toNumber()) : null;
  if (reads.today && !today) return null;
  for (const id of reads.answers) {
    const bound = knowledge.known.get(id);
    if (bound && !isPoint(bound)) return null;
  }
  const rounds = exactRounds(reads.groups, knowledge);
  return rounds && { answers: exactAnswers(knowledge), rounds, round: null, today: today ?? dayAt(0), tables: {}, facts: new Map() };
}

/** The rounds of some groups; `null` when not all that was answered in them is known exactly. */
function exactRounds(ids: ReadonlySet<string>, knowledge: Knowledge): Context["rounds"] | null {
  const rounds = new Map<string, readonly ReadonlyMap<string, Value>[]>();
  for (const id of ids) {
    const group = knowledge.groups.get(id);
    if (!group) continue;
    if (!group.picked?.every((round) => [...round.values()].every(isPoint))) return null;
    rounds.set(id, group.picked.map((round) => exactAnswers({ ...knowledge, known: round })));
  }
  return rounds;
}

function boundOfOperator(reason: Reason, expression: Exclude<Expression, string | number | boolean>, knowledge: Knowledge): Possible {
  const of = (part: Expression): Possible => boundOf(reason, part, knowledge);
  if ("today" in expression) return surely(knowledge.known.get(TODAY) ?? range("date", 0, 0));
  if ("answer" in expression) return fromKnown(knowledge, expression.answer);
  if ("given" in expression) return surely(truth(knowledge.known.has(expression.given)));
  if ("fact" in expression) return boundOfFact(reason, expression.fact, knowledge);
  if ("and" in expression) return joinParts(expression.and.map(of), false);
  if ("or" in expression) return joinParts(expression.or.map(of), true);
  if ("not" in expression) return mapTruth(of(expression.not), (value) => !value);
  if ("if" in expression) return boundOfIf(expression.if, of);
  if ("equals" in expression || "in" in expression) return boundOfEquality(reason, expression, knowledge);
  if ("lessThan" in expression || "atMost" in expression || "moreThan" in expression || "atLeast" in expression) return boundOfComparison(reason, expression, knowledge);
  if ("anyOf" in expression) return ofChoices(of(expression.anyOf[0]), (set) => someOf(set, expression.anyOf[1]));
  if ("allOf" in expression) return ofChoices(of(expression.allOf[0]), (set) => everyOf(set, expression.allOf[1]));
  if ("countOf" in expression) return ofChoices(of(expression.countOf[0]), (set) => sizeOf(set, expression.countOf[1]));
  if ("size" in expression) return ofChoices(of(expression.size), (set) => sizeOf(set));
  if ("lookup" in expression || "lookupStatus" in expression) return boundOfLookup(reason, expression, knowledge);
  if ("sum" in expression || "count" in expression || "any" in expression || "all" in expression) return boundOfGroup(reason, expression, knowledge);
  return isReckoning(expression) ? boundOfReckoning(reason, expression, knowledge) : impossible(wrongType(operatorOf(expression) ?? "literal"));
}

function fromKnown(knowledge: Knowledge, question: string): Possible {
  const bound = knowledge.known.get(question);
  return bound ? surely(bound) : impossible({ failure: "unanswered", question });
}

const reckoning = new Set<string>();

function boundOfFact(reason: Reason, id: string, knowledge: Knowledge): Possible {
  const value = Object.hasOwn(reason.flow.facts, id) ? reason.flow.facts[id] : undefined;
  if (value === undefined) return impossible(wrongType("fact"));
  if (reckoning.has(id)) return impossible({ failure: "circular-fact", fact: id });
  reckoning.add(id);
  try {
    return boundOf(reason, value, knowledge);
  } finally {
    reckoning.delete(id);
  }
}

/** `and` and `or` as the walk joins them: a part that is surely `settling` settles it, whatever the others come to. */
function joinParts(parts: readonly Possible[], settling: boolean): Possible {
  const values = (part: Possible): readonly boolean[] => (part.bound?.kind === "truth" ? part.bound.values : []);
  if (parts.some((part) => part.failures.length === 0 && values(part).length === 1 && values(part)[0] === settling)) return surely(truth(settling));
  const may = [parts.some((part) => values(part).includes(settling)) ? [settling] : [], parts.every((part) => values(part).includes(!settling)) ? [!settling] : []].flat();
  const failures = parts.map((part) => part.failures).reduce(mergeFailures, []);
  return { bound: may.length === 0 ? null : { kind: "truth", values: may }, failures };
}

function mapTruth(possible: Possible, change: (value: boolean) => boolean): Possible {
  if (possible.bound === null) return possible;
  if (possible.bound.kind !== "truth") return impossible(wrongType("not"));
  return { ...possible, bound: { kind: "truth", values: possible.bound.values.map(change) } };
}

function boundOfIf([condition, then, otherwise]: [Expression, Expression, Expression], of: (part: Expression) => Possible): Possible {
  const possible = of(condition);
  if (possible.bound === null) return possible;
  if (possible.bound.kind !== "truth") return impossible(wrongType("if"));
  const sides = possible.bound.values.map((value) => of(value ? then : otherwise));
  const [first = impossible(), second] = sides;
  return after(possible, second ? either(first, second) : first);
}

function ofChoices(possible: Possible, reckon: (set: Choices) => Bound): Possible {
  if (possible.bound === null) return possible;
  return possible.bound.kind === "choices" ? { ...possible, bound: reckon(possible.bound) } : impossible(wrongType("set"));
}

function someOf(set: Choices, options: readonly string[]): Bound {
  const { lo, hi } = sizeOf(set, options);
  return lo.gt(0) ? truth(true) : hi.eq(0) ? truth(false) : EITHER;
}

function everyOf(set: Choices, options: readonly string[]): Bound {
  const wanted = new Set(options).size;
  const { lo, hi } = sizeOf(set, options);
  return lo.eq(wanted) ? truth(true) : hi.lt(wanted) ? truth(false) : EITHER;
}
