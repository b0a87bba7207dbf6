import type { Knowledge } from "../bounds/knowledge";
import type { FlowNode } from "../definition";
import type { Route } from "../nodes";

/** A node together with what is known and can still make a difference from here on. */
export type State = {
  readonly node: FlowNode;
  readonly knowledge: Knowledge;
  /** The exit that first led here; `null` where the exploration began. */
  readonly via: Exit | null;
  /** Every way on. */
  readonly steps: Step[];
};

/** Leaving a state by one of its routes, in one case of how it was answered. */
export type Exit = {
  readonly from: State;
  /** The option that was chosen, of questions that have one answer of several. */
  readonly option: string | undefined;
  /** How many questions were asked in the node. */
  readonly asked: { readonly fewest: number; readonly most: number };
  readonly route: Route;
  /** All that is known when leaving, also what no longer makes a difference. */
  readonly knowledge: Knowledge;
  /** The state it leads to, if it leads anywhere. */
  readonly to?: State;
};
export type Step = Exit & { readonly to: State };

/** Where a walk breaks off: an exit that leads nowhere, or a node that can't be left. `problem` ends a sentence about the node, `fact` has no value where it is shown. */
export type Break = Omit<Exit, "route" | "to"> & { readonly route: Route | null; readonly at: string; readonly problem: string; readonly fact?: string } & (
    | { readonly kind: "unanswered"; readonly question: string }
    | { readonly kind: "no-value" | "unknown-target" | "cycle" | "contradicting-limits" | "wrong-type" }
  );

export type Exploration = {
  /** Each state that some answers reach, after the states it leads to. */
  states: State[];
  breaks: Break[];
  /** Why not all was followed, if it wasn't: then nothing can be concluded from what is not here. */
  cutShort: string | null;
};
