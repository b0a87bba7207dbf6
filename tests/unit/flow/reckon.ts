import { readDay, readMonth } from "@/lib/flow/calendar";
import { compilerOf } from "@/lib/flow/compile";
import { decimal } from "@/lib/flow/decimal";
import type { FlowDefinition } from "@/lib/flow/definition";
import { expression, type Expression } from "@/lib/flow/expression";
import { isFailure } from "@/lib/flow/failure";
import type { Context, Result } from "@/lib/flow/operators/run";
import type { ExternalTables } from "@/lib/flow/tables";
import { toJson, type JsonValue, type Value } from "@/lib/flow/value";
import { flowWith, outcome, yesNo } from "./build-flow";

type Given = Record<string, Value>;

export type Known = {
  answers?: Given;
  rounds?: Record<string, Given[]>;
  round?: Given;
  tables?: ExternalTables;
  /** What the flow around the expression defines. */
  flow?: Parameters<typeof flowWith>[0];
  today?: string;
};

/** What an expression comes to, as JSON; a failure as it is. */
export function reckon(written: Expression, known: Known = {}): JsonValue | Exclude<Result, Value> {
  const result = run(expression.parse(written), known);
  return isFailure(result) ? result : toJson(result);
}

function run(written: Expression, { answers = {}, rounds = {}, round, tables = {}, flow = {}, today = "2026-11-20" }: Known): Result {
  const context: Context = {
    answers: new Map(Object.entries(answers)),
    rounds: new Map(Object.entries(rounds).map(([id, list]) => [id, list.map((one) => new Map(Object.entries(one)))])),
    round: round ? new Map(Object.entries(round)) : null,
    today: day(today),
    tables,
    facts: new Map(),
  };
  return compilerOf(surrounding(flow))(written)(context);
}

function surrounding(flow: Known["flow"] = {}): FlowDefinition {
  return flowWith(flow, yesNo("a", "x"), outcome("x"));
}

export const number = (text: number | string): Value => decimal(text);

export function day(text: string): NonNullable<ReturnType<typeof readDay>> {
  const read = readDay(text);
  if (!read) throw new Error(`${text} is no day`);
  return read;
}

export function month(text: string): NonNullable<ReturnType<typeof readMonth>> {
  const read = readMonth(text);
  if (!read) throw new Error(`${text} is no month`);
  return read;
}

export function set(...options: string[]): Value {
  return new Set(options);
}
