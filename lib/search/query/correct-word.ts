import { slipsBetween } from "@/lib/places/spelling";
import type { KnownWord, NearWord } from "./known-words";
import { isStopWord } from "./stop-words";

/** Words that a misspelt one may have been meant as, and how many slips of the finger away they are. */
export type Correction = { words: readonly NearWord[]; slips: number };

const mostCorrections = 3;

/** How many slips a word of this length may have before it is another word. Long words are misspelt in more places. */
function slipsAllowed(length: number): number {
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/**
 * What an unknown word most likely was meant as: the fewest slips, then what most is written with. `null` when nothing is near enough.
 * Words that only synonyms know are of many languages, and near to much: they must be nearer. A word that says nothing corrects nothing.
 */
export function correctWord({ folded, near }: KnownWord): Correction | null {
  const limit = slipsAllowed(folded.length);
  const measured = near
    .filter(({ word }) => !isStopWord(word))
    .map((word) => ({ word, slips: slipsBetween(folded, word.folded, limit) }))
    .filter(({ word, slips }) => slips <= (word.named > 0 ? limit : 1) && (slips === 1 || word.folded[0] === folded[0]));
  if (measured.length === 0) return null;
  const slips = Math.min(...measured.map((candidate) => candidate.slips));
  const best = measured.filter((candidate) => candidate.slips === slips).map(({ word }) => word);
  return { words: best.sort((a, b) => b.entries - a.entries).slice(0, mostCorrections), slips };
}
