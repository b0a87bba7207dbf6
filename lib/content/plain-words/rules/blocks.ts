import { bars } from "../bars";
import { findingIn, type Rule } from "./rule";

/** Three sentences a paragraph, in any language: more than that is a wall on a phone. */
export const checkParagraphs: Rule = (text) =>
  text.lines
    .filter(({ kind, sentences }) => kind !== "message" && kind !== "label" && sentences.length > bars.sentencesInParagraph)
    .map((line) => findingIn(text, "long-paragraph", line, `${line.sentences.length} sentences in one ${line.kind}, and ${bars.sentencesInParagraph} are the most. Leave an empty line where a new thought begins.`));

/** Seven items a list, in any language. */
export const checkLists: Rule = (text) =>
  text.lists
    .filter(({ items }) => items > bars.itemsInList)
    .map(({ path, items }) => findingIn(text, "long-list", { path, text: "" }, `The list has ${items} items, and ${bars.itemsInList} are the most. Divide it in two, or take away what few need.`));
