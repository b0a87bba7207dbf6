import type { RawAnswers } from "./answers";
import { chooseRoute, describeFailedChoice } from "./choose-route";
import type { FlowDefinition, FlowNode, OutcomeNode } from "./definition";
import type { Evaluation, EvaluationInput } from "./evaluation";
import { describeFailure } from "./failure";
import { indexNodes } from "./nodes";
import { askGroup, askQuestion, type Halt } from "./walk/ask";
import { pickShown } from "./walk/pick-shown";
import { findStale, reckonFacts, startWalk, type Walk } from "./walk/walk";

export type { Evaluation, EvaluationInput, PathStep, Round, TraceStep } from "./evaluation";

/**
 * Walks a flow from the start with the answers given, to the first question without a usable answer or to an outcome.
 * Depends on nothing but its arguments, and never throws: not for answers of any make, not for a broken definition.
 */
export function evaluate(flow: FlowDefinition, answers: RawAnswers, input: EvaluationInput): Evaluation {
  try {
    const walk = startWalk(flow, answers, input);
    return walk ? goAlong(flow, walk) : breakAtStart(flow, `"${input.today}" is not a day written YYYY-MM-DD.`);
  } catch (error) {
    // A definition that never met its schema, or with facts nested deeper than the stack: for the author to mend, not for the reader to meet.
    return breakAtStart(flow, `The flow can't be walked: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function breakAtStart(flow: FlowDefinition, error: string): Evaluation {
  return { status: "broken", node: flow.start, error, path: [], trace: [], facts: {}, stale: [] };
}

function goAlong(flow: FlowDefinition, walk: Walk): Evaluation {
  const nodes = indexNodes(flow);
  let from = "start";
  for (let id = flow.start; ; ) {
    const node = nodes.get(id);
    if (!node) return stop(walk, breakAt(id, `does not exist, but "${from}" leads to it`));
    if (walk.passed.has(id)) return stop(walk, breakAt(id, "is part of a circle: the walk came back to it"));
    walk.passed.add(id);
    if (node.kind === "outcome") return stop(walk, end(walk, node));
    const halt = pass(walk, node);
    if (halt) return stop(walk, halt);
    const choice = chooseRoute(node, walk.compile, walk.context);
    if (!choice.ok) return stop(walk, breakAt(id, describeFailedChoice(choice)));
    const { route, to, conditions } = choice;
    walk.trace.push({ node: id, conditions, route, to });
    from = id;
    id = to;
  }
}

type Stop = Halt | { status: "ends"; node: OutcomeNode; ways: string[]; bring: string[] };

function pass(walk: Walk, node: Exclude<FlowNode, OutcomeNode>): Halt | null {
  if (node.kind === "question") return askQuestion(walk, node);
  if (node.kind === "group") return askGroup(walk, node);
  walk.path.push({ kind: "decision", node: node.id });
  return null;
}

function end(walk: Walk, node: OutcomeNode): Stop {
  const shown = pickShown(node, walk);
  return shown.ok ? { status: "ends", node, ways: shown.ways, bring: shown.bring } : breakAt(node.id, `has a condition at "${shown.at}" that ${describeFailure(shown.failure)}`);
}

function breakAt(node: string, problem: string): Halt {
  return { status: "broken", node, error: `Node "${node}" ${problem}.` };
}

function stop(walk: Walk, reason: Stop): Evaluation {
  // The reason was made for this walk: adding to it takes a third of the time of a copy.
  return Object.assign(reason, { path: walk.path, trace: walk.trace, facts: reckonFacts(walk), stale: findStale(walk) });
}
