import type { Answer } from "@/lib/flow/answers";
import type { AsksKind } from "@/lib/flow/asks";
import type { Question } from "@/lib/flow/definition";
import type { QuestionWords } from "@/lib/flow/words";
import { getDictionary, type Dictionary } from "@/lib/i18n/dictionary";
import { answerText } from "./answer-text";
import type { FlowContext } from "./flow-context";

type Words = Dictionary["flow"];

/** What to answer instead, as a reader would say it: another option, one more tick, or a number from which on it is otherwise. */
export function changeText(question: Question, words: QuestionWords, now: Answer, instead: Answer, context: FlowContext): string {
  const { flow } = getDictionary(context.locale);
  const text = (answer: Answer) => answerText(question, words, answer, context);
  if (instead === null) return flow.ifYouSkip;
  if (typeof instead !== "string") return tickText([now ?? []].flat(), instead, text, flow);
  return typeof now === "string" ? oneText(question.asks.kind, now, instead, text(instead), flow) : flow.ifYouAnswer(text(instead));
}

const times: readonly AsksKind[] = ["date", "month"];
const numbers: readonly AsksKind[] = ["integer", "number", "money", "percent"];

function oneText(kind: AsksKind, now: string, instead: string, text: string, words: Words): string {
  // Days and months in the form they are kept in stand in order as text.
  if (times.includes(kind)) return instead > now ? words.ifLater(text) : words.ifEarlier(text);
  if (numbers.includes(kind)) return toNumber(instead) > toNumber(now) ? words.ifMore(text) : words.ifLess(text);
  return words.ifYouAnswer(text);
}

function tickText(now: readonly string[], instead: readonly string[], text: (answer: Answer) => string, words: Words): string {
  const more = instead.filter((option) => !now.includes(option));
  const less = now.filter((option) => !instead.includes(option));
  if (more.length === 1 && less.length === 0) return words.ifYouTick(text(more));
  if (less.length === 1 && more.length === 0) return words.ifYouUntick(text(less));
  return words.ifYouAnswer(text(instead));
}

/** Exact enough to say which of two is more. */
function toNumber(answer: string): number {
  return Number(answer.replace(",", "."));
}
