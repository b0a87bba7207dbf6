import type { AnswerProblem } from "../answer-problem";
import { dayOf, FIRST_ANSWER_YEAR, LAST_ANSWER_YEAR, type Day, type Month } from "../calendar";
import { plainText } from "./plain-text";

export type ReadDay = { ok: true; value: Day } | { ok: false; problem: AnswerProblem };
export type ReadMonth = { ok: true; value: Month } | { ok: false; problem: AnswerProblem };

const monthNames = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

/**
 * Reads a day as it is kept, `2026-01-31`, or as a reader gives it: day, month and year in that order, `31.1.2026`. The
 * parts may be empty (`31..2026`), as when a field was left out, and the month may be a name.
 */
export function readDayAnswer(raw: string): ReadDay {
  const parts = partsOf(raw, 3);
  const [day = "", month = "", year = ""] = parts;
  if (parts.length !== 3) return { ok: false, problem: "not-a-date" };
  if (`${day}${month}${year}` === "") return { ok: false, problem: "missing" };
  return readParts(day, month, year);
}

/** Reads a month as it is kept, `2026-01`, or as a reader gives it: `1.2026`. Parts may be empty. */
export function readMonthAnswer(raw: string): ReadMonth {
  const parts = partsOf(raw, 2);
  const [month = "", year = ""] = parts;
  if (parts.length !== 2) return { ok: false, problem: "not-a-date" };
  if (`${month}${year}` === "") return { ok: false, problem: "missing" };
  const read = readParts("1", month, year);
  return read.ok ? { ok: true, value: read.value.toPlainYearMonth() } : read;
}

/** The parts as they were given, the year last. Where a point was written within a part (`31.` or `jan.`), there are too many: then the empty ones go. */
function partsOf(raw: string, count: number): string[] {
  const text = plainText(raw).trim();
  const parts = /^\d{4}(-\d{1,2}){1,2}$/.test(text) ? text.split("-").reverse() : text.split(/[./]/).map((part) => part.trim());
  return parts.length > count ? parts.filter((part) => part !== "") : parts;
}

function readParts(day: string, month: string, year: string): ReadDay {
  if (day === "") return { ok: false, problem: "missing-day" };
  if (month === "") return { ok: false, problem: "missing-month" };
  if (year === "") return { ok: false, problem: "missing-year" };
  const [dayNumber, monthNumber, yearNumber] = [readPart(day, 2), readMonthPart(month), readPart(year, 4)] as const;
  if (dayNumber === null || monthNumber === null || yearNumber === null) return { ok: false, problem: "not-a-date" };
  if (yearNumber < FIRST_ANSWER_YEAR) return { ok: false, problem: year.length < 4 ? "not-a-date" : "too-early" };
  if (yearNumber > LAST_ANSWER_YEAR) return { ok: false, problem: "too-late" };
  const value = dayOf(yearNumber, monthNumber, dayNumber);
  return value ? { ok: true, value } : { ok: false, problem: "impossible-date" };
}

function readPart(text: string, digits: number): number | null {
  return /^\d+$/.test(text) && text.length <= digits ? Number(text) : null;
}

function readMonthPart(text: string): number | null {
  const named = text.length < 3 ? -1 : monthNames.findIndex((name) => name.startsWith(text.toLowerCase()));
  return named >= 0 ? named + 1 : readPart(text, 2);
}
