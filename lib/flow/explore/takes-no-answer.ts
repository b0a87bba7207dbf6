import type { Answer, RawAnswers } from "../answers";
import { wholeRangeOf } from "../bounds/whole-range";
import { range, type Range } from "../bounds/bound";
import { onGrid } from "../bounds/bisect";
import { pickValue } from "../bounds/knowledge";
import { decimal } from "../decimal";
import type { FlowDefinition } from "../definition";
import { evaluate } from "../evaluate";
import type { Evaluation, Round } from "../evaluation";
import { tablesFrom } from "../written-tables";
import { writeAnswer, type Witness } from "./witness";

/** Halvings that bring the widest range of answers down to one. */
const MOST_TRIES = 80;

/**
 * Whether a question that asks refuses every answer: told by answering, closer and closer to where the answers turn from
 * too small to too large. A question without limits refuses only what can't be counted together.
 */
export function takesNoAnswer(flow: FlowDefinition, { answers, today, tables }: Witness, { question, round }: Extract<Evaluation, { status: "asks" }>): boolean {
  if (!("min" in question.asks || "max" in question.asks)) return question.asks.kind === "choices";
  let left: Range | null = wholeRangeOf(question.asks);
  for (let step = 0; step < MOST_TRIES && left; step += 1) {
    const middle = onGrid(left.lo.plus(left.hi).div(2), left.grid, "below");
    const answer = writeAnswer(question, pickValue(range(left.of, middle, middle, left.grid)));
    const next = evaluate(flow, withAnswer(answers, question.id, round, answer), { today, tables: tablesFrom(tables) });
    if (next.status !== "asks" || next.question.id !== question.id || next.round?.index !== round?.index) return false;
    const isBelow = next.problem === "too-small" || next.problem === "too-early";
    const grid = left.grid ?? decimal(1);
    const rest: Range = isBelow ? { ...left, lo: middle.plus(grid) } : { ...left, hi: middle.minus(grid) };
    left = rest.lo.gt(rest.hi) ? null : rest;
  }
  return left === null;
}

function withAnswer(answers: RawAnswers, question: string, round: Round | undefined, answer: Answer): RawAnswers {
  if (!round) return { ...answers, [question]: answer };
  const rounds = [...(answers[round.group] as readonly RawAnswers[])];
  rounds[round.index] = { ...rounds[round.index], [question]: answer };
  return { ...answers, [round.group]: rounds };
}
