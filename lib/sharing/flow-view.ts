import type { FlowDefinition, OutcomeNode, QuestionNode } from "@/lib/flow/definition";
import { answerTo, readAnswer } from "@/lib/flow/answers";
import { evaluate, type Evaluation, type EvaluationInput } from "@/lib/flow/evaluate";
import type { FlowAddress } from "./flow-address";

/** What an address asks us to show: a question, perhaps with something wrong about its answer, or the outcome. */
export type FlowView =
  | { kind: "question"; question: QuestionNode; problem: "missing" | "unknown" | null; chosen: string | undefined; evaluation: Evaluation }
  | { kind: "outcome"; outcome: OutcomeNode; evaluation: Evaluation };

/** Decides what to show. A question to change is shown only while it is on the way; otherwise the reader just goes on. */
export function viewFlow(flow: FlowDefinition, address: FlowAddress, input: EvaluationInput): FlowView {
  const evaluation = evaluate(flow, address.answers, input);
  const changed = questionToChange(flow, address, evaluation);
  if (changed) {
    const answer = readAnswer(changed, answerTo(address.answers, changed.id));
    return { kind: "question", question: changed, problem: null, chosen: answer.ok ? answer.value : undefined, evaluation };
  }
  if (evaluation.node.kind === "outcome") return { kind: "outcome", outcome: evaluation.node, evaluation };
  // A question that has just come up is not an error yet: only one that was sent without an answer is.
  const isNew = evaluation.problem === "missing" && address.from !== evaluation.node.id;
  return { kind: "question", question: evaluation.node, problem: isNew ? null : evaluation.problem, chosen: undefined, evaluation };
}

function questionToChange(flow: FlowDefinition, { change }: FlowAddress, { path }: Evaluation): QuestionNode | undefined {
  if (change === undefined || !path.some((step) => step.node === change)) return undefined;
  return flow.nodes.find((node): node is QuestionNode => node.kind === "question" && node.id === change);
}
