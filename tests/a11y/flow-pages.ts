import type { Answers } from "@/lib/flow/answers";
import { reach, reachWithout } from "../e2e/support/reach-page";
import { flows, type SeededFlow } from "../e2e/support/seeded-content";
import { firstWays, mayBeEmpty } from "../e2e/support/walk-flow";

/** A page of a flow: what it is called by, how to come there, and whether it tells of an error. */
export type FlowPage = { key: string; kind: "question" | "error" | "outcome"; seeded: SeededFlow; find: (site: string) => Promise<string> };

/** Each page that a flow can show, once: every question, every question left without an answer, every outcome. */
export function pagesOfFlow(seeded: SeededFlow): FlowPage[] {
  const { questions, outcomes } = firstWays(seeded);
  const at = (answers: Answers) => (site: string) => reach(site, seeded, answers);
  const keyOf = (kind: FlowPage["kind"], id: string) => `${seeded.address} ${kind} ${id}`;
  return [
    ...questions.map(({ place, before }): FlowPage => ({ key: keyOf("question", place.question.id), kind: "question", seeded, find: at(before) })),
    ...questions.filter((step) => !mayBeEmpty(step)).map(({ place, before }): FlowPage => ({ key: keyOf("error", place.question.id), kind: "error", seeded, find: (site) => reachWithout(site, seeded, place.name, before) })),
    ...outcomes.map(({ answers, outcome }): FlowPage => ({ key: keyOf("outcome", outcome.id), kind: "outcome", seeded, find: at(answers) })),
  ];
}

export function pagesOfAllFlows(): FlowPage[] {
  return flows.flatMap(pagesOfFlow);
}
