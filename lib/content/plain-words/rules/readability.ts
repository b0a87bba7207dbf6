import { isNorwegian } from "@/lib/i18n/locales";
import { barsFor, fewestWords } from "../bars";
import type { WordFinding } from "../finding";
import { isLong, measure, type Measures } from "../measure";
import { byPart, isWholePage } from "../parts-of";
import { passivesIn } from "../passive";
import type { ReadSentence } from "../plain-text";
import { findingIn, type Rule } from "./rule";

/** LIX, mean sentence and long words, of the whole, of its running text, and LIX of each part. */
export const checkMeasures: Rule = (text) => {
  if (!isNorwegian(text.language)) return [];
  const running = text.sentences.filter(({ kind }) => kind !== "label");
  const wholes = isWholePage(text.document) ? [text.sentences, running] : [];
  const [found = []] = wholes.map((sentences) => overBars(text, sentences)).filter((findings) => findings.length > 0);
  return [...found, ...[...byPart(text.sentences).values()].flatMap((sentences) => heavyPart(text, sentences))];
};

function overBars(text: Parameters<Rule>[0], sentences: readonly ReadSentence[]): WordFinding[] {
  const measured = measure(sentences, text.language);
  if (measured.words < fewestWords.document) return [];
  const bars = barsFor(text.wording);
  const advice = {
    lix: `LIX is ${rounded(measured.lix)}, and may be ${bars.lix}. Shorten this first, then what looks like it. Long words that come often: ${longestWords(sentences)}.`,
    meanSentence: `A sentence has ${rounded(measured.meanSentence)} words on average, and may have ${bars.meanSentence}. Divide this one first.`,
    longWords: `${rounded(measured.longWords)} % of the words have over six letters, and ${bars.longWords} % may. Say these with shorter words, or declare them in "names" if they are proper names: ${longestWords(sentences)}.`,
  };
  const rules = [["lix", "lix"], ["meanSentence", "mean-sentence"], ["longWords", "long-words"]] as const;
  return rules.flatMap(([key, rule]) => (measured[key] > bars[key] ? [findingIn(text, rule, heaviest(sentences, key), advice[key])] : []));
}

function heavyPart(text: Parameters<Rule>[0], sentences: readonly ReadSentence[]): WordFinding[] {
  const { words, lix } = measure(sentences, text.language);
  const { partLix } = barsFor(text.wording);
  if (words < fewestWords.part || lix <= partLix) return [];
  const advice = `LIX of this part is ${rounded(lix)}, and may be ${partLix}. Long words: ${longestWords(sentences)}.`;
  return [findingIn(text, "lix", heaviest(sentences, "lix"), advice)];
}

/** The sentence that does most to lift a measure: where the author begins. */
function heaviest(sentences: readonly ReadSentence[], by: keyof Measures): ReadSentence {
  const weigh = (sentence: ReadSentence) => measure([sentence], "nb")[by] * (by === "longWords" ? Math.min(sentence.words.length, 10) : 1);
  return sentences.reduce((worst, sentence) => (weigh(sentence) > weigh(worst) ? sentence : worst));
}

function longestWords(sentences: readonly ReadSentence[]): string {
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(({ words }) => words).filter(isLong)) counts.set(word.text.toLowerCase(), (counts.get(word.text.toLowerCase()) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, 8).map(([word, count]) => (count > 1 ? `${word} (${count})` : word)).join(", ");
}

function rounded(value: number): string {
  return value.toFixed(1);
}

/** No sentence over twenty words, in any language, and none over twelve where it is to be easy to read. */
export const checkSentenceLength: Rule = (text) => {
  const { longestSentence } = barsFor(text.wording);
  return text.sentences
    .filter(({ words }) => words.length > longestSentence)
    .map((sentence) => findingIn(text, "long-sentence", sentence, `${sentence.words.length} words, and ${longestSentence} are the most. Divide it: one thing in each sentence.`));
};

/** Passive verbs, each of them, when more than the share that is allowed have one. In a document of few sentences that is none. */
export const checkPassives: Rule = (text) => {
  const { language } = text;
  const bars = barsFor(text.wording);
  if (!isNorwegian(language)) return [];
  const running = text.sentences.filter(({ kind }) => kind !== "label");
  if (measure(text.sentences, language).passive <= bars.passive && measure(running, language).passive <= bars.passive) return [];
  return text.sentences.flatMap((sentence) => {
    const [verb] = passivesIn(sentence.text, language);
    return verb === undefined ? [] : [findingIn(text, "passive", sentence, `"${verb}" doesn't say who does it. Write who: «Du sender …», «Nav ser på …».`)];
  });
};
