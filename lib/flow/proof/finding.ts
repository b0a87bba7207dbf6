import type { Exit } from "../explore";
import type { Route } from "../nodes";

/** Everything that keeps a flow from being published. */
export type FindingKind =
  | "duplicate-id"
  | "unknown-target"
  /** An expression reads a question that does not exist. */
  | "unknown-answer"
  /** A condition that is not true or false, or a comparison of things that can't be equal. */
  | "type-error"
  /** A condition needs an answer that is not given on every path to it. */
  | "unanswered"
  | "unreachable"
  /** From here no answer leads to an outcome. */
  | "dead-end"
  | "cycle"
  | "never-true"
  /** The routes after it, or the fallback, are never taken. */
  | "always-true"
  | "missing-words"
  | "surplus-words";

export type Finding = {
  kind: FindingKind;
  /** The place in the definition, with ids for nodes (`nodes.har-bankid.routes.0.if`), or in the words (`words.questions.har-bankid.label`). */
  at: string;
  /** A sentence for the editor. */
  message: string;
  /** Answers that show it when the flow is walked with them; `null` where none can, as for a node that is never reached. */
  path: Record<string, string> | null;
};

/**
 * A finding whose path is still to be looked up: a walk that shows it, or the node (and way out of it) a reader must
 * get to, or `null` where nothing a reader does can show it.
 */
export type Claim = Omit<Finding, "path"> & { shownBy: Exit | { node: string; route?: Route } | null };
