import { today } from "../e2e/support/days";

/** Which walk: its name says what is walked and the how-manieth it is, and with the seed gives the same walk again. */
export type WalkName = { seed: number; name: string };

/** The day as a number: every day other walks are tried, and what failed today can be tried again today. */
export const seedOfToday = Number(today.replaceAll("-", ""));

/** A walk that came to something no reader may come to: what, how it came there, and how to walk it again. */
export class WalkFault extends Error {
  override name = "WalkFault";
  constructor(
    readonly faults: readonly string[],
    log: readonly string[],
    { seed, name }: WalkName,
  ) {
    const way = log.map((line, index) => `  ${index + 1}. ${line}`);
    super([`The walk "${name}" of seed ${seed} came to a fault:`, ...faults.map((fault) => `  ✗ ${fault}`), "On the way:", ...way, `Once more: npm run fuzz -- --seed ${seed} --only "${name}"`].join("\n"));
  }
}

/** An address short enough to be read, without what is sealed in it. */
export function shortAddress(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${decodeURIComponent(search.replace(/%(?![\da-f]{2})/gi, "%25")).replace(/(_forseglet=.{6})[^&]*/, "$1…")}`.slice(0, 200);
}
