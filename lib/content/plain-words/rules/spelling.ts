import type { PlainText } from "../plain-text";
import { findingIn, type Rule } from "./rule";

/** Misspelt words by language, each with what the dictionary would rather have. */
export type Misspellings = Readonly<Record<string, ReadonlyMap<string, readonly string[]>>>;

/** The pieces of a text that a dictionary is asked about: no numbers, no addresses, no names that the document declares. */
export function wordsToSpell({ sentences }: PlainText): string[] {
  return sentences.flatMap(({ words }) => words.flatMap(piecesOf));
}

function piecesOf({ text, named }: { text: string; named: boolean }): string[] {
  if (named || /[\p{N}@]|\.\p{L}/u.test(text)) return [];
  return text.split(/[-/'’.:]/u).filter((piece) => piece.length > 1);
}

/** What the dictionary and the project's own words don't know. */
export function checkSpelling(misspellings: Misspellings): Rule {
  return (text) => {
    const wrong = misspellings[text.language];
    if (!wrong) return [];
    return text.sentences.flatMap((sentence) =>
      [...new Set(sentence.words.flatMap(piecesOf))].flatMap((piece) => {
        const better = wrong.get(piece);
        return better ? [findingIn(text, "spelling", sentence, adviceFor(piece, better))] : [];
      }),
    );
  };
}

function adviceFor(word: string, better: readonly string[]): string {
  const guess = better.length > 0 ? ` Did you mean ${better.slice(0, 3).map((known) => `«${known}»`).join(", ")}?` : "";
  return `«${word}» isn't in the dictionary.${guess} A proper name goes into "names" in structure.yaml; a word that is right into words/spelling.yaml with a reason.`;
}
