import type { FlowDefinition, Question } from "../definition";
import type { Expression, Literal } from "../expression";
import { bringOf, questionsOf } from "../nodes";
import { isLiteral } from "../operators/literals";
import { everyPart } from "../parts";

/** What the expressions of a flow read and name, wherever they stand. */
export type Mentions = { questions: ReadonlySet<string>; literals: readonly Literal[] };

const known = new WeakMap<FlowDefinition, Mentions>();

// Definitions are never changed after parsing, so what is derived from one stays right as long as it lives.
export function mentionsOf(flow: FlowDefinition): Mentions {
  const found = known.get(flow) ?? findMentions(flow);
  known.set(flow, found);
  return found;
}

function findMentions(flow: FlowDefinition): Mentions {
  const questions = new Set<string>();
  const literals: Literal[] = Object.values(flow.tables).flatMap((table) => (table.kind === "ranges" ? table.rows.map(({ from }) => from) : []));
  for (const part of expressionsOf(flow).flatMap(everyPart)) {
    if (isLiteral(part)) literals.push(part);
    else if ("answer" in part) questions.add(part.answer);
    else if ("given" in part) questions.add(part.given);
    else if ("in" in part) literals.push(...part.in[1]);
  }
  return { questions, literals };
}

function expressionsOf(flow: FlowDefinition): Expression[] {
  const found: (Expression | undefined)[] = [...Object.values(flow.facts), ...questionsOf(flow).flatMap(ofQuestion)];
  for (const node of flow.nodes) {
    if (node.kind === "group") found.push(node.times);
    if (node.kind === "outcome") found.push(...[...node.ways, ...bringOf(node)].map(({ when }) => when));
    else found.push(...node.routes.map((route) => route.if));
  }
  return found.filter((expression) => expression !== undefined);
}

function ofQuestion({ asks, when }: Question): (Expression | undefined)[] {
  return "min" in asks || "max" in asks ? [when, asks.min, asks.max] : [when];
}
