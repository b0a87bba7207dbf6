import type { Answers } from "../answers";
import type { Break, Exit } from "../explore/exploration";
import type { Route } from "../nodes";
import type { WrittenTables } from "../written-tables";

/** Everything that keeps a flow from being published. */
export type FindingKind =
  | "duplicate-id"
  | "unknown-target"
  /** An expression reads a question or group that does not exist, or that can't be read there. */
  | "unknown-answer"
  | "unknown-fact"
  | "unknown-table"
  /** A value of a type that can't be worked on there, or a comparison of things that can't be equal. */
  | "type-error"
  /** Facts that need each other. */
  | "circular-fact"
  /** A condition needs an answer that is not given on every path to it. */
  | "unanswered"
  /** Something that has no value for some answers: a lookup that finds nothing, a division by zero. */
  | "no-value"
  /** Limits that leave no answer, or more rounds than a group allows. */
  | "contradicting-limits"
  | "unreachable"
  /** From here no answer leads to an outcome. */
  | "dead-end"
  | "cycle"
  | "never-true"
  /** The routes after it, or the fallback, are never taken. */
  | "always-true"
  /** An answer that could tell who somebody is would stand in an address that can be read. */
  | "private-in-address"
  | "missing-words"
  | "surplus-words";

/** Something an author or a reader can walk through: answers, and the day and the tables they lead there on, where those matter. */
export type Example = { answers: Answers; today: string; tables: WrittenTables };

export type Finding = {
  kind: FindingKind;
  /** The place in the definition, with ids for nodes (`nodes.har-bankid.routes.0.if`), or in the words (`words.questions.har-bankid.label`). */
  at: string;
  /** A sentence for the editor. */
  message: string;
  /** Answers that show it when the flow is walked with them; `null` where none can, as for a node that is never reached. */
  path: Answers | null;
  /** The day on which they show it. */
  today: string | null;
  /** What external tables must answer for it. */
  tables: Example["tables"];
};

/** A place where neither a mistake nor its absence could be shown, and why. */
export type Undecided = { at: string; reason: string };

/**
 * A finding whose path is still to be looked up: a walk that shows it, or the node (and way out of it) a reader must
 * get to, or `null` where nothing a reader does can show it.
 */
export type Claim = Pick<Finding, "kind" | "at" | "message"> & { shownBy: Exit | Break | { node: string; route?: Route } | null };
