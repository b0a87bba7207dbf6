import type { Answer } from "@/lib/flow/answers";
import type { AsksKind } from "@/lib/flow/asks";
import type { Question } from "@/lib/flow/definition";
import { optionLabel } from "@/lib/flow/option-words";
import type { QuestionWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import { formatDay, formatList, formatMoney, formatMonth, formatNumber, formatPercent } from "@/lib/i18n/format";
import type { FlowContext } from "./flow-context";

type Write = (answer: string, context: FlowContext, label: (option: string) => string) => string;

const writeOption: Write = (answer, _, label) => label(answer);
const writeNumber: Write = (answer) => formatNumber(answer);

/** How one answer of each kind is said. */
const writers: Record<AsksKind, Write> = {
  choice: writeOption,
  choices: writeOption,
  "yes-no": writeOption,
  integer: writeNumber,
  number: writeNumber,
  money: (answer) => formatMoney(answer),
  percent: (answer) => formatPercent(answer),
  date: (answer, { locale }) => formatDay(locale, answer),
  month: (answer, { locale }) => formatMonth(locale, answer),
  postcode: (answer) => answer,
  municipality: (answer, { municipalities }) => municipalities?.find(({ number }) => number === answer)?.name ?? answer,
};

/** An answer as a reader would say it. It has been read, so it is in the form it is kept in. */
export function answerText(question: Question, words: QuestionWords, answer: Answer, context: FlowContext): string {
  const { flow } = getDictionary(context.locale);
  if (answer === null) return flow.skipped;
  const label = (option: string) => optionLabel(question, words, option, flow);
  if (typeof answer === "string") return writers[question.asks.kind](answer, context, label);
  return answer.length === 0 ? flow.noneChosen : formatList(context.locale, answer.map(label));
}
