import { isDay, isMonth, type Day } from "../calendar";
import { isDecimal } from "../decimal";
import type { Expression, Operator, OperandsOf } from "../expression";
import { isFailure, type Failure } from "../failure";
import type { ExternalTables, Table } from "../tables";
import type { Value } from "../value";

export type Result = Value | Failure;

/** What an expression may look at. Stale answers are not in it. */
export type Context = {
  readonly answers: ReadonlyMap<string, Value>;
  /** Group id → the answers of each round. */
  readonly rounds: ReadonlyMap<string, readonly ReadonlyMap<string, Value>[]>;
  /** The round of a group that is being asked or summed up; its answers are found before the others. */
  readonly round: ReadonlyMap<string, Value> | null;
  /** How many sums over rounds this stands in. */
  readonly within?: number;
  readonly today: Day;
  readonly tables: ExternalTables;
  /** Facts reckoned from these answers so far. `null` while one is being reckoned. */
  readonly facts: Map<string, Result | null>;
};

/** An expression made ready: does the same each time it meets the same context, and never throws. */
export type Run = (context: Context) => Result;

/** What operators find in the definition they stand in. */
export type Scope = {
  readonly compile: (expression: Expression) => Run;
  readonly fact: (id: string) => Run | undefined;
  readonly table: (id: string) => Table | undefined;
};

/** How one operator is made ready. */
export type Compile<Name extends Operator> = (operands: OperandsOf<Name>, scope: Scope) => Run;
export type CompileTable<Name extends Operator> = { readonly [Key in Name]: Compile<Key> };

export function wrongType(operator: string): Failure {
  return { failure: "wrong-type", operator };
}

/** Runs both and hands on their values; the first failure is the result. */
export function withBoth(left: Run, right: Run, join: (left: Value, right: Value) => Result): Run {
  return (context) => {
    const a = left(context);
    if (isFailure(a)) return a;
    const b = right(context);
    return isFailure(b) ? b : join(a, b);
  };
}

/** Runs one and hands on its value; a failure is the result. */
export function withOne(run: Run, use: (value: Value, context: Context) => Result): Run {
  return (context) => {
    const value = run(context);
    return isFailure(value) ? value : use(value, context);
  };
}

/** A text that two values share exactly when they are equal and of the same make. */
export function keyOf(value: Value): string {
  if (typeof value === "string") return `"${value}`;
  if (typeof value === "boolean") return String(value);
  // Days, months and numbers never look alike when written.
  if (isDecimal(value) || isDay(value) || isMonth(value)) return `=${value.toString()}`;
  return `{${[...value].sort().join(" ")}`;
}
