import { z } from "zod";
import { asks } from "./asks";
import { expression } from "./expression";
import { identifier } from "./identifier";
import { table } from "./tables";

/** How a way of getting something done reaches the reader. */
export const channel = z.enum(["web", "app", "phone", "chat", "office", "paper", "other"]);
export type Channel = z.infer<typeof channel>;

/** Where a node leads: the first route whose condition holds, else the compulsory fallback. */
const routing = {
  routes: z.array(z.strictObject({ if: expression, to: identifier })).max(100).default([]),
  otherwise: identifier,
};

/** What every question has, wherever it stands. */
const asking = {
  id: identifier,
  asks,
  /** Dates, sums and whatever could tell who somebody is: never readable in an address. */
  private: z.boolean().default(false),
  /** May be passed over. Conditions ask `given` before they read such an answer. */
  optional: z.boolean().default(false),
  /** Asked only when this holds; otherwise the walk goes on as if it had been answered, and it has no answer. */
  when: expression.optional(),
};

export const questionNode = z.strictObject({ kind: z.literal("question"), ...asking, ...routing });
export type QuestionNode = z.infer<typeof questionNode>;

/** A question inside a group: the next one follows by itself. */
export const groupQuestion = z.strictObject(asking);
export type GroupQuestion = z.infer<typeof groupQuestion>;

/** What can be asked, in a group or outside. */
export type Question = QuestionNode | GroupQuestion;

/** Asks its questions once for each of something: `times` is how many, never more than `limit`. */
export const groupNode = z.strictObject({
  kind: z.literal("group"),
  id: identifier,
  times: expression,
  limit: z.int().min(1).max(20),
  questions: z.array(groupQuestion).min(1).max(20),
  ...routing,
});
export type GroupNode = z.infer<typeof groupNode>;

export const decisionNode = z.strictObject({ kind: z.literal("decision"), id: identifier, ...routing });
export type DecisionNode = z.infer<typeof decisionNode>;

/** A way to get the thing done, in the order to try them. `to` is opaque here: whoever renders the flow knows what it points at. */
const way = z.strictObject({ id: identifier, channel, to: z.string().max(300).optional(), when: expression.optional() });
export type Way = z.infer<typeof way>;

export const outcomeNode = z.strictObject({
  kind: z.literal("outcome"),
  id: identifier,
  /** `now`: the reader should act today. Decides emphasis only, never routing. */
  urgency: z.enum(["now", "normal"]).default("normal"),
  ways: z
    .array(way)
    .min(1)
    .max(6)
    .refine((ways) => ways.some(({ when }) => when === undefined), "must have at least one way that is always there"),
  /** Things to bring or have ready: always, or when a condition holds. */
  bring: z.array(z.union([identifier, z.strictObject({ id: identifier, when: expression })])).max(50).default([]),
  related: z.array(z.string().max(300)).default([]),
});
export type OutcomeNode = z.infer<typeof outcomeNode>;

export const flowNode = z.discriminatedUnion("kind", [questionNode, decisionNode, groupNode, outcomeNode]);
export type FlowNode = z.infer<typeof flowNode>;

/** The structure of a flow: what is asked, in which order, what is reckoned from it, and where it leads. No words. */
export const flowDefinition = z.strictObject({
  start: identifier,
  nodes: z.array(flowNode).min(2).max(1000),
  /** Values with a name, reckoned once and used by many. They may use each other, but not in a circle. */
  facts: z.record(identifier, expression).default({}),
  tables: z.record(identifier, table).default({}),
});
export type FlowDefinition = z.infer<typeof flowDefinition>;
