import { decimal, isDecimal, isInRange } from "../decimal";
import type { Expression } from "../expression";
import { isFailure } from "../failure";
import { wrongType, type CompileTable, type Context, type Result, type Run, type Scope } from "./run";

const zero = decimal(0);
/** Sums within sums: each level takes as many times longer as there are rounds. */
export const MOST_WITHIN = 2;
const everyone: Run = () => true;

/**
 * Summing up the rounds of a group. What stands under `of` and `where` is reckoned once for each round, with the answers
 * of that round. Over no rounds at all the sum and the count are 0, `any` is false and `all` is true.
 */
export const groups: CompileTable<"sum" | "count" | "any" | "all"> = {
  sum: ({ over, where, of }, scope) => {
    const reckon = scope.compile(of);
    return overRounds(over, where, scope, (rounds) => {
      let sum = zero;
      for (const round of rounds) {
        const value = reckon(round);
        if (isFailure(value)) return value;
        if (!isDecimal(value)) return wrongType("sum");
        sum = sum.plus(value);
      }
      return isInRange(sum) ? sum : { failure: "out-of-range" };
    });
  },
  count: ({ over, where }, scope) => overRounds(over, where, scope, (rounds) => decimal(rounds.length)),
  any: ({ over, where }, scope) => overRounds(over, where, scope, (rounds) => rounds.length > 0),
  all: ({ over, where }, scope) => overRounds(over, where, scope, (rounds, all) => rounds.length === all),
};

/** Hands on the rounds where a condition holds, and how many there were. A group that was not passed has no rounds to speak of. */
function overRounds(over: string, where: Expression | undefined, { compile }: Scope, use: (rounds: Context[], all: number) => Result): Run {
  const condition = where === undefined ? everyone : compile(where);
  return (context) => {
    const within = (context.within ?? 0) + 1;
    if (within > MOST_WITHIN) return wrongType("over");
    const rounds = context.rounds.get(over);
    if (!rounds) return { failure: "unanswered", question: over };
    const chosen: Context[] = [];
    for (const answers of rounds) {
      const round = { ...context, round: answers, within };
      const holds = condition(round);
      if (isFailure(holds)) return holds;
      if (typeof holds !== "boolean") return wrongType("where");
      if (holds) chosen.push(round);
    }
    return use(chosen, rounds.length);
  };
}
