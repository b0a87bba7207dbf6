import { answerTo, type RawAnswers } from "../answers";
import { readDay, type Day } from "../calendar";
import { compileFacts, compilerOf, type Compiler } from "../compile";
import type { FlowDefinition } from "../definition";
import type { EvaluationInput, PathStep, TraceStep } from "../evaluation";
import { isFailure } from "../failure";
import { indexNodes } from "../nodes";
import type { Context } from "../operators/run";
import { readAnswer } from "../read-answer";
import type { Value } from "../value";

/** A walk on its way. Changed as it goes, and forgotten when `evaluate` returns. */
export type Walk = {
  readonly flow: FlowDefinition;
  readonly raw: RawAnswers;
  readonly compile: Compiler;
  readonly context: Context & { readonly answers: Map<string, Value>; readonly rounds: Map<string, readonly ReadonlyMap<string, Value>[]> };
  readonly passed: Set<string>;
  /** Questions outside groups that were passed without being asked. */
  readonly skipped: Set<string>;
  readonly path: PathStep[];
  readonly trace: TraceStep[];
};

/** `null` when today is no day. */
export function startWalk(flow: FlowDefinition, raw: RawAnswers, input: EvaluationInput): Walk | null {
  const today = readToday(input.today);
  if (!today) return null;
  const context = { answers: new Map(), rounds: new Map(), round: null, today, tables: input.tables ?? {}, facts: new Map() };
  return { flow, raw, compile: compilerOf(flow), context, passed: new Set(), skipped: new Set(), path: [], trace: [] };
}

let latest: { text: string; day: Day | null } = { text: "", day: null };

/** Nearly every walk is on the same day as the one before, and reading a day takes as long as passing three questions. */
function readToday(text: string): Day | null {
  if (latest.text !== text) latest = { text, day: readDay(text) };
  return latest.day;
}

/** What was reckoned before an answer came may come out otherwise with it. */
export function forgetFacts({ context: { facts } }: Walk): void {
  // Emptying what is empty is not free, and most flows reckon little.
  if (facts.size > 0) facts.clear();
}

/** The facts that have a value on this walk. One that needs what was not asked has none. */
export function reckonFacts({ flow, context }: Walk): Readonly<Record<string, Value>> {
  const found: Record<string, Value> = {};
  for (const [id, run] of compileFacts(flow)) {
    const value = run(context);
    if (!isFailure(value)) found[id] = value;
  }
  return found;
}

/** What was answered and fits its question, but doesn't count: it was not asked for. Of a group, also rounds beyond the last. */
export function findStale(walk: Walk): string[] {
  const { raw, passed, skipped, context } = walk;
  const stale: string[] = [];
  for (const id of Object.keys(raw)) {
    // Nearly all were asked for.
    const isOpen = !passed.has(id) || skipped.has(id) || context.rounds.has(id);
    if (isOpen && isStale(walk, id)) stale.push(id);
  }
  return stale;
}

function isStale({ flow, raw, context }: Walk, id: string): boolean {
  const node = indexNodes(flow).get(id);
  const answer = answerTo(raw, id);
  if (node?.kind === "group") return Array.isArray(answer) && answer.length > (context.rounds.get(id)?.length ?? 0);
  return node?.kind === "question" && readAnswer(node, answer).ok;
}
