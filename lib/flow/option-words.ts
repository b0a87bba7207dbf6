import type { QuestionNode } from "./definition";
import type { QuestionWords } from "./words";

/** The interface's words for the answers of a yes/no question. */
export type YesNoWords = { yes: string; no: string; unsure: string };

/** What an option is called: the flow's own words, or the interface's for yes, no and don't know. */
export function optionLabel(question: QuestionNode, words: QuestionWords, option: string, yesNo: YesNoWords): string {
  const own = words.options[option];
  if (own !== undefined || question.asks.kind === "choice") return own ?? option;
  return { ja: yesNo.yes, nei: yesNo.no, "vet-ikke": yesNo.unsure }[option] ?? option;
}
