import { answerTo, readAnswer, type Answers } from "./answers";
import { BrokenFlowError } from "./broken-flow-error";
import { chooseRoute, describeFailure } from "./choose-route";
import type { FlowDefinition, FlowNode, OutcomeNode, QuestionNode } from "./definition";
import type { ExpressionContext } from "./evaluate-expression";
import { indexNodes, type Route, type RoutingNode } from "./nodes";

/** Everything besides the answers that an evaluation may depend on. `today` is a calendar day, `YYYY-MM-DD`. */
export type EvaluationInput = { today: string };

/** A node that was passed, with the way out that was taken. `node` is its id. */
export type PathStep =
  | { node: string; kind: "question"; answer: string; route: Route }
  | { node: string; kind: "decision"; answer?: never; route: Route };

/** Where the answers lead. `node` is what to show now: the outcome, or the first question whose answer has a `problem`. */
export type Evaluation = {
  /** The nodes passed, in order. `node` below is not among them. */
  path: PathStep[];
  /** Questions of this flow that have a usable answer but were not passed: ignored here, kept by whoever holds the answers. */
  stale: string[];
} & ({ node: QuestionNode; problem: "missing" | "unknown" } | { node: OutcomeNode; problem: null });

/**
 * Walks a flow from the start with the answers given, to the first question without a usable answer or to an outcome.
 * Depends on nothing but its arguments; keys in `answers` that no question has are of no consequence.
 * @throws BrokenFlowError when the definition can't be walked. A flow that `prove` passed never does this.
 */
export function evaluate(flow: FlowDefinition, answers: Answers, input: EvaluationInput): Evaluation {
  const nodes = indexNodes(flow);
  const given = new Map<string, string>();
  // `today` travels with the answers, so that the first operator that reads it finds it here and never asks the clock.
  const context = { ...input, answers: given };
  const path: PathStep[] = [];
  const passed = new Set<string>();
  let node = nodeAt(nodes, flow.start, "start");
  for (;;) {
    if (passed.has(node.id)) throw new BrokenFlowError(node.id, "is part of a circle: the walk came back to it");
    passed.add(node.id);
    if (node.kind === "outcome") return { path, node, problem: null, stale: staleAnswers(nodes, answers, passed) };
    if (node.kind === "question") {
      const read = readAnswer(node, answerTo(answers, node.id));
      if (!read.ok) return { path, node, problem: read.problem, stale: staleAnswers(nodes, answers, passed) };
      given.set(node.id, read.value);
      const { route, to } = routeFrom(node, context);
      path.push({ node: node.id, kind: "question", answer: read.value, route });
      node = nodeAt(nodes, to, node.id);
    } else {
      const { route, to } = routeFrom(node, context);
      path.push({ node: node.id, kind: "decision", route });
      node = nodeAt(nodes, to, node.id);
    }
  }
}

function routeFrom(node: RoutingNode, context: ExpressionContext): { route: Route; to: string } {
  const choice = chooseRoute(node, context);
  if (!choice.ok) throw new BrokenFlowError(node.id, describeFailure(choice));
  return choice;
}

function nodeAt(nodes: ReadonlyMap<string, FlowNode>, id: string, from: string): FlowNode {
  const node = nodes.get(id);
  if (!node) throw new BrokenFlowError(id, `does not exist, but "${from}" leads to it`);
  return node;
}

function staleAnswers(nodes: ReadonlyMap<string, FlowNode>, answers: Answers, passed: ReadonlySet<string>): string[] {
  return Object.keys(answers).filter((id) => {
    const node = passed.has(id) ? undefined : nodes.get(id);
    return node?.kind === "question" && readAnswer(node, answers[id]).ok;
  });
}
