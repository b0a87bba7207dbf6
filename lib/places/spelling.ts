/** Words that people put around a name, and that names have in some sources and lack in others. */
const filler = new Set(["nav", "kontor", "kontoret", "navkontor", "navkontoret", "kommune", "kommunen", "bydel", "bydelen", "i", "på", "pa", "og"]);

/** A name as it is compared when it is spelt right: lower case, one space between words, without what people put around it. */
export function plainName(text: string): string {
  const words = text
    .normalize("NFC")
    .toLocaleLowerCase("nb")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => !filler.has(word));
  // "Nav" alone is what they looked for, and says nothing of where.
  return kept.join(" ");
}

/**
 * A plain name without what another keyboard, language or habit changes: å, aa and a are one, and so are ø, oe and o, æ, ae and e,
 * and letters with and without the marks of Sami and Kven.
 */
export function foldName(plain: string): string {
  return plain
    .replaceAll("ø", "o")
    .replaceAll("ö", "o")
    .replaceAll("æ", "e")
    .replaceAll("ä", "e")
    .replaceAll("đ", "d")
    .replaceAll("ŧ", "t")
    .replaceAll("ŋ", "n")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("aa", "a")
    .replaceAll("oe", "o")
    .replaceAll("ae", "e");
}

/**
 * How many slips of the finger lie between two texts: a letter too many, too few, another one, or two that changed places.
 * Stops counting at `limit`, and answers one more.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const changedPlaces = areSwapped(a, row, b, column) ? at(before, column - 2) + 1 : replaced;
      current.push(Math.min(replaced, changedPlaces, at(above, column) + 1, at(current, column - 1) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = above;
    above = current;
  }
  return Math.min(at(above, b.length), limit + 1);
}

function areSwapped(a: string, row: number, b: string, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

/** A place that is always there: the loops above stay inside the table. */
function at(counts: readonly number[], place: number): number {
  return counts[place] ?? 0;
}
