import type { FlowDefinition } from "./definition";
import { evaluate } from "./evaluate";
import type { Evaluation, PathStep, Round } from "./evaluation";
import type { FlowCase } from "./saved-case";
import { toJson, type JsonValue } from "./value";
import { tablesFrom, type WrittenTables } from "./written-tables";

/** What is wrong with a case. `question` and `at` name places as {@link CaseResult.path} does. */
export type CaseError =
  | { question: string; problem: string }
  /** The definition broke on this walk. */
  | { problem: "broken"; message: string }
  | { problem: "differs"; at: string; expected: JsonValue | null; actual: JsonValue | null }
  /** Nothing says which day it is, and the clock is never asked. */
  | { problem: "no-today"; message: string }
  | { problem: "unreadable"; message: string };

export type CaseResult = {
  /** Its name, or its number from 0. */
  case: string | number;
  /** What was passed, in order, the outcome last. A question in a group is `barn[0].fodt`. What was skipped is left out. */
  path: string[];
  outcome: string | null;
  facts: Record<string, JsonValue>;
  errors: CaseError[];
};

/** What a case is walked with where it says nothing itself. */
export type CaseDefaults = { today?: string | undefined; tables?: WrittenTables | undefined };

/** Walks a flow with each case and holds what comes of it against what the case expects. */
export function replayCases(flow: FlowDefinition, cases: readonly FlowCase[], defaults: CaseDefaults = {}): CaseResult[] {
  return cases.map((one, index) => replayCase(flow, one, index, defaults));
}

/** The cases that no longer come to what they did, or come to nothing. */
export function differencesOf(results: readonly CaseResult[]): CaseResult[] {
  return results.filter(({ errors }) => errors.length > 0);
}

export function replayCase(flow: FlowDefinition, one: FlowCase, index: number, defaults: CaseDefaults = {}): CaseResult {
  const result: CaseResult = { case: one.case ?? index, path: [], outcome: null, facts: {}, errors: [] };
  const today = one.today ?? defaults.today;
  if (today === undefined) return { ...result, errors: [{ problem: "no-today", message: "The case has no \"today\", and no other day was given." }] };
  const evaluation = evaluate(flow, one.answers, { today, tables: tablesFrom({ ...defaults.tables, ...one.tables }) });
  result.path = evaluation.path.filter(({ kind }) => kind !== "skipped").map(placeOf);
  if (evaluation.status === "ends") {
    result.outcome = evaluation.node.id;
    result.path.push(evaluation.node.id);
  }
  result.facts = Object.fromEntries(Object.entries(evaluation.facts).map(([id, value]) => [id, toJson(value)]));
  result.errors = [...errorsOf(evaluation), ...compare(one, result)];
  return result;
}

/** One thing that is wrong with a case, in a sentence without its end. */
export function describeCaseError(error: CaseError): string {
  if (error.problem === "differs" && "at" in error) return `${error.at} was to be ${JSON.stringify(error.expected)}, and is ${JSON.stringify(error.actual)}`;
  return "question" in error ? `it stops at ${error.question}, whose answer is ${error.problem}` : "message" in error ? error.message : error.problem;
}

function errorsOf(evaluation: Evaluation): CaseError[] {
  if (evaluation.status === "asks") return [{ question: nameOf(evaluation.question.id, evaluation.round), problem: evaluation.problem }];
  return evaluation.status === "broken" ? [{ problem: "broken", message: evaluation.error }] : [];
}

function compare(expected: FlowCase, actual: CaseResult): CaseError[] {
  const pairs = Object.entries(expected.facts ?? {}).map(([id, value]) => ({ at: `facts.${id}`, expected: value, actual: Object.hasOwn(actual.facts, id) ? (actual.facts[id] ?? null) : null }));
  const outcome = expected.outcome === undefined ? [] : [{ at: "outcome", expected: expected.outcome, actual: actual.outcome }];
  return [...outcome, ...pairs].filter((pair) => !saysTheSame(pair.expected, pair.actual)).map((pair) => ({ problem: "differs", ...pair }));
}

/** The order of a set means nothing. */
function saysTheSame(expected: JsonValue | null, actual: JsonValue | null): boolean {
  if (Array.isArray(expected) && Array.isArray(actual)) return expected.length === actual.length && expected.every((option) => actual.includes(option));
  return expected === actual;
}

function placeOf({ node, round }: PathStep): string {
  return nameOf(node, round);
}

function nameOf(question: string, round: Round | undefined): string {
  return round === undefined ? question : `${round.group}[${round.index}].${question}`;
}
