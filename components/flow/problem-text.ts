import type { AnswerProblem } from "@/lib/flow/answer-problem";
import type { Question } from "@/lib/flow/definition";
import type { QuestionWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";

/** What to say about an answer that can't be used: in the flow's own words, or in the interface's for this kind of question. */
export function problemText({ asks }: Question, words: QuestionWords, problem: AnswerProblem, locale: Locale): string {
  if (problem === "missing") return words.missing;
  const own = words.errors[problem];
  if (own !== undefined) return own;
  const { problems, unusableAnswer } = getDictionary(locale).flow;
  const text = new Map<string, string | ((count: number) => string)>(Object.entries(problems[asks.kind])).get(problem);
  if (typeof text !== "function") return text ?? unusableAnswer;
  return text(countIn(asks, problem));
}

/** How many answers, or decimals, an error is about. */
function countIn(asks: Question["asks"], problem: AnswerProblem): number {
  if (asks.kind === "choices") return problem === "too-few" ? asks.fewest : (asks.most ?? asks.options.length);
  return "decimals" in asks ? asks.decimals : 0;
}
