import type { Answers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { prove, type Proof } from "@/lib/flow/prove";
import { wordsFor } from "./build-flow";

/** The proof of a flow whose words are in order. */
export function proofOf(flow: FlowDefinition): Proof {
  return prove(flow, wordsFor(flow));
}

/** What an editor is shown, without the sentence. */
export function findingsOf(flow: FlowDefinition): [kind: string, at: string, path: Answers | null][] {
  return proofOf(flow).findings.map(({ kind, at, path }) => [kind, at, path]);
}
