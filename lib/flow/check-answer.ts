import type { AnswerProblem } from "./answer-problem";
import type { Compiler } from "./compile";
import type { Question } from "./definition";
import type { Expression } from "./expression";
import { isFailure, type Failure } from "./failure";
import { compareValues } from "./operators/numbers";
import type { Context } from "./operators/run";
import type { Value } from "./value";

/** Holds an answer that fits its question against the question's limits and table. `null` when nothing is wrong with it. */
export function checkAnswer({ asks }: Question, value: Value, compile: Compiler, context: Context): AnswerProblem | Failure | null {
  if (asks.kind === "postcode" || asks.kind === "municipality") return isUnknown(asks.table, value, context) ? "unknown" : null;
  if (!("min" in asks || "max" in asks)) return null;
  const isTime = asks.kind === "date" || asks.kind === "month";
  const hold = (limit: Expression | undefined, beyond: -1 | 1, problem: AnswerProblem): AnswerProblem | Failure | null => {
    const end = limit === undefined ? null : compile(limit)(context);
    if (end === null || isFailure(end)) return end;
    const order = compareValues(value, end);
    if (order === null) return { failure: "wrong-type", operator: "limit" };
    return Math.sign(order) === beyond ? problem : null;
  };
  return hold(asks.min, -1, isTime ? "too-early" : "too-small") ?? hold(asks.max, 1, isTime ? "too-late" : "too-large");
}

/** A table that is away, or doesn't answer, can't refuse anybody. */
function isUnknown(table: string | undefined, value: Value, { tables }: Context): boolean {
  if (table === undefined || typeof value !== "string" || !Object.hasOwn(tables, table)) return false;
  try {
    const status = tables[table]?.(value).status;
    return status === "not-found" || status === "invalid";
  } catch {
    return false;
  }
}
