import { isPrivateFlow } from "@/lib/sharing/flow-case";
import { viewFlow } from "@/lib/sharing/flow-view";
import { nameOfStep } from "@/lib/sharing/question-place";
import { addressOfCase, receiveAnswer, type CaseState } from "@/lib/sharing/receive-answer";
import { today } from "../../e2e/support/days";
import type { SeededFlow } from "../../e2e/support/seeded-content";

/** What the reader must meet next, reckoned without the site from everything they have done so far. `before` are the questions answered up to there. */
export type Expected =
  | { kind: "start" }
  | { kind: "question"; place: string; isRefused: boolean; before: readonly string[] }
  | { kind: "outcome"; id: string; before: readonly string[] };

/** Everything a reader has answered, and what it is to lead to. `null` before the first question. */
export type Model = { state: CaseState | null; expected: Expected };

const input = { today };

export const atStart: Model = { state: null, expected: { kind: "start" } };

/** After the reader presses "start", or follows the link of a question to answer it anew. */
export function afterLink({ flow }: SeededFlow, { state }: Model, change?: string): Model {
  // Open answers stand in the link, and what was typed wrongly isn't among them.
  const { typed, ...answered } = state ?? { answers: {} };
  const kept = typed && isPrivateFlow(flow) ? { ...answered, typed } : answered;
  return { state: kept, expected: expect(flow, kept, change) };
}

/** After the reader sends a form with these names and values. */
export function afterSending({ flow }: SeededFlow, { state }: Model, entries: readonly [string, string][]): Model {
  const after = receiveAnswer(flow, state ?? { answers: {} }, new URLSearchParams(entries.map(([name, value]) => [name, value])), input);
  return { state: after, expected: expect(flow, after) };
}

function expect(flow: SeededFlow["flow"], state: CaseState, change?: string): Expected {
  const view = viewFlow(flow, addressOfCase(flow, state, change), input);
  const asked = view.evaluation.path.filter((step) => step.kind === "question").map(nameOfStep);
  if (view.kind === "outcome") return { kind: "outcome", id: view.outcome.id, before: asked };
  const index = asked.indexOf(view.place);
  return { kind: "question", place: view.place, isRefused: view.problem !== null, before: index < 0 ? asked : asked.slice(0, index) };
}
