import { optionsOf } from "../answers";
import type { FlowDefinition } from "../definition";
import type { Expression, Value } from "../expression";
import { indexNodes } from "../nodes";
import type { Finding } from "./finding";

/** What an expression can yield. `unknown`: something in it was already reported. */
type Type =
  | { type: "boolean" }
  | { type: "text"; value: string }
  | { type: "answer"; question: string; options: readonly string[] }
  | { type: "unknown" };

export type ExpressionProblem = Pick<Finding, "kind" | "at" | "message">;
type Check = { flow: FlowDefinition; problems: ExpressionProblem[] };

/** Checks the types in a condition. `at` is its place; the place of a part is `at` with the way to it. */
export function checkExpression(flow: FlowDefinition, condition: Expression, at: string): ExpressionProblem[] {
  const check: Check = { flow, problems: [] };
  expectBoolean(check, condition, at);
  return check.problems;
}

function typeOf(check: Check, expression: Expression, at: string): Type {
  if (typeof expression !== "object") return typeOfValue(expression);
  if ("answer" in expression) return typeOfAnswer(check, expression.answer, at);
  if ("equals" in expression) {
    const left = typeOf(check, expression.equals[0], `${at}.equals.0`);
    const right = typeOf(check, expression.equals[1], `${at}.equals.1`);
    compare(check, left, right, at);
  } else if ("in" in expression) {
    const needle = typeOf(check, expression.in[0], `${at}.in.0`);
    for (const [index, value] of expression.in[1].entries()) compare(check, needle, typeOfValue(value), `${at}.in.1.${index}`);
  } else if ("not" in expression) {
    expectBoolean(check, expression.not, `${at}.not`);
  } else {
    const [operator, parts] = "and" in expression ? (["and", expression.and] as const) : (["or", expression.or] as const);
    for (const [index, part] of parts.entries()) expectBoolean(check, part, `${at}.${operator}.${index}`);
  }
  return { type: "boolean" };
}

function typeOfValue(value: Value): Type {
  return typeof value === "boolean" ? { type: "boolean" } : { type: "text", value };
}

function typeOfAnswer(check: Check, question: string, at: string): Type {
  const node = indexNodes(check.flow).get(question);
  if (node?.kind === "question") return { type: "answer", question, options: optionsOf(node) };
  check.problems.push({ kind: "unknown-answer", at, message: `Reads the answer to "${question}", but there is no question with that id.` });
  return { type: "unknown" };
}

function expectBoolean(check: Check, expression: Expression, at: string): void {
  const { type } = typeOf(check, expression, at);
  if (type === "boolean" || type === "unknown") return;
  check.problems.push({ kind: "type-error", at, message: "Must be true or false. Compare the answer with one of its options." });
}

function compare(check: Check, left: Type, right: Type, at: string): void {
  const message = whyNeverEqual(left, right) ?? whyNeverEqual(right, left);
  if (message !== null) check.problems.push({ kind: "type-error", at, message });
}

/** Looks at the pair from the left side only; `null` when nothing is wrong seen from there. */
function whyNeverEqual(left: Type, right: Type): string | null {
  if (left.type === "boolean" && (right.type === "text" || right.type === "answer")) return "Compares true or false with something that is neither.";
  if (left.type !== "answer") return null;
  if (right.type === "text" && !left.options.includes(right.value)) {
    return `"${right.value}" is not an option of "${left.question}": its options are ${left.options.join(", ")}.`;
  }
  if (right.type === "answer" && !left.options.some((option) => right.options.includes(option))) {
    return `The answers to "${left.question}" and "${right.question}" can never be equal: they share no option.`;
  }
  return null;
}
