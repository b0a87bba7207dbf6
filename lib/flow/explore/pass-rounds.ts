import { decide } from "../bounds/decide";
import { answersOf } from "../bounds/domain";
import { timesOf } from "../bounds/groups";
import { instantiate } from "../bounds/instantiate";
import { learnGroup, type Knowledge, type RoundShape } from "../bounds/knowledge";
import { OutOfPatience, type Reason } from "../bounds/possible";
import type { GroupNode } from "../definition";
import { expressionsOf } from "./live-names";
import { NONE, passageOf, type Passage } from "./passage";

/** More ways to answer one round than this are not told apart. */
const MOST_SHAPES = 200;

/** Passes the rounds of a group that has some, and one that has none. */
export function passRounds(reason: Reason, node: GroupNode, knowledge: Knowledge): Passage[] {
  return decide(reason, { equals: [node.times, 0] }, knowledge).flatMap((one): Passage[] => {
    const none = one.bound?.kind === "truth" && one.bound.values[0] === true;
    const group = { times: node.times, questions: node.questions.map(({ id }) => id), shapes: [], picked: [] };
    if (none) return [{ kind: "passed", knowledge: learnGroup(one.knowledge, node.id, group), option: undefined, asked: NONE }];
    return pinOuter(reason, node, one.knowledge).flatMap((pinned) => askRounds(reason, node, pinned));
  });
}

/** Where only what answers bear out is wanted, what the rounds read of other answers is settled before they are asked. */
function pinOuter(reason: Reason, node: GroupNode, knowledge: Knowledge): readonly Knowledge[] {
  if (reason.mode === "all") return [knowledge];
  const inner = expressionsOf({ ...node, routes: [] });
  const done: Knowledge[] = [];
  const open = [knowledge];
  for (let next = open.pop(); next && done.length < MOST_SHAPES; next = open.pop()) {
    const here = next;
    const cases = inner.map((expression) => instantiate(reason, expression, here)).find((found) => found !== null);
    if (cases && open.length < MOST_SHAPES) open.push(...cases.toReversed());
    else done.push(here);
  }
  return done;
}

type Open = { knowledge: Knowledge; asked: number };

/** Asks one round that stands for all of them: what can be answered in one can be answered in each. */
function askRounds(reason: Reason, node: GroupNode, knowledge: Knowledge): Passage[] {
  const broken: Passage[] = [];
  let open: Open[] = [{ knowledge, asked: 0 }];
  for (const question of node.questions) {
    open = open.flatMap((one) =>
      answersOf(reason, question, one.knowledge, true).flatMap((way): Open[] => {
        const passage = passageOf(`nodes.${node.id}.questions.${question.id}`, way);
        if (passage.kind === "passed") return [{ knowledge: passage.knowledge, asked: one.asked + passage.asked.most }];
        broken.push({ ...passage, knowledge: withFirstRound(node, knowledge, passage.knowledge) });
        return [];
      }),
    );
    if (open.length > MOST_SHAPES && reason.mode === "all") throw new OutOfPatience();
    open = open.slice(0, MOST_SHAPES);
  }
  return open.length === 0 ? broken : [...broken, passed(reason, node, knowledge, open)];
}

function passed(reason: Reason, node: GroupNode, knowledge: Knowledge, open: readonly Open[]): Passage {
  const questions = node.questions.map(({ id }) => id);
  const times = timesOf(reason, { times: node.times, questions, shapes: [] }, knowledge);
  const counts = open.map((one) => one.asked);
  const asked = { fewest: times.lo.toNumber() * Math.min(...counts), most: times.hi.toNumber() * Math.max(...counts) };
  // Cases of other answers that the rounds would have needed told apart.
  const certain = knowledge.certain && open.every((one) => one.knowledge.certain && isSameBefore(knowledge, one.knowledge));
  const shapes = open.map((one) => shapeOf(node, one.knowledge));
  return { kind: "passed", knowledge: learnGroup({ ...knowledge, certain }, node.id, { times: node.times, questions, shapes }), option: undefined, asked };
}

/** What is known where a round breaks off: that round, and nothing of those after it. */
function withFirstRound(node: GroupNode, before: Knowledge, within: Knowledge): Knowledge {
  const picked = [shapeOf(node, within)];
  return learnGroup(within, node.id, { times: node.times, questions: node.questions.map(({ id }) => id), shapes: picked, picked });
}

function isSameBefore(before: Knowledge, after: Knowledge): boolean {
  return [...before.known].every(([name, bound]) => after.known.get(name) === bound);
}

function shapeOf(node: GroupNode, { known }: Knowledge): RoundShape {
  return new Map(node.questions.flatMap(({ id }) => {
    const bound = known.get(id);
    return bound ? [[id, bound] as const] : [];
  }));
}
