import type { FlowDefinition } from "../definition";
import type { Expression } from "../expression";
import type { Failure } from "../failure";
import { isFailure } from "../failure";
import type { Result } from "../operators/run";
import { exactly, hull, type Bound } from "./bound";
import type { Knowledge } from "./knowledge";
import type { Linear } from "./linear-sum";

/** What an expression may come to: the bound of its value (`null` when it surely has none), and the failures that are possible. */
export type Possible = { readonly bound: Bound | null; readonly failures: readonly Failure[] };

/**
 * `all`: cases may be assumed that perhaps no answers bear out, but none is left out. `some`: only cases that answers
 * bear out, but perhaps not all of them.
 */
export type Mode = "all" | "some";

/** What is reasoned about, and the reasoning itself, handed down so that each part can ask about its own parts. */
export type Reason = {
  readonly flow: FlowDefinition;
  readonly mode: Mode;
  /** Everything an expression may come to, given what is known. Leaves nothing out; may hold more than is possible. */
  readonly boundOf: (expression: Expression, knowledge: Knowledge) => Possible;
  /** Answers to questions that come up again and again with the same knowledge. */
  readonly kept: Kept;
  /**
   * Counts pieces of work, one unless told otherwise.
   * @throws OutOfPatience when there was too much of it, so that no definition keeps anybody waiting.
   */
  readonly work: (pieces?: number) => void;
};

/** What was worked out, by what was known. */
export type Kept = {
  readonly bounds: WeakMap<Knowledge, WeakMap<object, Possible>>;
  readonly sums: WeakMap<Knowledge, WeakMap<object, Linear | null>>;
  /** Comparisons as several simpler ones. */
  readonly distributed: WeakMap<object, Expression | null>;
  /** Conditions on which the row of a table turns. */
  readonly edges: WeakMap<object, Map<string, readonly Expression[]>>;
  /** For the names of what was assumed: what it is about. */
  readonly about: Map<string, readonly string[]>;
  /** Expressions that can't be taken apart further. */
  readonly whole: WeakMap<Knowledge, WeakSet<object>>;
};

/** A proof that would take too long. Caught where the work was asked for, which then says that nothing is decided. */
export class OutOfPatience extends Error {
  override name = "OutOfPatience";
}

export function surely(bound: Bound): Possible {
  return { bound, failures: [] };
}

export function impossible(...failures: Failure[]): Possible {
  return { bound: null, failures };
}

export function ofResult(result: Result): Possible {
  return isFailure(result) ? impossible(result) : surely(exactly(result));
}

/** One or the other. */
export function either(a: Possible, b: Possible): Possible {
  return { bound: hull(a.bound, b.bound), failures: mergeFailures(a.failures, b.failures) };
}

/** The second, with the failures of the first as well. */
export function after(first: Possible, second: Possible): Possible {
  return { bound: first.bound === null ? null : second.bound, failures: mergeFailures(first.failures, first.bound === null ? [] : second.failures) };
}

export function mergeFailures(a: readonly Failure[], b: readonly Failure[]): readonly Failure[] {
  if (a.length === 0) return b;
  const texts = new Set(a.map((failure) => JSON.stringify(failure)));
  const more = b.filter((failure) => !texts.has(JSON.stringify(failure)));
  return more.length === 0 ? a : [...a, ...more];
}

/** Whether there is only one thing it can come to: a truth or text and no failure, or a failure. */
export function isSettled({ bound, failures }: Possible): boolean {
  if (bound === null) return failures.length === 1;
  return failures.length === 0 && (bound.kind === "truth" || bound.kind === "texts" ? bound.values.length === 1 : true);
}
