import { readDay, type Day } from "../calendar";
import type { FlowDefinition, GroupNode, Question } from "../definition";
import type { Evaluation, EvaluationInput, PathStep } from "../evaluation";
import { indexNodes, type RoutingNode } from "../nodes";
import type { Context } from "../operators/run";
import { readAnswer } from "../read-answer";
import type { Value } from "../value";

/** A question that was passed, with or without being asked, and what was known just before it. */
export type Passing = { step: PathStep; question: Question; known: Context };

/** Conditions of a node that were tried in turn, and what was known then. */
export type Turning = { node: RoutingNode; tried: number; known: Context };

export type Replay = { passings: Passing[]; turnings: Turning[]; known: Context };

type Tape = { answers: Map<string, Value>; rounds: Map<string, ReadonlyMap<string, Value>[]>; readonly today: Day; readonly input: EvaluationInput; readonly passings: Passing[] };

/** Goes along an evaluation once more, and keeps what was known at each point of it. */
export function replay(flow: FlowDefinition, { path, trace }: Evaluation, input: EvaluationInput): Replay | null {
  const today = readDay(input.today);
  if (!today) return null;
  const nodes = indexNodes(flow);
  const tape: Tape = { answers: new Map(), rounds: new Map(), today, input, passings: [] };
  const turnings: Turning[] = [];
  let at = 0;
  for (const { node: id, conditions } of trace) {
    const node = nodes.get(id);
    if (!node || node.kind === "outcome") break;
    if (node.kind === "question") pass(tape, node, path[at], tape.answers, null);
    at += 1;
    if (node.kind === "group") {
      const rounds = passRounds(tape, node, path.slice(at));
      tape.rounds.set(id, rounds);
      at += rounds.length * node.questions.length;
    }
    turnings.push({ node, tried: conditions.length, known: snapshot(tape, null) });
  }
  const stopped = nodes.get(path[at]?.node ?? "");
  if (stopped?.kind === "group") passRounds(tape, stopped, path.slice(at + 1));
  return { passings: tape.passings, turnings, known: snapshot(tape, null) };
}

/** In every round each question of the group is one step, asked or not. */
function passRounds(tape: Tape, group: GroupNode, path: readonly PathStep[]): ReadonlyMap<string, Value>[] {
  const rounds: Map<string, Value>[] = [];
  for (const step of path) {
    if (step.round?.group !== group.id) break;
    const question = group.questions.find(({ id }) => id === step.node);
    const answers = (rounds[step.round.index] ??= new Map<string, Value>());
    if (question) pass(tape, question, step, answers, answers);
  }
  return rounds;
}

function pass(tape: Tape, question: Question, step: PathStep | undefined, answers: Map<string, Value>, round: ReadonlyMap<string, Value> | null): void {
  if (!step) return;
  tape.passings.push({ step, question, known: snapshot(tape, round) });
  const read = step.kind === "question" ? readAnswer(question, step.answer) : null;
  if (read?.ok && read.value !== null) answers.set(question.id, read.value);
}

function snapshot({ answers, rounds, today, input }: Tape, round: ReadonlyMap<string, Value> | null): Context {
  return { answers: new Map(answers), rounds: new Map(rounds), round: round && new Map(round), today, tables: input.tables ?? {}, facts: new Map() };
}
