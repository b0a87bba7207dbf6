import { setTimeout as wait } from "node:timers/promises";

/** Waits for an answer as long as a person would. A browser that is leaving a page may never give one: then nothing. */
export async function inTime<T>(answer: Promise<T>, milliseconds: number): Promise<T | null> {
  const ended = new AbortController();
  const given = answer.finally(() => ended.abort());
  // Nobody may be there any more to hear that it failed later.
  given.catch(() => undefined);
  return Promise.race([given, wait(milliseconds, null, { signal: ended.signal }).catch(() => given)]);
}
