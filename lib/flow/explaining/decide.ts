import { compilerOf } from "../compile";
import type { FlowDefinition } from "../definition";
import type { Expression, OperandsOf } from "../expression";
import { isFailure } from "../failure";
import { indexNodes } from "../nodes";
import type { Context, Result } from "../operators/run";
import { operatorOf, partsOf } from "../parts";
import type { Value } from "../value";
import { passingKey } from "./passing-key";
import type { Passing } from "./replay";

/** What conditions turned on: the keys of passed questions, and facts with the value they had. */
export type Deciding = { readonly answers: Set<string>; readonly facts: Map<string, Value> };

/** One look at what is known, for finding out what an expression's value turned on. */
type Look = {
  readonly flow: FlowDefinition;
  readonly passings: ReadonlyMap<string, Passing>;
  readonly deciding: Deciding;
  readonly known: Context;
  /** The round of a group that the answers of `known.round` belong to. */
  readonly round: number | undefined;
  /** Facts already gone behind with the same answers. */
  readonly seen: Set<string>;
};

/** Facts that need facts that need facts: nobody reads an explanation of more, and the stack isn't endless. */
const MOST_SEEN = 500;

/**
 * Adds to `deciding` what settled the value of an expression. Where one part of an `and` is false, or one part of an
 * `or` is true, that part settled it alone: the first such part counts, and the others don't. An `if` turned on its
 * condition and the side it took. Behind a fact stand the answers it was reckoned from.
 */
export function decide(expression: Expression, known: Context, from: Pick<Look, "flow" | "passings" | "deciding">): void {
  look(expression, { ...from, known, round: undefined, seen: new Set() });
}

/** The operators that don't simply turn on all their parts. */
const looks: { [Name in "answer" | "given" | "fact" | "and" | "or" | "if" | "lookup" | "sum" | "count" | "any" | "all"]: (operands: OperandsOf<Name>, here: Look) => void } = {
  answer: lookAtAnswer,
  given: lookAtGiven,
  fact: lookAtFact,
  and: (parts, here) => lookAtSettling(parts, false, here),
  or: (parts, here) => lookAtSettling(parts, true, here),
  if: lookAtChoice,
  lookup: lookAtLookup,
  sum: (operands, here) => lookAtRounds(operands, null, here),
  count: (operands, here) => lookAtRounds(operands, null, here),
  any: (operands, here) => lookAtRounds(operands, true, here),
  all: (operands, here) => lookAtRounds(operands, false, here),
};

function look(expression: Expression, here: Look): void {
  const operator = operatorOf(expression);
  if (operator === null) return;
  if (operator in looks) (looks[operator as keyof typeof looks] as (operands: unknown, here: Look) => void)((expression as Record<string, unknown>)[operator], here);
  else for (const part of partsOf(expression)) look(part.expression, here);
}

function valueOf(expression: Expression, { flow, known }: Look): Result {
  return compilerOf(flow)(expression)(known);
}

function lookAtAnswer(id: string, { passings, round, deciding }: Look): void {
  for (const key of [passingKey(id, round), passingKey(id)]) {
    if (!passings.has(key)) continue;
    deciding.answers.add(key);
    return;
  }
}

/** Whether a question was answered turns on its answer, and on what it was asked for, or not asked for. */
function lookAtGiven(id: string, here: Look): void {
  const key = [passingKey(id, here.round), passingKey(id)].find((one) => here.passings.has(one));
  const passing = key === undefined ? undefined : here.passings.get(key);
  if (key === undefined || !passing || here.seen.has(`given ${key}`)) return;
  here.seen.add(`given ${key}`);
  if (passing.step.kind === "question") here.deciding.answers.add(key);
  if (passing.question.when !== undefined) look(passing.question.when, { ...here, known: passing.known, round: passing.step.round?.index });
}

function lookAtFact(id: string, here: Look): void {
  const expression = Object.hasOwn(here.flow.facts, id) ? here.flow.facts[id] : undefined;
  if (expression === undefined || here.seen.has(`fact ${id}`) || here.seen.size > MOST_SEEN) return;
  here.seen.add(`fact ${id}`);
  const value = valueOf({ fact: id }, here);
  if (!isFailure(value)) here.deciding.facts.set(id, value);
  look(expression, { ...here, known: { ...here.known, round: null }, round: undefined });
}

function lookAtSettling(parts: readonly Expression[], settling: boolean, here: Look): void {
  const settled = parts.find((part) => valueOf(part, here) === settling);
  for (const part of settled === undefined ? parts : [settled]) look(part, here);
}

function lookAtChoice([condition, then, otherwise]: readonly [Expression, Expression, Expression], here: Look): void {
  look(condition, here);
  look(valueOf(condition, here) === true ? then : otherwise, here);
}

function lookAtLookup(operands: { table: string; key: Expression; else?: Expression | undefined }, here: Look): void {
  look(operands.key, here);
  const { else: instead, ...plain } = operands;
  if (instead !== undefined && valueOf({ lookupStatus: plain }, here) !== "found") look(instead, here);
}

/** How many rounds there were counts, and in each round what was asked of it; where one round settles it, only that round. */
function lookAtRounds({ over, where, of }: { over: string; where?: Expression | undefined; of?: Expression }, settling: boolean | null, here: Look): void {
  const group = indexNodes(here.flow).get(over);
  const rounds = (here.known.rounds.get(over) ?? []).map((answers, index): Look => ({ ...here, known: { ...here.known, round: answers }, round: index }));
  if (group?.kind === "group") look(group.times, { ...here, known: { ...here.known, round: null }, round: undefined });
  const holds = (round: Look): boolean => where === undefined || valueOf(where, round) === true;
  const settled = settling === null ? undefined : rounds.find((round) => holds(round) === settling);
  for (const round of settled ? [settled] : rounds) {
    if (where !== undefined) look(where, round);
    if (of !== undefined && holds(round)) look(of, round);
  }
}
