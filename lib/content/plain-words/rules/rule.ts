import type { WordFinding, WordRule } from "../finding";
import type { PlainText } from "../plain-text";

/** One rule of the gate: what it stops in a text, in reading order. */
export type Rule = (text: PlainText) => WordFinding[];

/** A finding in a text. */
export function findingIn({ id, wording }: PlainText, rule: WordRule, place: { path: string; text: string }, advice: string): WordFinding {
  return { rule, document: id, language: wording, path: place.path, sentence: place.text, advice };
}
