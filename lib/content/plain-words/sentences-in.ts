import { isNorwegian } from "@/lib/i18n/locales";
import { wordsIn } from "./words-in";

/** Where a sentence may end: after . ! ? : or …, and what closes a quote, before something that can begin a new one. */
const border = /(?<=[.!?:…]["»”’')\]]*)\s+(?=["«“‘'([–-]*\s*[\p{Lu}\p{N}])/u;

/** Shortened words that never end a sentence: what they shorten always goes on. */
const goesOn = /(?:^|[\s("«])(?:kl|ca|nr|tlf|f\.\s?eks|bl\.\s?a|dvs|jf|jfr|pkt|kap|evt|inkl|ekskl|adr|dr|hr|fr|st|red|tidl|ev|art|mnd|s|m\.\s?a|til dømes|t\.\s?d)\.$/iu;

/** An initial (`Ola O. Hansen`), or the number of a list (`3. Ring`). */
const initial = /(?:^|\s)\p{Lu}\.$/u;
const numbered = /^["«]?\p{N}{1,2}\.$/u;
const dayOfMonth = /(?:^|\s)\p{N}{1,2}\.$/u;
const month = /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b/iu;

/**
 * The sentences of a paragraph, an item or a line. A colon ends one when a new one begins after it; a time, a date, a form
 * number and a shortened word do not. What has no words is no sentence.
 */
export function sentencesIn(text: string, language: string): string[] {
  const parts = isNorwegian(language) ? norwegianSentences(text) : segmentedSentences(text, language);
  return parts.filter((sentence) => wordsIn(sentence, language).length > 0);
}

function norwegianSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.trim().split(border)) {
    const before = sentences.at(-1);
    if (before !== undefined && belongsTogether(before, part)) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

function belongsTogether(before: string, after: string): boolean {
  if (goesOn.test(before) || numbered.test(before)) return true;
  if (before.endsWith(":")) return /^\p{N}/u.test(after);
  if (initial.test(before)) return /^\p{Lu}/u.test(after);
  return dayOfMonth.test(before) && month.test(after);
}

/** Unicode divides after a colon in no language; a reader rests there in all of them. */
function segmentedSentences(text: string, language: string): string[] {
  const segments = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment.trim());
  return segments.flatMap((segment) => segment.split(/(?<=:)\s+(?=["«“(]*\p{Lu})/u));
}
