import { optionsOf } from "../answers";
import type { Asks } from "../asks";
import type { Literal } from "../expression";
import type { Table } from "../tables";

/** What an expression can yield. `options` is what a text can be, `null` where it can be anything. `unknown`: something in it was already reported. */
export type Type =
  | { type: "boolean" }
  | { type: "text"; options: readonly string[] | null; of: string }
  | { type: "set"; options: readonly string[]; of: string }
  | { type: "number"; whole: boolean }
  | { type: "money" | "percent" | "date" | "month" }
  | { type: "unknown" };

export const BOOLEAN: Type = { type: "boolean" };
export const NUMBER: Type = { type: "number", whole: false };
export const WHOLE: Type = { type: "number", whole: true };
export const UNKNOWN: Type = { type: "unknown" };

const names: Record<Type["type"], string> = {
  boolean: "true or false",
  text: "an option or other text",
  set: "a set of options",
  number: "a number",
  money: "money",
  percent: "a percentage",
  date: "a date",
  month: "a month",
  unknown: "something",
};

export function nameOf({ type }: Pick<Type, "type">): string {
  return names[type];
}

/** The type of the answers to a question. */
export function typeOfAsks(asks: Asks, question: string): Type {
  switch (asks.kind) {
    case "choice":
    case "yes-no":
      return { type: "text", options: optionsOf(asks), of: `"${question}"` };
    case "choices":
      return { type: "set", options: asks.options, of: `"${question}"` };
    case "integer":
      return WHOLE;
    case "number":
      return asks.decimals === 0 ? WHOLE : NUMBER;
    case "postcode":
    case "municipality":
      return { type: "text", options: null, of: `"${question}"` };
    default:
      return { type: asks.kind };
  }
}

export function typeOfLiteral(literal: Literal): Type {
  if (typeof literal === "boolean") return BOOLEAN;
  if (typeof literal === "string") return { type: "text", options: [literal], of: `the text "${literal}"` };
  if (typeof literal === "number") return { type: "number", whole: Number.isInteger(literal) };
  if ("money" in literal) return { type: "money" };
  if ("percent" in literal) return { type: "percent" };
  return { type: "date" in literal ? "date" : "month" };
}

export function typeOfTable(table: Table, id: string): Type {
  if (table.kind === "external") {
    const { gives, options = [] } = table;
    if (gives === "boolean") return BOOLEAN;
    if (gives === "choice") return { type: "text", options, of: `the table "${id}"` };
    if (gives === "set") return { type: "set", options, of: `the table "${id}"` };
    return gives === "number" ? NUMBER : { type: gives };
  }
  const types = table.rows.map((row) => typeOfLiteral(row.value));
  return types.reduce((a, b) => joinTypes(a, b) ?? UNKNOWN, types[0] ?? UNKNOWN);
}

/** The type of what is one or the other; `null` when they have nothing in common. */
export function joinTypes(a: Type, b: Type): Type | null {
  if (a.type === "unknown" || b.type === "unknown") return a.type === "unknown" ? b : a;
  if (a.type === "text" && b.type === "text") return { type: "text", options: a.options && b.options && [...new Set([...a.options, ...b.options])], of: a.of };
  if (a.type === "set" && b.type === "set") return { type: "set", options: [...new Set([...a.options, ...b.options])], of: a.of };
  if (a.type === "number" && b.type === "number") return { type: "number", whole: a.whole && b.whole };
  return a.type === b.type ? a : null;
}
