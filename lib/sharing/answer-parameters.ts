import type { Answer } from "@/lib/flow/answers";
import { fieldName, joinParts, partsOf, WHOLE } from "./field-values";
import type { Place } from "./question-place";

/** What an address or a form holds under a name; several values where the name stands several times. */
export type ReadParameter = (name: string) => string | readonly string[] | undefined;

/** How an optional question that was passed over is written. */
const PASSED_OVER = "-";

/** No option of any question: what a value that can't be an answer is read as, so that it is never shown back. */
const UNREADABLE = "?";

/** An option is at most so long, and a question has no more of them. */
const LONGEST_OPTION = 64;
const MOST_OPTIONS = 20;
/** What `readAnswer` reads no further than: a reader gets back what was typed up to here. */
const LONGEST_TEXT = 201;

/**
 * The answer to one question as an address or a form has it, as `readAnswer` takes it; `undefined` where there is none.
 * @param sent the form of this very question was sent, so that fields left empty are an answer where nothing is one.
 */
export function readParameters(place: Place, read: ReadParameter, sent: boolean): unknown {
  const { asks, optional } = place.question;
  const found = asks.kind === "choices" ? readSeveral(read(place.name)) : readOne(place, read);
  if (found === PASSED_OVER && optional) return null;
  if (!sent || found !== undefined) return found;
  if (optional) return null;
  return asks.kind === "choices" && asks.fewest === 0 ? [] : undefined;
}

function readOne(place: Place, read: ReadParameter): string | undefined {
  const { kind } = place.question.asks;
  const parts = partsOf(kind).filter((part) => part !== WHOLE);
  const typed = parts.map((part) => readText(read(fieldName(place.name, part)), LONGEST_TEXT));
  if (typed.some((part) => part !== undefined)) return joinParts(typed.map((part) => part ?? "")) || undefined;
  const hasOptions = kind === "choice" || kind === "yes-no";
  const text = readText(read(place.name), LONGEST_TEXT);
  return text !== undefined && hasOptions && text.length > LONGEST_OPTION ? UNREADABLE : text;
}

function readText(value: ReturnType<ReadParameter>, longest: number): string | undefined {
  if (value === undefined || value === "") return undefined;
  // Of two answers to one question neither is picked.
  return typeof value === "string" ? value.slice(0, longest) : UNREADABLE;
}

/** Options that were ticked. One empty value stands for none at all, `-` for a question that was passed over. */
function readSeveral(value: ReturnType<ReadParameter>): string | readonly string[] | undefined {
  if (value === undefined) return undefined;
  const values = typeof value === "string" ? [value] : value;
  if (values.length === 1 && (values[0] === "" || values[0] === PASSED_OVER)) return values[0] === "" ? [] : PASSED_OVER;
  return values.length > MOST_OPTIONS ? UNREADABLE : values.map((option) => (option.length > LONGEST_OPTION ? UNREADABLE : option));
}

/** The values that an answer is written with, each under the name of its place: one, or one for each option. */
export function writeParameters(answer: Answer): readonly string[] {
  if (answer === null) return [PASSED_OVER];
  if (typeof answer === "string") return [answer];
  return answer.length === 0 ? [""] : answer;
}
