import type { Path } from "./source-text";

/**
 * The way into a file that a place of the proof stands for. The proof names the things in lists by their ids, so that a
 * place survives reordering (`nodes.har-bankid.routes.0.if`), and words without their language.
 */
export function findPath(json: unknown, at: string, language: string): Path {
  const steps = at === "" ? [] : at.split(".");
  const path: (string | number)[] = steps[0] === "words" ? ["words", language] : ["flow"];
  let value = path.reduce<unknown>(childOf, json);
  for (const step of steps[0] === "words" ? steps.slice(1) : steps) {
    const key = Array.isArray(value) ? indexOf(value, step) : step;
    path.push(key);
    value = childOf(value, key);
  }
  return path;
}

function indexOf(list: readonly unknown[], step: string): number {
  const named = list.findIndex((item) => item === step || childOf(item, "id") === step);
  return named >= 0 ? named : Number(step);
}

function childOf(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
