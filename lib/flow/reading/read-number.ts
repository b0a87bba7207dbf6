import { decimal, type Decimal } from "../decimal";
import type { AnswerProblem } from "../answer-problem";
import { plainText } from "./plain-text";

/** Digits before the comma that a number somebody answers with can have. */
export const MOST_WHOLE_DIGITS = 12;

export type ReadNumber = { ok: true; value: Decimal } | { ok: false; problem: AnswerProblem };

/** What may stand with a number, taken from its ends: the sign of its unit, and the dash for no øre. */
const besides = { kr: /^kr\.?|(,-|\.-)?(kr\.?|kroner)?$/gi, "%": /(%|prosent)$/i, none: /(,-|\.-)$/ };

/**
 * Reads a number the Norwegian way: `1 234,50`, with any kind of space, also `1.234,50` and `500,-`. A single point is
 * taken for a comma unless three digits follow: `1.234` is a thousand to some and one to others.
 * @param decimals the most digits after the comma.
 * @param unit the sign that may stand with the number. Another one is refused: 20 % is not 20 kr.
 */
export function readNumber(raw: string, decimals: number, unit: "kr" | "%" | "none" = "none"): ReadNumber {
  const text = plainText(raw).replace(/\s/g, "").replace(/[−–—]/g, "-").replace(besides[unit], "");
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) return { ok: false, problem: "ambiguous-number" };
  const plain = withoutThousands(text);
  if (plain === null || !/^-?\d*\.?\d*$/.test(plain) || !/\d/.test(plain)) return { ok: false, problem: "not-a-number" };
  const problem = checkDigits(plain, decimals);
  if (problem !== null) return { ok: false, problem };
  // A point needs digits on both sides, and there is no minus nothing.
  const value = decimal(plain.replace(/^(-?)(?=\.)/, "$10").replace(/\.$/, ""));
  return { ok: true, value: value.eq(0) ? value.abs() : value };
}

function checkDigits(plain: string, decimals: number): AnswerProblem | null {
  const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
  if (whole.replace(/^0+/, "").length > MOST_WHOLE_DIGITS) return plain.startsWith("-") ? "too-small" : "too-large";
  if (fraction.replace(/0+$/, "").length > decimals) return decimals === 0 ? "not-whole" : "too-many-decimals";
  return null;
}

/** The number with a point for the comma. With a comma, or with several of them, points can only part thousands. */
function withoutThousands(text: string): string | null {
  const [whole = "", fraction, ...rest] = text.split(",");
  if (rest.length > 0) return null;
  if (fraction === undefined && whole.split(".").length <= 2) return whole;
  if (whole.includes(".") && !/^-?\d{1,3}(\.\d{3})+$/.test(whole)) return null;
  return `${whole.replaceAll(".", "")}.${fraction ?? ""}`;
}

/** The form a number is kept in: `1234,5`. */
export function writeNumber(value: Decimal): string {
  return value.toString().replace(".", ",");
}
