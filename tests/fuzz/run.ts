import type { WalkFault } from "./walk-fault";

/** What came of many walks: those that came to their end, and those that didn't. */
export type Walked<T> = { ended: readonly T[]; faults: readonly WalkFault[] };

/** The names of so many walks: "kommer-ikke-inn 1" and so on. */
export function namesOfWalks(group: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${group} ${index + 1}`);
}

/**
 * Walks all of these, some at a time. One that comes to a fault doesn't keep the others from being walked.
 * @param tell told of each fault when it is found
 * @param enough so many faults say all there is to say: no walk is begun after them
 */
export async function walkAll<T>(names: readonly string[], walk: (name: string) => Promise<T>, { atOnce = 1, enough = Infinity, tell = () => {} }: { atOnce?: number; enough?: number; tell?: (fault: WalkFault) => void } = {}): Promise<Walked<T>> {
  const waiting = [...names];
  const ended: T[] = [];
  const faults: WalkFault[] = [];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined && faults.length < enough; name = waiting.shift()) {
      try {
        ended.push(await walk(name));
      } catch (error) {
        if (!isWalkFault(error)) throw error;
        faults.push(error);
        tell(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { ended, faults };
}

function isWalkFault(error: unknown): error is WalkFault {
  return error instanceof Error && error.name === "WalkFault";
}
