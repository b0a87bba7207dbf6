import { isNorwegian } from "@/lib/i18n/locales";
import { exactly, inflected } from "../inflect";
import type { PlainText } from "../plain-text";
import { findingIn, type Rule } from "./rule";

/** Form numbers (`NAV 04-01.03`) are written as on the form. */
const formNumber = /\bNAV \d{2}-\d{2}\.\d{2}\b/g;
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** Shortened words, and words in capitals that are not on the list of those that may stand. */
export const checkAbbreviations: Rule = (text) => {
  const { instead, allowed } = text.wordLists.abbreviations;
  const patterns = Object.entries(instead).map(([short, write]) => ({ pattern: shortened(short), write }));
  const names = text.document.structure.names ?? [];
  return text.sentences.flatMap((sentence) => {
    const plain = sentence.text.replace(formNumber, "");
    const short = patterns.flatMap(({ pattern, write }) => (plain.match(pattern) ?? []).map((found) => findingIn(text, "abbreviation", sentence, `Write «${write}» for «${found}».`)));
    const loud = isNorwegian(text.language) ? (plain.match(capitals) ?? []).filter((word) => !Object.hasOwn(allowed, word) && !names.some((name) => name.includes(word))) : [];
    return [...short, ...loud.map((word) => findingIn(text, "abbreviation", sentence, shoutAdvice(word)))];
  });
};

function shoutAdvice(word: string): string {
  return word === "NAV" ? "Nav is written Nav; only the numbers of its forms have capitals." : `«${word}» is an abbreviation. Write it out, or, if it is what people say, give the reason in abbreviations.yaml.`;
}

/** `f.eks.` is found with and without spaces and its last point. The first must be there: `bla` is to turn a page. */
function shortened(short: string): RegExp {
  const parts = short.split(".").filter(Boolean);
  return new RegExp(`(?<![\\p{L}\\p{N}.])${parts.join("\\.\\s?")}(?:\\.|(?![\\p{L}\\p{N}]))`, "giu");
}

/** Words of the office that have a word of the home beside them. */
export const checkHardWords: Rule = (text) =>
  Object.entries(text.wordLists.hardWords).flatMap(([hard, plain]) =>
    text.sentences.flatMap((sentence) => {
      const [found] = withoutQuotes(sentence.text).match(inflected(hard)) ?? [];
      return found === undefined ? [] : [findingIn(text, "hard-word", sentence, `«${found}» is a word of the office. Say «${plain}».`)];
    }),
  );

/** One word for one thing, all through the library. */
export const checkOneWord: Rule = (text) => text.wordLists.oneWord.flatMap((preference) => text.sentences.flatMap((sentence) => unpreferred(text, sentence, preference)));

type Preference = PlainText["wordLists"]["oneWord"][number];

function unpreferred(text: PlainText, sentence: PlainText["sentences"][number], { use, not, unless }: Preference) {
  const looked = unless.reduce((left, phrase) => left.replace(exactly(phrase), ""), withoutQuotes(withoutNames(text, sentence.text)));
  return not.flatMap((word) => {
    const [found] = looked.match(inflected(word)) ?? [];
    return found === undefined ? [] : [findingIn(text, "one-word", sentence, `We say «${use}», everywhere, and not «${found}».`)];
  });
}

/** What stands between « and » is what somebody says, or a word as it stands in a letter or on a screen: the reader must know it again. */
function withoutQuotes(sentence: string): string {
  return sentence.replace(/«[^»]*»/gu, "");
}

function withoutNames({ document }: PlainText, sentence: string): string {
  return (document.structure.names ?? []).reduce((left, name) => left.replace(exactly(name), ""), sentence);
}
