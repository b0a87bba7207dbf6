import { decide, decideValue } from "../bounds/decide";
import { answersOf } from "../bounds/domain";
import type { Knowledge } from "../bounds/knowledge";
import type { Reason } from "../bounds/possible";
import type { GroupNode } from "../definition";
import type { Expression } from "../expression";
import type { RoutingNode } from "../nodes";
import { describeBreak } from "./describe-break";
import { passRounds } from "./pass-rounds";
import { NONE, passageOf, type Passage } from "./passage";

export function passNode(reason: Reason, node: RoutingNode, knowledge: Knowledge): Passage[] {
  if (node.kind === "decision") return [{ kind: "passed", knowledge, option: undefined, asked: NONE }];
  if (node.kind === "group") return passGroup(reason, node, knowledge);
  return answersOf(reason, node, knowledge).map((way) => passageOf(`nodes.${node.id}`, way));
}

function passGroup(reason: Reason, node: GroupNode, knowledge: Knowledge): Passage[] {
  const at = `nodes.${node.id}.times`;
  const tooMany: Expression = { or: [{ lessThan: [node.times, 0] }, { moreThan: [node.times, node.limit] }] };
  return decideValue(reason, node.times, knowledge).flatMap((one): Passage[] => {
    if (one.failure) return [{ kind: "broken", knowledge: one.knowledge, option: undefined, asked: NONE, broken: describeBreak(one.failure, at, 'has a "times" that') }];
    return decide(reason, tooMany, one.knowledge).flatMap((inner): Passage[] => {
      if (inner.failure || (inner.bound.kind === "truth" && inner.bound.values[0] === true)) {
        const problem = `can come to other numbers of rounds than 0 to ${node.limit}: give the answer behind "times" a limit`;
        return [{ kind: "broken", knowledge: inner.knowledge, option: undefined, asked: NONE, broken: { kind: "contradicting-limits", at, problem } }];
      }
      return passRounds(reason, node, inner.knowledge);
    });
  });
}
