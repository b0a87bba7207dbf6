import type { z } from "zod";
import { optionsOf } from "@/lib/flow/answers";
import type { Asks } from "@/lib/flow/asks";
import { flowDefinition, type FlowDefinition, type OutcomeNode } from "@/lib/flow/definition";
import type { Expression } from "@/lib/flow/expression";
import { bringOf, questionsOf } from "@/lib/flow/nodes";
import type { FlowWords, QuestionWords } from "@/lib/flow/words";

type WrittenFlow = z.input<typeof flowDefinition>;
type WrittenNode = WrittenFlow["nodes"][number];
type WrittenQuestion = Extract<WrittenNode, { kind: "question" }>;
type WrittenGroup = Extract<WrittenNode, { kind: "group" }>;
type WrittenOutcome = Extract<WrittenNode, { kind: "outcome" }>;
type WrittenRoute = { if: Expression; to: string };

/** A flow as an author writes it; it starts with the first node. */
export function flowOf(...nodes: [WrittenNode, ...WrittenNode[]]): FlowDefinition {
  return flowWith({}, ...nodes);
}

/** A flow that reckons with facts or tables. */
export function flowWith(parts: Pick<WrittenFlow, "facts" | "tables">, ...nodes: [WrittenNode, ...WrittenNode[]]): FlowDefinition {
  return flowDefinition.parse({ start: nodes[0].id, nodes, ...parts });
}

/** A question of any kind that leads to one node. */
export function asking(id: string, asks: WrittenQuestion["asks"], otherwise: string, more: Partial<WrittenQuestion> = {}): WrittenNode {
  return { kind: "question", id, asks, otherwise, ...more };
}

/** Asks its questions `times` times, at most five unless told otherwise. */
export function group(id: string, times: Expression, questions: WrittenGroup["questions"], otherwise: string, more: Partial<WrittenGroup> = {}): WrittenNode {
  return { kind: "group", id, times, limit: 5, questions, otherwise, ...more };
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

export function outcome(id: string, more: Partial<WrittenOutcome> = {}): WrittenNode {
  return { kind: "outcome", id, ways: [{ id: "ring", channel: "phone" }], ...more };
}

/** The condition that a question was answered like this. */
export function is(question: string, option: string): Expression {
  return { equals: [{ answer: question }, option] };
}

/** Words for every id of a flow and no others, as far as they are compulsory. */
export function wordsFor(flow: FlowDefinition): FlowWords {
  const outcomes = flow.nodes.filter((node) => node.kind === "outcome");
  const groups = flow.nodes.filter((node) => node.kind === "group");
  return {
    title: "Tittel",
    summary: "Finn ut det.",
    questions: Object.fromEntries(questionsOf(flow).map(({ id, asks }) => [id, wordsForQuestion(asks)])),
    groups: Object.fromEntries(groups.map(({ id }) => [id, { label: "Barn" }])),
    facts: Object.fromEntries(Object.keys(flow.facts).map((id) => [id, `Faktum ${id}`])),
    outcomes: Object.fromEntries(outcomes.map((node) => [node.id, { heading: "Svaret.", ...wordsForOutcome(node) }])),
  };
}

function wordsForQuestion(asks: Asks): QuestionWords {
  const options = asks.kind === "yes-no" ? [] : optionsOf(asks).map((id): [string, string] => [id, `Svar ${id}`]);
  return { label: "Spørsmål?", options: Object.fromEntries(options), hints: {}, missing: "Velg et svar.", errors: wordsForLimits(asks) };
}

function wordsForLimits(asks: Asks): QuestionWords["errors"] {
  if (!("min" in asks || "max" in asks)) return {};
  const isTime = asks.kind === "date" || asks.kind === "month";
  return {
    ...(asks.min !== undefined && { [isTime ? "too-early" : "too-small"]: "Det er for lite." }),
    ...(asks.max !== undefined && { [isTime ? "too-late" : "too-large"]: "Det er for mye." }),
  };
}

function wordsForOutcome(node: OutcomeNode): Pick<FlowWords["outcomes"][string], "ways" | "bring"> {
  return {
    ways: Object.fromEntries(node.ways.map(({ id }) => [id, { heading: "Ring", body: "Ring oss." }])),
    bring: Object.fromEntries(bringOf(node).map(({ id }) => [id, "Ta med dette"])),
  };
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
