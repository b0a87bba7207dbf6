import type { Expression } from "../expression";
import type { Bound } from "./bound";
import { learn, TODAY, type Knowledge } from "./knowledge";
import type { Reason } from "./possible";
import { readsOf } from "./reads";

/** Learns something under a name of what was assumed, and remembers what it is about, so that it can be forgotten with that. */
export function assume(reason: Reason, knowledge: Knowledge, name: string, about: readonly Expression[], bound: Bound, certain = knowledge.certain): Knowledge {
  if (!reason.kept.about.has(name)) {
    const reads = about.map((expression) => readsOf(reason.flow, expression));
    reason.kept.about.set(name, reads.flatMap(({ answers, groups, today }) => [...answers, ...groups, ...(today ? [TODAY] : [])]));
  }
  return learn(knowledge, name, bound, certain);
}
