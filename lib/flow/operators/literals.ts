import { readDay, readMonth } from "../calendar";
import { decimal } from "../decimal";
import type { Expression, Literal } from "../expression";
import type { Value } from "../value";

/** The value of a literal. @throws when a day or month doesn't exist, which the schema has refused. */
export function literalValue(literal: Literal): Value {
  if (typeof literal === "string" || typeof literal === "boolean") return literal;
  if (typeof literal === "number") return decimal(literal);
  if ("money" in literal) return decimal(literal.money);
  if ("percent" in literal) return decimal(literal.percent);
  const value = "date" in literal ? readDay(literal.date) : readMonth(literal.month);
  if (value === null) throw new Error(`${JSON.stringify(literal)} is not in the calendar`);
  return value;
}

export function isLiteral(expression: Expression): expression is Literal {
  if (typeof expression !== "object") return true;
  return "money" in expression || "percent" in expression || "date" in expression || "month" in expression;
}
