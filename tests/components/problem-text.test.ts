import { expect, test } from "vitest";
import { problemText } from "@/components/flow/problem-text";
import type { AnswerProblem } from "@/lib/flow/answer-problem";
import { asks, type AsksKind } from "@/lib/flow/asks";
import type { Question } from "@/lib/flow/definition";
import type { QuestionWords } from "@/lib/flow/words";
import { nb } from "@/lib/i18n/dictionaries/nb";

const numbers: AnswerProblem[] = ["not-a-number", "ambiguous-number", "too-small", "too-large"];
const times: AnswerProblem[] = ["not-a-date", "missing-month", "missing-year", "impossible-date", "too-early", "too-late"];

/** What can be wrong with an answer to each kind of question, besides that there is none. */
const possible: Record<AsksKind, AnswerProblem[]> = {
  choice: ["unknown"],
  "yes-no": ["unknown"],
  choices: ["unknown", "too-few", "too-many", "none-with-others"],
  integer: [...numbers, "not-whole"],
  number: [...numbers, "too-many-decimals"],
  money: [...numbers, "too-many-decimals"],
  percent: [...numbers, "too-many-decimals"],
  date: [...times, "missing-day"],
  month: times,
  postcode: ["not-a-postcode", "unknown"],
  municipality: ["unknown"],
};

const options = ["leie", "mat", "lan"];
const question = (kind: AsksKind): Question => ({ id: "q", asks: asks.parse({ kind, ...(kind.startsWith("choice") && { options }), ...(kind === "choices" && { fewest: 2, most: 3 }) }), private: false, optional: false });
const words: QuestionWords = { label: "Hva?", options: {}, hints: {}, missing: "Svar på spørsmålet.", errors: {} };

const every = Object.entries(possible).flatMap(([kind, problems]) => problems.map((problem) => [kind as AsksKind, problem] as const));

test.each(every)("%s that is %s says what to do", (kind, problem) => {
  const text = problemText(question(kind), words, problem, "nb");
  expect(text).not.toBe(nb.flow.unusableAnswer);
  expect(text).toMatch(/^[A-ZÆØÅ].*\.$/);
  expect(text).not.toMatch(/undefined|NaN|ugyldig/);
});

test("how many is said where it counts", () => {
  expect(problemText(question("choices"), words, "too-few", "nb")).toBe("Velg minst 2 av svarene.");
  expect(problemText(question("choices"), words, "too-many", "nb")).toBe("Velg ikke flere enn 3 av svarene.");
});

test("a flow's own words win", () => {
  const own = { ...words, errors: { "too-late": "Datoen kan ikke være etter i dag." } };
  expect(problemText(question("date"), own, "too-late", "nb")).toBe("Datoen kan ikke være etter i dag.");
  expect(problemText(question("date"), own, "missing", "nb")).toBe("Svar på spørsmålet.");
});
