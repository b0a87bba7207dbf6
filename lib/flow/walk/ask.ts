import type { AnswerProblem } from "../answer-problem";
import { answerTo, type RawAnswers } from "../answers";
import { checkAnswer } from "../check-answer";
import { isDecimal } from "../decimal";
import type { GroupNode, GroupQuestion, Question, QuestionNode } from "../definition";
import type { Round } from "../evaluation";
import { describeFailure, isFailure } from "../failure";
import type { Context } from "../operators/run";
import { readAnswer } from "../read-answer";
import type { Value } from "../value";
import { forgetFacts, type Walk } from "./walk";

/** Why a walk goes no further. */
export type Halt =
  | { status: "asks"; node: QuestionNode; question: QuestionNode; problem: AnswerProblem }
  | { status: "asks"; node: GroupNode; question: GroupQuestion; round: Round; problem: AnswerProblem }
  | { status: "broken"; node: string; error: string };

/** Passes a question with its answer, or past it when it isn't for this reader; `null` when the walk goes on. */
export function askQuestion(walk: Walk, node: QuestionNode): Halt | null {
  const asked = ask(walk, node, walk.raw, walk.context.answers, walk.context, undefined);
  if (asked === null || "status" in asked) return asked;
  return { status: "asks", node, question: node, problem: asked.problem };
}

/** Asks the questions of a group as many times as it says. */
export function askGroup(walk: Walk, node: GroupNode): Halt | null {
  const times = walk.compile(node.times)(walk.context);
  if (isFailure(times)) return broken(node.id, `can't tell how many rounds it has: its "times" ${describeFailure(times)}`);
  const of = isDecimal(times) ? times.toNumber() : -1;
  if (!Number.isInteger(of) || of < 0 || of > node.limit) return broken(node.id, `has ${isDecimal(times) ? times.toString() : "no"} rounds, and its limit is ${node.limit}`);
  walk.path.push({ kind: "group", node: node.id });
  const raw = answerTo(walk.raw, node.id);
  const rounds: ReadonlyMap<string, Value>[] = [];
  for (let index = 0; index < of; index += 1) {
    const answers = new Map<string, Value>();
    const given = roundAt(raw, index);
    for (const question of node.questions) {
      const round = { group: node.id, index, of };
      const asked = ask(walk, question, given, answers, { ...walk.context, round: answers }, round);
      if (asked !== null) return "status" in asked ? asked : { status: "asks", node, question, round, problem: asked.problem };
    }
    rounds.push(answers);
  }
  walk.context.rounds.set(node.id, rounds);
  forgetFacts(walk);
  return null;
}

function roundAt(raw: unknown, index: number): RawAnswers {
  const given: unknown = Array.isArray(raw) ? raw[index] : undefined;
  return typeof given === "object" && given !== null ? (given as RawAnswers) : {};
}

function ask(walk: Walk, question: Question, raw: RawAnswers, answers: Map<string, Value>, context: Context, round: Round | undefined): Halt | { problem: AnswerProblem } | null {
  const wanted = question.when === undefined ? true : walk.compile(question.when)(context);
  if (typeof wanted !== "boolean") return broken(question.id, `has a "when" that ${isFailure(wanted) ? describeFailure(wanted) : "is neither true nor false"}`);
  if (!wanted) {
    if (!round) walk.skipped.add(question.id);
    walk.path.push(round ? { kind: "skipped", node: question.id, round } : { kind: "skipped", node: question.id });
    return null;
  }
  const read = readAnswer(question, answerTo(raw, question.id));
  if (!read.ok) return { problem: read.problem };
  if (read.value !== null) {
    const problem = checkAnswer(question, read.value, walk.compile, context);
    if (typeof problem === "string") return { problem };
    if (problem !== null) return broken(question.id, `has a limit that ${describeFailure(problem)}`);
    answers.set(question.id, read.value);
    forgetFacts(walk);
  }
  const { answer } = read;
  walk.path.push(round ? { kind: "question", node: question.id, round, answer } : { kind: "question", node: question.id, answer });
  return null;
}

function broken(node: string, problem: string): Halt {
  return { status: "broken", node, error: `Node "${node}" ${problem}.` };
}
