import type { Expression, Value } from "./expression";

/** What an expression may look at: the answers given so far on this walk, never stale ones. */
export type ExpressionContext = { readonly answers: ReadonlyMap<string, string> };

/** Why an expression has no value. */
export type Failure = { kind: "unanswered"; question: string } | { kind: "not-boolean" };

/**
 * The value of an expression, or why it has none.
 *
 * An answer that was not given has no value, and neither has anything that needs it: it is never taken for false.
 * `and` is false as soon as one part is false, and `or` is true as soon as one part is true, whatever the other parts
 * are. So `and: [has-child, child-is-small]` is fine on a walk where only the first was asked and answered no.
 * The order of the parts makes no difference.
 */
export function evaluateExpression(expression: Expression, context: ExpressionContext): Value | Failure {
  if (typeof expression !== "object") return expression;
  if ("answer" in expression) return context.answers.get(expression.answer) ?? { kind: "unanswered", question: expression.answer };
  if ("and" in expression) return joinParts(expression.and, false, context);
  if ("or" in expression) return joinParts(expression.or, true, context);
  if ("not" in expression) return negate(evaluateExpression(expression.not, context));
  if ("in" in expression) {
    const value = evaluateExpression(expression.in[0], context);
    return isFailure(value) ? value : expression.in[1].includes(value);
  }
  const left = evaluateExpression(expression.equals[0], context);
  if (isFailure(left)) return left;
  const right = evaluateExpression(expression.equals[1], context);
  return isFailure(right) ? right : left === right;
}

export function isFailure(result: Value | Failure): result is Failure {
  return typeof result === "object";
}

/** `and` and `or` are the same with the roles of true and false exchanged: one part that is `settling` settles it. */
function joinParts(parts: readonly Expression[], settling: boolean, context: ExpressionContext): boolean | Failure {
  let failure: Failure | null = null;
  for (const part of parts) {
    const value = evaluateExpression(part, context);
    if (value === settling) return settling;
    if (isFailure(value)) failure ??= value;
    else if (typeof value !== "boolean") failure ??= { kind: "not-boolean" };
  }
  return failure ?? !settling;
}

function negate(value: Value | Failure): boolean | Failure {
  if (typeof value === "boolean") return !value;
  return isFailure(value) ? value : { kind: "not-boolean" };
}
