import type { FlowDefinition, Question } from "../definition";
import { questionsOf } from "../nodes";
import type { Claim } from "./finding";

/** Kinds of answers that can tell who somebody is, whatever they are about. */
const alwaysPrivate: readonly Question["asks"]["kind"][] = ["date", "month", "money", "postcode"];

/** Answers that could tell who somebody is must not stand readable in an address: neither the flow's own, nor one it links to. */
export function checkPrivate(flow: FlowDefinition): Claim[] {
  const open = questionsOf(flow).filter(({ asks, private: isPrivate }) => !isPrivate && alwaysPrivate.includes(asks.kind));
  const links = flow.nodes.flatMap((node) => (node.kind === "outcome" ? [...node.ways.map((way) => ({ node: node.id, at: `ways.${way.id}.to`, to: way.to ?? "" })), ...node.related.map((to, index) => ({ node: node.id, at: `related.${index}`, to }))] : []));
  return [
    ...open.map(({ id, asks }): Claim => {
      return { kind: "private-in-address", at: `nodes.${id}.private`, message: `Asks for a ${asks.kind}, which could tell who somebody is, and its answer would stand in the address. Mark it private.`, shownBy: { node: id } };
    }),
    ...links.filter(({ to }) => to.includes("{=")).map(({ node, at, to }): Claim => {
      return { kind: "private-in-address", at: `nodes.${node}.${at}`, message: `Would put a fact into the address "${to}".`, shownBy: { node } };
    }),
  ];
}
