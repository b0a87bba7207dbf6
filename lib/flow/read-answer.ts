import type { AnswerProblem } from "./answer-problem";
import { optionsOf, type Answer } from "./answers";
import type { Asks } from "./asks";
import { isDecimal } from "./decimal";
import type { Question } from "./definition";
import { readDayAnswer, readMonthAnswer } from "./reading/read-date";
import { plainText } from "./reading/plain-text";
import { readNumber, writeNumber } from "./reading/read-number";
import type { Value } from "./value";

/** An answer that fits its question: what it is worth (`null` when passed over), and the form it is kept in. */
export type FittingAnswer = { ok: true; value: Value | null; answer: Answer };
export type ReadAnswer = FittingAnswer | { ok: false; problem: AnswerProblem };

/** Longer than anything a reader means: read no further. */
const LONGEST_TEXT = 200;

/**
 * Reads one raw answer, whatever it is. An empty field counts as `missing`. Says nothing about limits and tables, which
 * depend on the other answers: `evaluate` holds the answer against those.
 */
export function readAnswer({ asks, optional }: Pick<Question, "asks" | "optional">, raw: unknown): ReadAnswer {
  if (raw === null) return optional ? { ok: true, value: null, answer: null } : { ok: false, problem: "missing" };
  if (asks.kind === "choices") return readChoices(asks, raw);
  const text = typeof raw === "number" && Number.isFinite(raw) ? String(raw).replace(".", ",") : raw;
  if (text === undefined) return { ok: false, problem: "missing" };
  if (typeof text !== "string") return { ok: false, problem: strangeProblem(asks) };
  if (text.trim() === "") return { ok: false, problem: "missing" };
  if (text.length > LONGEST_TEXT) return { ok: false, problem: strangeProblem(asks) };
  return readText(asks, text);
}

function readText(asks: Exclude<Asks, { kind: "choices" }>, text: string): ReadAnswer {
  switch (asks.kind) {
    case "choice":
    case "yes-no":
      return optionsOf(asks).includes(text) ? { ok: true, value: text, answer: text } : { ok: false, problem: "unknown" };
    case "date":
      return keep(readDayAnswer(text));
    case "month":
      return keep(readMonthAnswer(text));
    case "postcode":
      return readFourDigits(plainText(text).replace(/\s/g, ""), "not-a-postcode");
    case "municipality":
      return readFourDigits(text, "unknown");
    default:
      return keep(readNumber(text, decimalsOf(asks), asks.kind === "money" ? "kr" : asks.kind === "percent" ? "%" : "none"));
  }
}

function decimalsOf(asks: Extract<Asks, { kind: "integer" | "number" | "money" | "percent" }>): number {
  if (asks.kind === "integer") return 0;
  return asks.kind === "money" ? 2 : asks.decimals;
}

function readFourDigits(text: string, problem: AnswerProblem): ReadAnswer {
  return /^\d{4}$/.test(text) ? { ok: true, value: text, answer: text } : { ok: false, problem };
}

function keep(read: { ok: true; value: Extract<Value, object> } | { ok: false; problem: AnswerProblem }): ReadAnswer {
  if (!read.ok) return read;
  return { ok: true, value: read.value, answer: isDecimal(read.value) ? writeNumber(read.value) : String(read.value) };
}

/** A list of options, or one alone. Kept in the order of the options, each once. */
function readChoices(asks: Extract<Asks, { kind: "choices" }>, raw: unknown): ReadAnswer {
  const given: readonly unknown[] = (Array.isArray(raw) ? raw : [raw]).filter((option) => option !== undefined && option !== "");
  const options = optionsOf(asks);
  if (!given.every((option) => typeof option === "string" && options.includes(option))) return { ok: false, problem: "unknown" };
  const chosen = options.filter((option) => given.includes(option));
  if (chosen.length === 0 && (asks.fewest > 0 || raw === undefined)) return { ok: false, problem: "missing" };
  if (asks.none !== undefined && chosen.includes(asks.none)) {
    return chosen.length > 1 ? { ok: false, problem: "none-with-others" } : { ok: true, value: new Set(), answer: chosen };
  }
  if (chosen.length < asks.fewest) return { ok: false, problem: "too-few" };
  if (asks.most !== undefined && chosen.length > asks.most) return { ok: false, problem: "too-many" };
  return { ok: true, value: new Set(chosen), answer: chosen };
}

/** What to call an answer of another make than the question's. */
function strangeProblem({ kind }: Asks): AnswerProblem {
  if (kind === "date" || kind === "month") return "not-a-date";
  if (kind === "postcode") return "not-a-postcode";
  return kind === "choice" || kind === "choices" || kind === "yes-no" || kind === "municipality" ? "unknown" : "not-a-number";
}
