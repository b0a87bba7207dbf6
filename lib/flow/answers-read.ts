import type { Expression } from "./expression";

/** Ids of the questions whose answers an expression mentions, whether or not a walk needs them all. */
export function answersRead(expression: Expression): string[] {
  if (typeof expression !== "object") return [];
  if ("answer" in expression) return [expression.answer];
  if ("and" in expression) return expression.and.flatMap(answersRead);
  if ("or" in expression) return expression.or.flatMap(answersRead);
  if ("not" in expression) return answersRead(expression.not);
  return "in" in expression ? answersRead(expression.in[0]) : expression.equals.flatMap(answersRead);
}
