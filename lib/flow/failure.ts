import type { LookupStatus } from "./tables";
import type { Value } from "./value";

/** Why an expression has no value. Never taken for false, zero or empty. */
export type Failure =
  /** The answer was not given on this walk: not asked yet, skipped, or passed over. */
  | { failure: "unanswered"; question: string }
  /** A lookup that came to nothing, and no `else` to take instead. */
  | { failure: "no-value"; table: string; status: Exclude<LookupStatus, "found"> }
  | { failure: "division-by-zero" }
  /** A number with more digits, or a day further away, than any answer needs. */
  | { failure: "out-of-range" }
  /** Facts that need each other. */
  | { failure: "circular-fact"; fact: string }
  /** Something of another type than the operator works on, or an id that doesn't exist: the proof finds these. */
  | { failure: "wrong-type"; operator: string };

export function isFailure(result: Value | Failure): result is Failure {
  return typeof result === "object" && "failure" in result;
}

/** What to tell an author, as the end of a sentence about the expression. */
export function describeFailure(failure: Failure): string {
  switch (failure.failure) {
    case "unanswered":
      return `needs the answer to "${failure.question}", and it was not given on this path`;
    case "no-value":
      return `looks something up in "${failure.table}" that can be ${failure.status} on this path. Give the lookup an "else", or route on lookupStatus first`;
    case "division-by-zero":
      return "divides by zero on this path";
    case "out-of-range":
      return "comes to a number with too many digits, or a day outside the calendar, on this path";
    case "circular-fact":
      return `needs the fact "${failure.fact}", which needs itself`;
    case "wrong-type":
      return `gives "${failure.operator}" something it can't work on`;
  }
}
