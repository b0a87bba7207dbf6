import type { DefinitionError } from "./definition-error";

/** Lists and objects inside each other. An expression of twenty-five operators inside each other still fits. */
export const DEEPEST = 64;
/** Values in one file, counted as often as they are referred to. */
const MOST_VALUES = 300_000;

type Visit = { value: unknown; path: (string | number)[] };

/**
 * Looks over a value before anything recursive meets it: how deep and how large it is, and whether it has a key that
 * JavaScript takes for the prototype. A value that contains itself is deeper than any limit.
 * @returns `null` when it is safe to go on.
 */
export function checkNesting(json: unknown): DefinitionError | null {
  const waiting: Visit[] = [{ value: json, path: [] }];
  let seen = 0;
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { value, path } = visit;
    seen += 1;
    if (seen > MOST_VALUES) return { path: [], message: `holds more than ${MOST_VALUES} values.` };
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= DEEPEST) return { path, message: `is nested more than ${DEEPEST} deep, or contains itself. Give a part of it a name under "facts".` };
    if (Object.hasOwn(value, "__proto__")) return { path: [...path, "__proto__"], message: 'has the key "__proto__", which can\'t be used.' };
    const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, part] of entries) waiting.push({ value: part, path: [...path, key] });
  }
  return null;
}
