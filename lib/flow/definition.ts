import { z } from "zod";
import { expression } from "./expression";
import { identifier } from "./identifier";

/** How a way of getting something done reaches the reader. */
export const channel = z.enum(["web", "app", "phone", "chat", "office", "paper", "other"]);
export type Channel = z.infer<typeof channel>;

/** Where a node leads: the first route whose condition holds, else the compulsory fallback. */
const routing = {
  routes: z.array(z.strictObject({ if: expression, to: identifier })).default([]),
  otherwise: identifier,
};

const choiceQuestion = z.strictObject({
  kind: z.literal("choice"),
  options: z.array(identifier).min(2).max(9),
});

/** Answered with the option ids `ja`, `nei` and, when `unsure` is set, `vet-ikke`. */
const yesNoQuestion = z.strictObject({
  kind: z.literal("yes-no"),
  unsure: z.boolean().default(false),
});

export const questionNode = z.strictObject({
  kind: z.literal("question"),
  id: identifier,
  asks: z.discriminatedUnion("kind", [choiceQuestion, yesNoQuestion]),
  ...routing,
});
export type QuestionNode = z.infer<typeof questionNode>;

export const decisionNode = z.strictObject({ kind: z.literal("decision"), id: identifier, ...routing });
export type DecisionNode = z.infer<typeof decisionNode>;

/** A way to get the thing done, in the order to try them. `to` is opaque here: whoever renders the flow knows what it points at. */
const way = z.strictObject({ id: identifier, channel, to: z.string().max(300).optional() });

export const outcomeNode = z.strictObject({
  kind: z.literal("outcome"),
  id: identifier,
  /** `now`: the reader should act today. Decides emphasis only, never routing. */
  urgency: z.enum(["now", "normal"]).default("normal"),
  ways: z.array(way).min(1).max(6),
  bring: z.array(identifier).default([]),
  related: z.array(z.string().max(300)).default([]),
});
export type OutcomeNode = z.infer<typeof outcomeNode>;

export const flowNode = z.discriminatedUnion("kind", [questionNode, decisionNode, outcomeNode]);
export type FlowNode = z.infer<typeof flowNode>;

/** The structure of a flow: what is asked, in which order, and where it leads. No words. */
export const flowDefinition = z.strictObject({
  start: identifier,
  nodes: z.array(flowNode).min(2).max(1000),
});
export type FlowDefinition = z.infer<typeof flowDefinition>;
