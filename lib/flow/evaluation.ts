import type { AnswerProblem } from "./answer-problem";
import type { Answer } from "./answers";
import type { GroupNode, GroupQuestion, OutcomeNode, QuestionNode } from "./definition";
import type { Route } from "./nodes";
import type { ExternalTables } from "./tables";
import type { Value } from "./value";

/** Everything besides the answers that an evaluation may depend on. `today` is a calendar day, `YYYY-MM-DD`. */
export type EvaluationInput = { today: string; tables?: ExternalTables };

/** Which round of a group: counted from 0. */
export type Round = { group: string; index: number; of: number };

/** A question that was passed with its answer, or a node that was passed without asking. `node` is its id. */
export type PathStep =
  | { kind: "question"; node: string; round?: Round; answer: Answer }
  | { kind: "decision" | "group" | "skipped"; node: string; round?: Round; answer?: never };

/** What a node decided on: whether its conditions held, as far as they were tried, and the way out that was taken. */
export type TraceStep = { node: string; conditions: boolean[]; route: Route; to: string };

type Walked = {
  /** What was passed, in order. The node the walk stopped at is not among it. */
  path: PathStep[];
  trace: TraceStep[];
  /** The facts that can be reckoned from the answers on the path. */
  facts: Readonly<Record<string, Value>>;
  /** Questions and groups of this flow with answers that nothing asked for: ignored here, kept by whoever holds the answers. */
  stale: string[];
};

/** Where the answers lead: to a question to ask next, to an outcome, or to a fault of the definition. */
export type Evaluation = Walked &
  (
    | { status: "asks"; node: QuestionNode; question: QuestionNode; round?: never; problem: AnswerProblem }
    | { status: "asks"; node: GroupNode; question: GroupQuestion; round: Round; problem: AnswerProblem }
    /** `ways` and `bring` are the ids of what applies to this reader, in order. */
    | { status: "ends"; node: OutcomeNode; ways: string[]; bring: string[] }
    /** Never for a flow that `prove` passed. `node` is where the walk broke off, `error` a sentence for the author. */
    | { status: "broken"; node: string; error: string }
  );
