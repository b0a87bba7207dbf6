import type { Asks } from "./asks";

/**
 * One answer in the form it is kept and sent on: an option id, a list of them, a number written with a comma, a day
 * `YYYY-MM-DD`, a month `YYYY-MM`, four digits; `null` for an optional question that was passed over.
 */
export type Answer = string | readonly string[] | null;

/** What a reader has answered: question id → answer, and group id → one set of answers for each round. */
export type Answers = Readonly<Record<string, Answer | readonly Answers[]>>;

/** Answers as they come from an address, a file or a form. Nothing in them is trusted. */
export type RawAnswers = Readonly<Record<string, unknown>>;

const yesNo = ["ja", "nei"];
const yesNoUnsure = ["ja", "nei", "vet-ikke"];

/** The option ids a question can be answered with, in the order they are shown. Empty for questions without options. */
export function optionsOf(asks: Asks): readonly string[] {
  switch (asks.kind) {
    case "choice":
      return asks.options;
    case "choices":
      return asks.none === undefined ? asks.options : [...asks.options, asks.none];
    case "yes-no":
      return asks.unsure ? yesNoUnsure : yesNo;
    default:
      return [];
  }
}

/** The raw answer to one question, or the rounds of a group. Only own keys count: a question may be called `constructor`. */
export function answerTo(answers: RawAnswers, id: string): unknown {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
