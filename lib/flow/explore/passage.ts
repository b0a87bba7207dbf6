import type { Answered } from "../bounds/domain";
import { describeBreak } from "./describe-break";
import type { Break, Exit } from "./exploration";

/** Why a node can't be passed. */
export type Obstacle = Pick<Break, "at" | "problem"> & ({ kind: "unanswered"; question: string } | { kind: "no-value" | "wrong-type" | "contradicting-limits" });

/** One way past a node, up to its routes. */
export type Passage = Pick<Exit, "knowledge" | "option" | "asked"> & ({ kind: "passed"; broken?: never } | { kind: "broken"; broken: Obstacle });

export const ONE = { fewest: 1, most: 1 };
export const NONE = { fewest: 0, most: 0 };

/** A way past a question as one past its node; `at` is the place of the question. */
export function passageOf(at: string, way: Answered): Passage {
  const { knowledge } = way;
  const option = way.kind === "answered" ? way.option : undefined;
  if (way.kind === "broken") return { kind: "broken", knowledge, option, asked: NONE, broken: describeBreak(way.failure, `${at}.${way.at}`, way.at === "when" ? 'has a "when" that' : "has a limit that") };
  if (way.kind === "contradiction") {
    return { kind: "broken", knowledge, option, asked: NONE, broken: { kind: "contradicting-limits", at: `${at}.asks`, problem: "has limits that no answer can keep on this path" } };
  }
  return { kind: "passed", knowledge, option, asked: way.kind === "skipped" ? NONE : ONE };
}

