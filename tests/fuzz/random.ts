/** Chance that can be had again: the same seed and the same name give the same choices in the same order. */
export type Random = {
  /** A whole number from 0 up to, not with, `end`. */
  below: (end: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** One of several, each as often as it weighs. */
  weigh: <T>(items: readonly (readonly [weight: number, item: T])[]) => T;
};

export function randomOf(seed: number, name: string): Random {
  const next = generatorOf(hash(`${seed} ${name}`));
  const below = (end: number) => Math.floor(next() * end);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error("There is nothing to pick from");
    return items[below(items.length)] as T;
  };
  return {
    below,
    chance: (share) => next() < share,
    pick,
    weigh: (items) => {
      let left = next() * items.reduce((sum, [weight]) => sum + weight, 0);
      return (items.find(([weight]) => (left -= weight) < 0) ?? pick(items))[1];
    },
  };
}

/** FNV-1a, 32 bits: names that differ a little give seeds that differ much. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

/** Mulberry32: numbers from 0 to 1 from a state of 32 bits. Good enough to choose by, and the same on every machine. */
function generatorOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
