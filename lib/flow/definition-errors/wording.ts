import type { z } from "zod";
import { suggest } from "./look-alikes";

const expectedWords: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

/** What a value is called in a message. */
export function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "boolean") return String(value);
  return { string: "a text", number: "a number" }[String(typeof value)] ?? typeof value;
}

/** What would fit a simple schema. */
export function nameOfSchema({ _zod: { def } }: z.core.$ZodType): string {
  return expectedWords[def.type] ?? def.type;
}

/** Says in plain words what Zod found, as the end of a sentence about the place. `undefined`: Zod's own words will do. */
export function wordIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "is missing.";
      return `must be ${expectedWords[issue.expected] ?? issue.expected}, not ${nameOf(issue.input)}.`;
    case "invalid_value":
      if (issue.input === undefined) return "is missing.";
      return issue.values.length === 1 ? `must be ${JSON.stringify(issue.values[0])}.` : `can't be ${brief(issue.input)}. ${suggest(issue.input, issue.values.map(String))}`;
    case "too_small":
      return wordLimit(issue.origin, "at least", Number(issue.minimum));
    case "too_big":
      return wordLimit(issue.origin, "at most", Number(issue.maximum));
    default:
      return undefined;
  }
}

export function wordLimit(origin: string, bound: "at least" | "at most", limit: number): string {
  if (origin === "string") return limit === 1 && bound === "at least" ? "is empty." : `must have ${bound} ${limit} characters.`;
  if (origin === "array") return `must have ${bound} ${limit} ${limit === 1 ? "item" : "items"}.`;
  return `must be ${bound} ${limit}.`;
}

/** A value as an author wrote it, if it isn't long. */
export function brief(value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? JSON.stringify(value) : nameOf(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
