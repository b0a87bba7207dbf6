import type { Answers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { prove, type Proof } from "@/lib/flow/prove";
import { wordsFor } from "./build-flow";

/** What an editor is shown, without the sentence. */
export type Shown = [kind: string, at: string, path: Answers | null];

/** The proof of a flow whose words are in order. */
export function proofOf(flow: FlowDefinition): Proof {
  return prove(flow, wordsFor(flow));
}

export function findingsOf(flow: FlowDefinition): Shown[] {
  return proofOf(flow).findings.map(({ kind, at, path }) => [kind, at, path]);
}

/** Only what is found, and where: for flows whose answers have no option that comes first. */
export function placesOf(flow: FlowDefinition): string[] {
  return proofOf(flow).findings.map(({ kind, at }) => `${kind} ${at}`);
}
