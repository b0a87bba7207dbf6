import type { Expression } from "../expression";
import { samplesOf } from "./bisect";
import { isPoint, settleOption, type Bound, type Choices } from "./bound";
import { FOUND, learn, TODAY, type Knowledge } from "./knowledge";
import type { Reason } from "./possible";
import { readsOf } from "./reads";

/** What is known, taken apart into cases in which an expression is nearer to being settled; `null` when that can't be done. */
export type Split = readonly Knowledge[] | null;
export type Splitter = (expression: Expression, knowledge: Knowledge) => Split;

/**
 * Gives an answer that an expression reads, and that isn't known exactly, one of some values: the one learnt last, of
 * which least was said so far, so that the same values come back.
 */
export function instantiate(reason: Reason, expression: Expression, knowledge: Knowledge): Split {
  const reads = readsOf(reason.flow, expression);
  const isRead = (name: string): boolean => (name === TODAY ? reads.today : reads.answers.has(name) || (reads.external && name.startsWith(FOUND)));
  for (const [name, bound] of [...knowledge.known].reverse()) {
    if (isRead(name) && !isPoint(bound)) return valuesOf(bound).map((value) => learn(knowledge, name, value));
  }
  return null;
}

/** Some of what is within a bound, nearer to single values. */
export function valuesOf(bound: Bound): Bound[] {
  switch (bound.kind) {
    case "range":
      return samplesOf(bound);
    case "choices":
      return splitFirst(bound);
    case "open-text":
      return ["0301", "5003", "9950"].filter((text) => !bound.not.includes(text)).slice(0, 1).map((text) => ({ kind: "texts", values: [text] }));
    case "truth":
      return bound.values.map((value) => ({ kind: "truth", values: [value] }));
    case "texts":
      return bound.values.map((value) => ({ kind: "texts", values: [value] }));
  }
}

function splitFirst(choices: Choices): Choices[] {
  const open = choices.options.find((option) => !choices.chosen.has(option) && !choices.left.has(option));
  return open === undefined ? [choices] : [settleOption(choices, open, true), settleOption(choices, open, false)].filter((one) => one !== null);
}
