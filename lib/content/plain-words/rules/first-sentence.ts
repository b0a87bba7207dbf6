import { isNorwegian } from "@/lib/i18n/locales";
import type { DocumentKind } from "../../schema/document";
import type { PlainText } from "../plain-text";
import { wordsIn } from "../words-in";
import { findingIn, type Rule } from "./rule";

/** Where the first words are what a reader goes by. `whole`: all of an answer is read before anything else is. */
const places: Partial<Record<DocumentKind, { path: RegExp; begins: "imperative" | "reader"; whole?: boolean }[]>> = {
  guide: [
    { path: /^title$/, begins: "reader" },
    { path: /^summary$/, begins: "reader" },
    { path: /^steps\.[^.]+\.heading$/, begins: "imperative" },
    { path: /^steps\.[^.]+\.body$/, begins: "reader" },
    { path: /^alternatives\.[^.]+\.heading$/, begins: "imperative" },
  ],
  flow: [
    { path: /^summary$/, begins: "reader" },
    { path: /^outcomes\.[^.]+\.heading$/, begins: "reader", whole: true },
  ],
  page: [{ path: /^summary$/, begins: "reader" }],
  topic: [
    { path: /^summary$/, begins: "reader" },
    { path: /^parts\.[^.]+\.body$/, begins: "reader" },
  ],
};

/** Words that speak to or as the reader: what follows is what they get, may or have. */
const reader = new Set("du deg din ditt dine dere dykk dykkar dokker jeg eg meg meg min mitt mine".split(" "));
/** What a flow found out, when its title asks a question of yes or no. */
const answer = /^(?:ja|jo|nei)[,.]/iu;
/** An imperative may stand after these. */
const opening = new Set("ikke ikkje aldri så da då nå no først og men eller".split(" "));

/** Headings of steps are an act; first sentences say what to do, or what the reader gets. */
export const checkFirstSentences: Rule = (text) => {
  if (!isNorwegian(text.language)) return [];
  const imperatives = new Set(text.wordLists.imperatives);
  const seen = new Set<string>();
  return text.lines.flatMap((line) => {
    const place = places[text.document.kind]?.find(({ path }) => path.test(line.path));
    if (!place || seen.has(line.path)) return [];
    seen.add(line.path);
    const looked = place.whole ? line.text : firstSentence(line.sentences.map((sentence) => sentence.text));
    if (saysWhatToDo(looked, text, imperatives) || (place.whole && answer.test(looked))) return [];
    if (place.begins === "reader" && wordsIn(looked, text.language).some((word) => reader.has(word.text.toLowerCase()))) return [];
    return [findingIn(text, "first-sentence", { path: line.path, text: looked }, place.begins === "imperative" ? noAct : noUse)];
  });
};

/** «På nett: Se over svarene.» A lead of a word or two belongs to what follows. */
function firstSentence([first = "", second]: readonly string[]): string {
  return second !== undefined && /^[^:]{1,20}:$/u.test(first) ? `${first} ${second}` : first;
}

const noAct = "Begin with what to do: «Finn fristen i brevet». If the verb is there, add it to imperatives.yaml.";
const noUse = "Say first what to do («Ring Nav i dag»), or what the reader gets («Du får svar i et brev»). The rest comes after.";

/** Whether a clause of it begins with an imperative. */
function saysWhatToDo(sentence: string, { language }: PlainText, imperatives: ReadonlySet<string>): boolean {
  return sentence.split(/[,.:;–!?]\s+["«]?|\s(?=(?:og|men|eller|så)\s)/u).some((clause) => {
    const word = wordsIn(clause, language).map((found) => found.text.toLowerCase()).find((found) => !opening.has(found));
    return word !== undefined && imperatives.has(word);
  });
}
