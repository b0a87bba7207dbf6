import { becoming, between, closing, modals, notParticiples, notPassive, openers, shortPassives, strongParticiples } from "./passive-words";
import { wordsIn, type FoundWord } from "./words-in";

/**
 * The passive verbs of a sentence, as they stand there: with -s or -ast (`sendes`), or of `bli` with a participle (`blir sendt`).
 * Verbs that only look so are not among them (`finnes`, `møtes`, `synes`). A state (`er sendt`) is no passive here.
 */
export function passivesIn(sentence: string, language: "nb" | "nn"): string[] {
  const words = wordsIn(sentence, language);
  return words.flatMap(({ text, at }, index) => {
    if (isPassiveForm(words, index, language)) return [text];
    if (!becoming[language].has(text.toLowerCase())) return [];
    const participle = findParticiple(words.slice(index + 1), sentence, isInverted(words[index - 1], sentence, at));
    return participle === undefined ? [] : [`${text} ${participle}`];
  });
}

function isPassiveForm(words: readonly FoundWord[], index: number, language: "nb" | "nn"): boolean {
  const text = words[index]?.text ?? "";
  const word = text.toLowerCase();
  // A capital inside a sentence is a name: Johannes, Moses.
  if ((text !== word && index > 0) || notPassive[language].has(word) || !/^\p{L}+$/u.test(word)) return false;
  if (shortPassives[language].has(word)) return true;
  if (language === "nb") return word.length > 3 && word.endsWith("es");
  return word.endsWith("ast") && words.slice(Math.max(0, index - 5), index).some((before) => modals.has(before.text.toLowerCase()));
}

/** Whether the subject comes after the verb: at the start of a clause, or after a word that opens one. */
function isInverted(before: FoundWord | undefined, sentence: string, at: number): boolean {
  if (!before) return true;
  const gap = sentence.slice(before.at + before.text.length, at);
  return /[,:–«"]/u.test(gap) || openers.has(before.text.toLowerCase());
}

/** A participle among the next words of the same clause. */
function findParticiple(after: readonly FoundWord[], sentence: string, inverted: boolean): string | undefined {
  let subjectIsDue = inverted;
  let end: number | undefined;
  for (const { text, at } of after.slice(0, 6)) {
    if (end !== undefined && /[,.:;?!–]/u.test(sentence.slice(end, at))) return undefined;
    end = at + text.length;
    const word = text.toLowerCase();
    if (closing.has(word)) return undefined;
    // `Blir svaret …`: the first word after an inverted verb is its subject, however it ends.
    if (isParticiple(word) && !(subjectIsDue && /(?:et|a)$/u.test(word))) return text;
    if (between.has(word)) continue;
    if (!subjectIsDue) return undefined;
    subjectIsDue = false;
  }
  return undefined;
}

function isParticiple(word: string): boolean {
  if (notParticiples.has(word)) return false;
  return strongParticiples.has(word) || /^\p{L}{2,}(?:et|ert|[bdfgklmnprsvy]t|dd|[dgklnrst]a)$/u.test(word);
}
