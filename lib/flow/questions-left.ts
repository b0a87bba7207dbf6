import type { RawAnswers } from "./answers";
import { exactly, type Bound } from "./bounds/bound";
import { keyOfKnowledge, type GroupKnowledge, type Knowledge } from "./bounds/knowledge";
import type { FlowDefinition } from "./definition";
import { evaluate } from "./evaluate";
import type { EvaluationInput, PathStep } from "./evaluation";
import { explore } from "./explore/explore";
import type { State } from "./explore/exploration";
import { findQuestion, indexNodes, targetsOf } from "./nodes";
import { readAnswer } from "./read-answer";

export type QuestionsLeft = { fewest: number; most: number };

/** What is followed to count exactly, while a reader waits; past that the edges alone are counted. */
const STATES_TO_COUNT = 5_000;
const WORK_TO_COUNT = 100_000;

/**
 * How many questions remain to an outcome, the one shown now included: the fewest and most over every way to answer
 * them, each round of a group counted. Exact where each condition depends on one answer; where one depends on several
 * still to come, the ends may lie a little too far apart. Both are 0 at an outcome. Stale answers are not counted as given.
 */
export function questionsLeft(flow: FlowDefinition, answers: RawAnswers, input: EvaluationInput): QuestionsLeft {
  const evaluation = evaluate(flow, answers, input);
  if (evaluation.status !== "asks") return { fewest: 0, most: 0 };
  const { node, path } = evaluation;
  const before = path.filter((step) => step.kind === "question" && step.round?.group === node.id).length;
  const { fewest, most } = countFrom(flow, node.id, knowledgeOf(flow, path), input.today);
  return { fewest: Math.max(1, fewest - before), most: Math.max(1, most - before) };
}

const counted = new WeakMap<FlowDefinition, Map<string, QuestionsLeft>>();
/** Counts that are kept for each flow. */
const MOST_COUNTS = 500;

/** Many readers come by the first questions with the same few answers, so these counts are kept; never one that rests on a number, a sum or a date. */
function countFrom(flow: FlowDefinition, from: string, knowledge: Knowledge, today: string): QuestionsLeft {
  const kept = counted.get(flow) ?? new Map<string, QuestionsLeft>();
  counted.set(flow, kept);
  const isHarmless = knowledge.groups.size === 0 && [...knowledge.known.values()].every(({ kind }) => kind === "texts");
  const key = `${today} ${from} ${isHarmless ? keyOfKnowledge(knowledge) : ""}`;
  const before = isHarmless ? kept.get(key) : undefined;
  if (before) return before;
  const { states, cutShort } = explore(flow, { from, today, knowledge, limit: STATES_TO_COUNT, patience: WORK_TO_COUNT });
  const count = cutShort === null ? countQuestions(states) : countEdges(flow, from);
  if (kept.size >= MOST_COUNTS) kept.clear();
  if (isHarmless) kept.set(key, count);
  return count;
}

/** `states` come after those they lead to, so each count is there when it is needed, and the last is where we stand. */
function countQuestions(states: readonly State[]): QuestionsLeft {
  const left = new Map<State, QuestionsLeft>();
  let here: QuestionsLeft = { fewest: 0, most: 0 };
  for (const state of states) {
    const onward = state.steps.flatMap(({ asked, to }) => {
      const after = left.get(to);
      return after ? [{ fewest: asked.fewest + after.fewest, most: asked.most + after.most }] : [];
    });
    here = onward.length === 0 ? { fewest: 0, most: 0 } : { fewest: Math.min(...onward.map((way) => way.fewest)), most: Math.max(...onward.map((way) => way.most)) };
    left.set(state, here);
  }
  return here;
}

/** As if every route could always be taken: never too narrow. */
function countEdges(flow: FlowDefinition, from: string): QuestionsLeft {
  const nodes = indexNodes(flow);
  const known = new Map<string, QuestionsLeft>();
  const count = (id: string): QuestionsLeft => {
    const before = known.get(id);
    const node = nodes.get(id);
    if (before || !node) return before ?? { fewest: 0, most: 0 };
    known.set(id, { fewest: 0, most: 0 });
    const onward = targetsOf(node).map(count);
    const own = node.kind === "question" ? { fewest: node.when === undefined ? 1 : 0, most: 1 } : node.kind === "group" ? { fewest: 0, most: node.limit * node.questions.length } : { fewest: 0, most: 0 };
    const sum = onward.length === 0 ? own : { fewest: own.fewest + Math.min(...onward.map((way) => way.fewest)), most: own.most + Math.max(...onward.map((way) => way.most)) };
    known.set(id, sum);
    return sum;
  };
  return count(from);
}

/** What the answers on a path say, each exactly. */
function knowledgeOf(flow: FlowDefinition, path: readonly PathStep[]): Knowledge {
  const known = new Map<string, Bound>();
  const rounds = new Map<string, Map<string, Bound>[]>();
  for (const step of path) {
    if (step.kind === "group") rounds.set(step.node, []);
    const round = step.round && roundAt(rounds.get(step.round.group) ?? [], step.round.index);
    const question = step.kind === "question" ? findQuestion(flow, step.node) : undefined;
    const read = question && readAnswer(question, step.answer);
    if (!read?.ok || read.value === null) continue;
    (round ?? known).set(step.node, exactly(read.value));
  }
  return { known, groups: groupsOf(flow, rounds), certain: true };
}

function groupsOf(flow: FlowDefinition, rounds: ReadonlyMap<string, Map<string, Bound>[]>): Map<string, GroupKnowledge> {
  const groups = new Map<string, GroupKnowledge>();
  for (const [id, picked] of rounds) {
    const node = indexNodes(flow).get(id);
    if (node?.kind === "group") groups.set(id, { times: node.times, questions: node.questions.map((question) => question.id), shapes: [], picked });
  }
  return groups;
}

function roundAt(rounds: Map<string, Bound>[], index: number): Map<string, Bound> {
  while (rounds.length <= index) rounds.push(new Map());
  return rounds[index] ?? new Map();
}
