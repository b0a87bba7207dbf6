import fc from "fast-check";
import { optionsOf, type Answers } from "@/lib/flow/answers";
import { flowDefinition, type FlowDefinition, type QuestionNode } from "@/lib/flow/definition";
import type { Expression } from "@/lib/flow/expression";
import { outcome, yesNo, choice, decision } from "./build-flow";

type Written = ReturnType<typeof outcome>;
type Seed = { kind: number; targets: number[]; reads: { question: number; option: number; shape: number }[] };

const seed: fc.Arbitrary<Seed> = fc.record({
  kind: fc.nat(3),
  targets: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
  reads: fc.array(fc.record({ question: fc.nat(20), option: fc.nat(4), shape: fc.nat(5) }), { minLength: 4, maxLength: 4 }),
});
const seeds = fc.array(seed, { minLength: 1, maxLength: 7 });
const outcomes = 2;

/** Flows with edges in any direction, and conditions on any question: most of them are broken somehow. */
export const anyFlow: fc.Arbitrary<FlowDefinition> = seeds.map((list) => {
  const anywhere = (_: number, target: number): number => target % (list.length + outcomes);
  return buildFlow(list, anywhere, () => null);
});

/** Flows that can be walked to the end: edges lead onward, and conditions read only what everybody was asked before. */
export const soundFlow: fc.Arbitrary<FlowDefinition> = seeds.map((list) => {
  const total = list.length + outcomes;
  const onward = (index: number, target: number): number => index + 1 + (target % (total - index - 1));
  return buildFlow(list, onward, (index) => askedBefore(list, index, onward));
});

/** A raw answer to every question of a flow, mostly usable. */
export function answersFor(flow: FlowDefinition): fc.Arbitrary<Answers> {
  const questions = flow.nodes.filter((node) => node.kind === "question");
  const raw = questions.map((node) => {
    const answer = fc.constantFrom(...optionsOf(node.asks), ...optionsOf(node.asks), "annet", "");
    return fc.option(answer.map((given): [string, string] => [node.id, given]));
  });
  return fc.tuple(...raw).map((given) => Object.fromEntries(given.filter((entry) => entry !== null)));
}

/** Every way to answer every question of a flow, asked or not. */
export function allAnswers(flow: FlowDefinition): Answers[] {
  const questions = flow.nodes.filter((node): node is QuestionNode => node.kind === "question");
  return questions.reduce<Answers[]>(
    (all, node) => all.flatMap((answers) => optionsOf(node.asks).map((option) => ({ ...answers, [node.id]: option }))),
    [{}],
  );
}

type Onward = (index: number, target: number) => number;
const isQuestion = (of: Seed | undefined): boolean => of !== undefined && of.kind !== 3;
const nameOf = (index: number, list: readonly Seed[]): string => (index < list.length ? `n${index}` : `ut${index - list.length}`);

function buildFlow(list: readonly Seed[], onward: Onward, readable: (index: number) => number[] | null): FlowDefinition {
  const nodes = list.map((of, index): Written => {
    const [otherwise = 0, ...routed] = of.targets.map((target) => onward(index, target));
    const questions = readable(index) ?? list.flatMap((other, at) => (isQuestion(other) ? [at] : []));
    const routes = routed.map((to, at) => ({ if: buildCondition(of.reads.slice(at), questions, list), to: nameOf(to, list) }));
    const [id, last] = [nameOf(index, list), nameOf(otherwise, list)];
    if (of.kind === 3) return decision(id, last, routes);
    return of.kind === 2 ? choice(id, ["en", "to", "ja"], last, routes) : yesNo(id, last, routes, of.kind === 1);
  });
  const ends = Array.from({ length: outcomes }, (_, index) => outcome(`ut${index}`));
  return flowDefinition.parse({ start: "n0", nodes: [...nodes, ...ends] });
}

function buildCondition(reads: Seed["reads"], questions: readonly number[], list: readonly Seed[]): Expression {
  const [first, second] = reads.map(({ question, option }): Expression => {
    const index = questions[question % questions.length];
    if (index === undefined) return option % 2 === 0;
    const options = [["ja", "nei"], ["ja", "nei", "vet-ikke"], ["en", "to", "ja"]][list[index]?.kind ?? 0] ?? [];
    return { equals: [{ answer: `n${index}` }, options[option % options.length] ?? "ja"] };
  });
  if (first === undefined || second === undefined) return true;
  const shapes: Expression[] = [first, { not: first }, { and: [first, second] }, { or: [first, second] }, { not: { and: [first, second] } }, second];
  return shapes[reads[0]?.shape ?? 0] ?? first;
}

/** The questions that every walk to a node has passed, its own included. Edges lead onward, so one pass is enough. */
function askedBefore(list: readonly Seed[], index: number, onward: Onward): number[] {
  const asked: (Set<number> | null)[] = list.map((_, at) => (at === 0 ? new Set() : null));
  list.slice(0, index + 1).forEach((of, at) => {
    if (isQuestion(of)) asked[at]?.add(at);
    const here = asked[at];
    if (!here) return;
    for (const target of at < index ? of.targets.map((to) => onward(at, to)) : []) {
      const there = asked[target];
      if (target < list.length) asked[target] = there ? new Set([...there].filter((id) => here.has(id))) : new Set(here);
    }
  });
  return [...(asked[index] ?? [])];
}
