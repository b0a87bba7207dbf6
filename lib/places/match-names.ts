import type { PlaceChoice } from "./found-offices";
import type { Name } from "./place-index";
import { foldName, plainName, slipsBetween } from "./spelling";

/**
 * Everything a text can mean, read in the strictest way that gives anything: as it is spelt, with another keyboard, with where it lies,
 * as the beginning of a name, as a name in a sentence, and with slips of the finger. Empty when nothing is called that.
 */
export function matchNames(names: readonly Name[], text: string): PlaceChoice[] {
  const plain = plainName(text);
  if (plain === "") return [];
  const folded = foldName(plain);
  const readings = [
    () => names.filter((name) => name.plain === plain),
    () => names.filter((name) => name.folded === folded),
    () => matchWithin(names, folded),
    () => matchBeginning(names, folded),
    () => matchInSentence(names, folded),
    () => matchSlips(names, folded),
  ];
  for (const read of readings) {
    const found = read();
    if (found.length > 0) return found.map(({ choice }) => choice);
  }
  return [];
}

/**
 * A name and what tells it from another of the same name: "herøy nordland", "oslo frogner", "Våler, Innlandet".
 * What tells them apart is a county or a municipality, before or after.
 */
function matchWithin(names: readonly Name[], folded: string): Name[] {
  const words = folded.split(" ");
  const cuts = words.slice(1).flatMap((_, cut) => {
    const [first, last] = [words.slice(0, cut + 1).join(" "), words.slice(cut + 1).join(" ")];
    return [[first, last] as const, [last, first] as const];
  });
  return cuts.flatMap(([name, within]) => names.filter((other) => other.folded === name && liesIn(other.choice, within)));
}

function liesIn({ municipality }: PlaceChoice, within: string): boolean {
  const around = [municipality.county ?? "", municipality.name, ...municipality.parallelNames];
  return around.some((name) => foldName(plainName(name)) === within);
}

/** The beginning of a name, or whole words of it: "kristian", "hinna", "søre sunnmøre". Two letters could be too many things. */
function matchBeginning(names: readonly Name[], folded: string): Name[] {
  if (folded.length < 3) return [];
  const words = ` ${folded} `;
  return names.filter((name) => name.folded.startsWith(folded) || ` ${name.folded} `.includes(words));
}

/** "jeg bor i tromsø": the longest name that stands in it. Names of two letters are words of other kinds too. */
function matchInSentence(names: readonly Name[], folded: string): Name[] {
  const found = names.filter((name) => name.folded.length > 2 && ` ${folded} `.includes(` ${name.folded} `));
  const longest = Math.max(...found.map((name) => name.folded.length));
  return found.filter((name) => name.folded.length === longest);
}

/** How many slips a word of this length may have before it is another word. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

function matchSlips(names: readonly Name[], folded: string): Name[] {
  const limit = slipsAllowed(folded.length);
  const measured = names.map((name) => ({ name, slips: slipsBetween(folded, name.folded, limit) })).filter(({ slips }) => slips <= limit);
  const fewest = Math.min(...measured.map(({ slips }) => slips));
  return measured.filter(({ slips }) => slips === fewest).map(({ name }) => name);
}

/** The names nearest to what somebody wrote, the nearest first: for when nothing is called that. */
export function nearestNames(names: readonly Name[], text: string, count: number): PlaceChoice[] {
  const folded = foldName(plainName(text));
  if (folded.length < 3) return [];
  const farthest = folded.length * 0.6;
  return names
    .map(({ folded: name, choice }) => ({ choice, distance: distanceBetween(folded, name, farthest) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ choice }) => choice);
}

/** Slips in the part that both have weigh most, and may be half of it at most; what one goes on with weighs half. */
function distanceBetween(text: string, name: string, farthest: number): number {
  const common = Math.min(text.length, name.length);
  const extra = Math.abs(text.length - name.length) / 2;
  const limit = Math.min(Math.floor(farthest - extra), Math.ceil(common / 2) - 1);
  if (limit < 0) return Infinity;
  const slips = slipsBetween(text.slice(0, common), name.slice(0, common), limit);
  return slips > limit ? Infinity : extra + slips;
}
