import { evaluateExpression, type ExpressionContext } from "./evaluate-expression";
import type { Expression } from "./expression";

/**
 * The questions whose answers settled the value of an expression. Where one part of an `and` is false, or one part of
 * an `or` is true, that part settled it alone: the first such part is named, and the others left out.
 */
export function decidingAnswers(expression: Expression, context: ExpressionContext): string[] {
  if (typeof expression !== "object") return [];
  if ("answer" in expression) return [expression.answer];
  if ("and" in expression) return decidingParts(expression.and, false, context);
  if ("or" in expression) return decidingParts(expression.or, true, context);
  const operands = "not" in expression ? [expression.not] : "in" in expression ? [expression.in[0]] : expression.equals;
  return operands.flatMap((operand) => decidingAnswers(operand, context));
}

function decidingParts(parts: readonly Expression[], settling: boolean, context: ExpressionContext): string[] {
  const settled = parts.find((part) => evaluateExpression(part, context) === settling);
  const deciding = settled === undefined ? parts : [settled];
  return deciding.flatMap((part) => decidingAnswers(part, context));
}
