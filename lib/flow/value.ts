import { isDay, isMonth, type Day, type Month } from "./calendar";
import { isDecimal, type Decimal } from "./decimal";

/** What an answer is worth, and what an expression yields. Text is an option id, a postcode or a municipality: only ever compared for equality. */
export type Value = boolean | string | Decimal | Day | Month | ReadonlySet<string>;

/** The types of values an author meets. `choice` is text that is one of known options. */
export const valueTypes = ["boolean", "choice", "set", "number", "money", "percent", "date", "month"] as const;
export type ValueType = (typeof valueTypes)[number];

/** A value as JSON: days and months as text, sets as lists, decimals as numbers where a number carries them exactly and as text where not. */
export type JsonValue = boolean | string | number | string[];

export function toJson(value: Value): JsonValue {
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (isDay(value) || isMonth(value)) return value.toString();
  if (isDecimal(value)) {
    const text = value.toString();
    return String(Number(text)) === text ? Number(text) : text;
  }
  return [...value];
}
