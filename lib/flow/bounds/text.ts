import type { Expression } from "../expression";

const texts = new WeakMap<object, string>();

/** An expression as text: the same for expressions that are written alike. */
export function textOf(expression: Expression): string {
  if (typeof expression !== "object") return JSON.stringify(expression);
  const known = texts.get(expression);
  if (known !== undefined) return known;
  const text = JSON.stringify(expression);
  texts.set(expression, text);
  return text;
}
