import type { z } from "zod";
import { optionsOf } from "@/lib/flow/answers";
import { flowDefinition, type FlowDefinition, type OutcomeNode } from "@/lib/flow/definition";
import type { Expression } from "@/lib/flow/expression";
import type { FlowWords } from "@/lib/flow/words";

type WrittenNode = z.input<typeof flowDefinition>["nodes"][number];
type WrittenRoute = { if: Expression; to: string };

/** A flow as an author writes it; it starts with the first node. */
export function flowOf(...nodes: [WrittenNode, ...WrittenNode[]]): FlowDefinition {
  return flowDefinition.parse({ start: nodes[0].id, nodes });
}

export function choice(id: string, options: string[], otherwise: string, routes: WrittenRoute[] = []): WrittenNode {
  return { kind: "question", id, asks: { kind: "choice", options }, routes, otherwise };
}

export function yesNo(id: string, otherwise: string, routes: WrittenRoute[] = [], unsure = false): WrittenNode {
  return { kind: "question", id, asks: { kind: "yes-no", unsure }, routes, otherwise };
}

export function decision(id: string, otherwise: string, routes: WrittenRoute[] = []): WrittenNode {
  return { kind: "decision", id, routes, otherwise };
}

export function outcome(id: string): WrittenNode {
  return { kind: "outcome", id, ways: [{ id: "ring", channel: "phone" }] };
}

/** The condition that a question was answered like this. */
export function is(question: string, option: string): Expression {
  return { equals: [{ answer: question }, option] };
}

/** Words for every id of a flow and no others. */
export function wordsFor(flow: FlowDefinition): FlowWords {
  const words: FlowWords = { title: "Tittel", summary: "Finn ut det.", questions: {}, outcomes: {} };
  for (const node of flow.nodes) {
    if (node.kind === "question") {
      const options = node.asks.kind === "choice" ? optionsOf(node).map((id): [string, string] => [id, `Svar ${id}`]) : [];
      words.questions[node.id] = { label: "Spørsmål?", options: Object.fromEntries(options), hints: {}, missing: "Velg et svar." };
    }
    if (node.kind === "outcome") {
      words.outcomes[node.id] = { heading: "Svaret.", ...wordsForOutcome(node) };
    }
  }
  return words;
}

function wordsForOutcome(node: OutcomeNode): Pick<FlowWords["outcomes"][string], "ways" | "bring"> {
  const words = { ways: new Map<string, { heading: string; body: string }>(), bring: new Map<string, string>() };
  for (const way of node.ways) words.ways.set(way.id, { heading: "Ring", body: "Ring oss." });
  for (const id of node.bring) words.bring.set(id, "Ta med dette");
  return { ways: Object.fromEntries(words.ways), bring: Object.fromEntries(words.bring) };
}

/** A day; no flow depends on which. */
export const input = { today: "2026-11-20" };

/**
 * The flow of the examples: a citizen who must send a paper. With BankID online; without it, those who can travel are
 * sent to the office, the others to the phone. `vil-ha-hjelp` is asked of everyone but changes nothing.
 */
export const sendPaper = flowOf(
  yesNo("har-bankid", "kan-reise", [{ if: is("har-bankid", "ja"), to: "vil-ha-hjelp" }], true),
  choice("kan-reise", ["gar", "kjorer", "nei"], "vil-ha-hjelp"),
  yesNo("vil-ha-hjelp", "hvor"),
  decision("hvor", "ring", [
    { if: is("har-bankid", "ja"), to: "pa-nett" },
    { if: { in: [{ answer: "kan-reise" }, ["gar", "kjorer"]] }, to: "pa-kontoret" },
  ]),
  outcome("pa-nett"),
  outcome("pa-kontoret"),
  outcome("ring"),
);
