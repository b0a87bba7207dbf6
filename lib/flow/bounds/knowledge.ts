import { dayAt, monthAt } from "../calendar";
import type { Value } from "../value";
import type { Expression } from "../expression";
import { isPoint, keyOfBound, type Bound } from "./bound";

/** One way to answer a round of a group, as far as it is known. */
export type RoundShape = ReadonlyMap<string, Bound>;

/** What is known of a group that was passed: all the ways to answer one round, or, once picked, each round by itself. How many there are, its node tells. */
export type GroupKnowledge = { readonly questions: readonly string[]; readonly times: Expression; readonly shapes: readonly RoundShape[]; readonly picked?: readonly RoundShape[] };

/**
 * What is known on a walk that stands for many. `known` holds a bound for each answer that was given, and under names
 * that no question can have: today, what lookups came to, and what was assumed of several answers together.
 */
export type Knowledge = {
  readonly known: ReadonlyMap<string, Bound>;
  readonly groups: ReadonlyMap<string, GroupKnowledge>;
  /** False once something was assumed that perhaps no answers bear out. */
  readonly certain: boolean;
};

/** The name under which the day of the walk is known. */
export const TODAY = "@today";
/** Names of what was assumed; the text of an expression follows. */
export const TERM = "@term ";
export const TRUTH = "@truth ";
export const STATUS = "@status ";
export const FOUND = "@found ";

export const NOTHING_KNOWN: Knowledge = { known: new Map(), groups: new Map(), certain: true };

export function learn(knowledge: Knowledge, name: string, bound: Bound, certain = knowledge.certain): Knowledge {
  return { ...knowledge, known: new Map(knowledge.known).set(name, bound), certain };
}

export function forget(knowledge: Knowledge, name: string): Knowledge {
  if (!knowledge.known.has(name)) return knowledge;
  const known = new Map(knowledge.known);
  known.delete(name);
  return { ...knowledge, known };
}

export function learnGroup(knowledge: Knowledge, id: string, group: GroupKnowledge): Knowledge {
  return { ...knowledge, groups: new Map(knowledge.groups).set(id, group) };
}

/** What is known within a round: of the questions of its group, only what this round says. */
export function withRound(knowledge: Knowledge, { questions }: GroupKnowledge, round: RoundShape): Knowledge {
  const known = new Map(knowledge.known);
  for (const question of questions) known.delete(question);
  for (const [name, bound] of round) known.set(name, bound);
  return { ...knowledge, known };
}

/** Some value within a bound: the only one there is of a point, else one at the low end or, when told so, at the high end. */
export function pickValue(bound: Bound, end: "lo" | "hi" = "lo"): Value {
  switch (bound.kind) {
    case "range": {
      if (bound.of === "number") return bound[end];
      return bound.of === "date" ? dayAt(bound[end].toNumber()) : monthAt(bound[end].toNumber());
    }
    case "choices": {
      const chosen = new Set(bound.chosen);
      for (const option of bound.options) if (chosen.size < (end === "lo" ? bound.fewest : bound.most) && !bound.left.has(option)) chosen.add(option);
      return chosen;
    }
    case "open-text":
      return ["0150", "5003", "9950", "1300", "4001", "7010"].find((text) => !bound.not.includes(text)) ?? "0001";
    default:
      return bound.values[0] ?? false;
  }
}

const exactValues = new WeakMap<Knowledge, ReadonlyMap<string, Value>>();

/** The answers of which only one value is possible. */
export function exactAnswers(knowledge: Knowledge): ReadonlyMap<string, Value> {
  const before = exactValues.get(knowledge);
  if (before) return before;
  const values = new Map<string, Value>();
  for (const [name, bound] of knowledge.known) if (!name.startsWith("@") && isPoint(bound)) values.set(name, pickValue(bound));
  exactValues.set(knowledge, values);
  return values;
}

/** Text that equal knowledge shares, in whatever order it was learnt. */
export function keyOfKnowledge({ known, groups, certain }: Knowledge): string {
  const parts: string[] = [certain ? "" : "?"];
  for (const name of [...known.keys()].sort()) {
    const bound = known.get(name);
    if (bound) parts.push(name, keyOfBound(bound));
  }
  for (const id of [...groups.keys()].sort()) {
    const { shapes = [], picked } = groups.get(id) ?? {};
    parts.push(id, (picked ?? shapes).map(keyOfRound).join(";"), picked ? "picked" : "");
  }
  return parts.join("&");
}

function keyOfRound(round: RoundShape): string {
  return [...round].map(([name, bound]) => `${name}=${keyOfBound(bound)}`).join(",");
}
