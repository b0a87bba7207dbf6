import type { Question } from "./definition";
import type { QuestionWords } from "./words";

/** The interface's words for the answers of a yes/no question. */
export type YesNoWords = { yes: string; no: string; unsure: string };

/** What an option is called: the flow's own words, or the interface's for yes, no and don't know. */
export function optionLabel({ asks }: Pick<Question, "asks">, words: Pick<QuestionWords, "options">, option: string, yesNo: YesNoWords): string {
  const own = Object.hasOwn(words.options, option) ? words.options[option] : undefined;
  if (own !== undefined || asks.kind !== "yes-no") return own ?? option;
  return new Map([["ja", yesNo.yes], ["nei", yesNo.no], ["vet-ikke", yesNo.unsure]]).get(option) ?? option;
}
