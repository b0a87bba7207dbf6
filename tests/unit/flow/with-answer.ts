import type { RawAnswers } from "@/lib/flow/answers";
import type { Round } from "@/lib/flow/evaluate";

/** The answers with one of them given, or given otherwise; in a group, in its round. */
export function withAnswer(answers: RawAnswers, { node, round }: { node: string; round?: Pick<Round, "group" | "index"> }, answer: unknown): RawAnswers {
  if (!round) return { ...answers, [node]: answer };
  const before = answers[round.group];
  const rounds: unknown[] = Array.isArray(before) ? [...(before as unknown[])] : [];
  const own = rounds[round.index];
  rounds[round.index] = { ...(typeof own === "object" ? own : {}), [node]: answer };
  return { ...answers, [round.group]: rounds };
}
