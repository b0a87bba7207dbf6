import type { KnownPiece } from "./known-words";

/** A compound that nobody wrote, in two. */
type Parting = { left: string; right: string };

/** The two words that a compound is made of: `matpenger` is `mat` and `penger`. */
export type Split = readonly [KnownPiece, KnownPiece];

/** Shorter words are not put together. */
const shortest = 7;
const shortestPiece = 3;

/** Every way to part a word in two, also without the letter that joins them: `klagesbrev`, `dagpengesøknad`. */
export function waysToSplit(word: string): Parting[] {
  if (word.length < shortest) return [];
  const places = Array.from({ length: word.length - 2 * shortestPiece + 1 }, (_, index) => index + shortestPiece);
  return places.flatMap((place) => {
    const [left, right] = [word.slice(0, place), word.slice(place)];
    const unjoined = /[se]$/.test(left) && left.length > shortestPiece ? [{ left: left.slice(0, -1), right }] : [];
    return [{ left, right }, ...unjoined];
  });
}

/** The way that leaves two words that are known, the shorter of them as long as can be. */
export function bestSplit(ways: readonly Parting[], known: ReadonlyMap<string, KnownPiece>): Split | null {
  const possible = ways.flatMap(({ left, right }): Split[] => {
    const [first, second] = [known.get(left), known.get(right)];
    return first && second ? [[first, second]] : [];
  });
  return possible.sort((a, b) => shorter(b) - shorter(a))[0] ?? null;
}

function shorter([left, right]: Split): number {
  return Math.min(left.piece.length, right.piece.length);
}
