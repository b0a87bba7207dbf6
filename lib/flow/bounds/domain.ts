import { optionsOf } from "../answers";
import type { Asks } from "../asks";
import type { Question } from "../definition";
import type { Failure } from "../failure";
import { assume } from "./assume";
import { exactly, settleSize, type Bound, type Choices } from "./bound";
import { decide, type Case } from "./decide";
import { learn, STATUS, type Knowledge } from "./knowledge";
import { withinLimits } from "./limits";
import { lookupName } from "./lookups";
import type { Reason } from "./possible";
import { wholeRangeOf } from "./whole-range";

/** One way past a question: with an answer, past it without, or not at all. */
export type Answered =
  | { kind: "answered" | "passed-over" | "skipped"; knowledge: Knowledge; option?: string }
  | { kind: "broken"; knowledge: Knowledge; at: "when" | "asks.min" | "asks.max"; failure: Failure }
  | { kind: "contradiction"; knowledge: Knowledge };

/**
 * All ways past a question. Options are told apart one by one, unless they are kept `together`: then one way stands for
 * all of them, to be taken apart where that matters.
 */
export function answersOf(reason: Reason, question: Question, knowledge: Knowledge, together = false): Answered[] {
  const asked: Case[] = question.when === undefined ? [{ knowledge, bound: { kind: "truth", values: [true] } }] : decide(reason, question.when, knowledge);
  return asked.flatMap((one): Answered[] => {
    if (one.bound === undefined) return [{ kind: "broken", knowledge: one.knowledge, at: "when", failure: one.failure }];
    if (one.bound.kind === "truth" && one.bound.values[0] === false) return [{ kind: "skipped", knowledge: one.knowledge }];
    const passed: Answered[] = question.optional ? [{ kind: "passed-over", knowledge: one.knowledge }] : [];
    return [...answer(reason, question, one.knowledge, together), ...passed];
  });
}

function answer(reason: Reason, { id, asks }: Question, knowledge: Knowledge, together: boolean): Answered[] {
  switch (asks.kind) {
    case "choice":
    case "yes-no":
      if (together) return [{ kind: "answered", knowledge: learn(knowledge, id, { kind: "texts", values: optionsOf(asks) }) }];
      return optionsOf(asks).map((option) => ({ kind: "answered", knowledge: learn(knowledge, id, textBound(option)), option }));
    case "choices": {
      const sets = choicesOf(asks);
      if (sets.length === 0) return [{ kind: "contradiction", knowledge }];
      return sets.map((bound) => ({ kind: "answered", knowledge: learn(knowledge, id, bound) }));
    }
    case "postcode":
    case "municipality":
      return [{ kind: "answered", knowledge: learnText(reason, id, asks.table, knowledge) }];
    default: {
      const ways = withinLimits(reason, id, asks, wholeRangeOf(asks), knowledge);
      return ways.map((way): Answered => (way.kind === "broken" || way.kind === "contradiction" ? way : { ...way, kind: "answered" }));
    }
  }
}

/** Any four digits; with a table, those it doesn't refuse. What it gives may still be of no use to a lookup, which calls it invalid then. */
function learnText(reason: Reason, id: string, table: string | undefined, knowledge: Knowledge): Knowledge {
  const known = learn(knowledge, id, { kind: "open-text", not: [] });
  const key = { answer: id };
  return table === undefined ? known : assume(reason, known, lookupName(reason, STATUS, table, key), [key], { kind: "texts", values: ["found", "invalid", "unavailable"] });
}

const textBounds = new Map<string, Bound>();

/** Options come back so often that each has one bound for all. */
function textBound(option: string): Bound {
  const known = textBounds.get(option);
  if (known) return known;
  const bound = exactly(option);
  textBounds.set(option, bound);
  return bound;
}

/** Some of the options, and none of them; nothing at all where the numbers can't be kept. */
function choicesOf({ options, none, fewest, most = options.length }: Extract<Asks, { kind: "choices" }>): Choices[] {
  const any: Choices = { kind: "choices", options, chosen: new Set(), left: new Set(), fewest: 0, most: options.length };
  // The empty set is one less than the least of the others: all of them together.
  if (none !== undefined && fewest <= 1) return [settleSize(any, 0, most)].filter((one) => one !== null);
  const sets = [settleSize(any, none === undefined ? fewest : Math.max(1, fewest), most), none === undefined ? null : settleSize(any, 0, 0)];
  return sets.filter((one) => one !== null);
}
