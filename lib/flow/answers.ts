import type { QuestionNode } from "./definition";

/** What a reader has answered: question id → option id. May come straight from an address, so nothing in it is trusted. */
export type Answers = Readonly<Record<string, string>>;

const yesNo = ["ja", "nei"];
const yesNoUnsure = ["ja", "nei", "vet-ikke"];

/** The option ids a question can be answered with, in the order they are shown. */
export function optionsOf(question: QuestionNode): readonly string[] {
  const { asks } = question;
  switch (asks.kind) {
    case "choice":
      return asks.options;
    case "yes-no":
      return asks.unsure ? yesNoUnsure : yesNo;
  }
}

export type ReadAnswer = { ok: true; value: string } | { ok: false; problem: "missing" | "unknown" };

/** Reads one raw answer. An empty field counts as `missing`; anything but one of the question's options is `unknown`. */
export function readAnswer(question: QuestionNode, raw: string | undefined): ReadAnswer {
  if (raw === undefined || raw === "") return { ok: false, problem: "missing" };
  return optionsOf(question).includes(raw) ? { ok: true, value: raw } : { ok: false, problem: "unknown" };
}

/** The raw answer to one question. Only own keys count: a question may be called `constructor`. */
export function answerTo(answers: Answers, question: string): string | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}
