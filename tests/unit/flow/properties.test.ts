import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, RawAnswers } from "@/lib/flow/answers";
import { compareOutcomes } from "@/lib/flow/compare-outcomes";
import { flowDefinition } from "@/lib/flow/definition";
import { evaluate, type Evaluation, type PathStep } from "@/lib/flow/evaluate";
import { explain } from "@/lib/flow/explain";
import { anyAnswers, goodAnswers, ruleFlow, rulesInput } from "./random-rules";

function freezeDeep<Part>(part: Part): Part {
  if (typeof part !== "object" || part === null || Object.isFrozen(part)) return part;
  try {
    Object.freeze(part);
  } catch {
    // Views on a buffer can't be frozen.
    return part;
  }
  for (const key of Reflect.ownKeys(part)) freezeDeep(Reflect.get(part, key) as unknown);
  return part;
}

/** The answers with some of them given otherwise. */
function withAnswer(answers: RawAnswers, { node, round }: Pick<PathStep, "node" | "round">, answer: unknown): RawAnswers {
  if (!round) return { ...answers, [node]: answer };
  const rounds = [...(answers[round.group] as RawAnswers[])];
  rounds[round.index] = { ...rounds[round.index], [node]: answer };
  return { ...answers, [round.group]: rounds };
}

function resultOf(evaluation: Evaluation): unknown {
  return evaluation.status === "ends" ? [evaluation.node.id, evaluation.ways, evaluation.bring] : null;
}

test("the flows are such as an author can write, and most can be walked", () => {
  for (const flow of fc.sample(ruleFlow, { numRuns: 20, seed: 1 })) expect(flowDefinition.parse(structuredClone(flow))).toEqual(flow);
  const walks = fc.sample(fc.tuple(ruleFlow, goodAnswers), { numRuns: 300, seed: 1 }).map(([flow, answers]) => evaluate(flow, answers, rulesInput).status);
  expect(walks.filter((status) => status === "ends").length).toBeGreaterThan(200);
});

describe("any flow with any answers", () => {
  test("is walked to a question, an outcome or a fault, the same for the same, and changes nothing it is given", () => {
    fc.assert(
      fc.property(ruleFlow, anyAnswers, (flow, answers) => {
        freezeDeep(flow);
        freezeDeep(answers);
        const first = evaluate(flow, answers, rulesInput);
        expect(evaluate(flow, answers, rulesInput)).toEqual(first);
        // Nor does what was worked out for one definition show in another that says the same.
        expect(evaluate(structuredClone(flow), answers, rulesInput)).toEqual(first);
        expect(["asks", "ends", "broken"]).toContain(first.status);
        if (first.status === "broken") expect(first.error).not.toContain("can't be walked");
      }),
      { numRuns: 400 },
    );
  });

  test("has a path that leads where the trace says", () => {
    fc.assert(
      fc.property(ruleFlow, anyAnswers, (flow, answers) => {
        const { path, trace, ...end } = evaluate(flow, answers, rulesInput);
        const nodes = path.filter(({ round }) => !round).map(({ node }) => node);
        expect(nodes.slice(0, trace.length)).toEqual(trace.map(({ node }) => node));
        expect(trace.slice(0, -1).map(({ to }) => to)).toEqual(trace.slice(1).map(({ node }) => node));
        if (end.status === "ends") expect(trace.at(-1)?.to).toBe(end.node.id);
      }),
    );
  });

  test("comes to the same from the answers as they are kept", () => {
    fc.assert(
      fc.property(ruleFlow, anyAnswers, (flow, answers) => {
        const before = evaluate(flow, answers, rulesInput);
        const kept = before.path.reduce<RawAnswers>((all, step) => {
          if (step.kind !== "question") return all;
          const group = step.round ? { [step.round.group]: (all[step.round.group] as unknown) ?? [] } : {};
          return withAnswer({ ...all, ...group }, step, step.answer);
        }, {});
        const after = evaluate(flow, kept, rulesInput);
        expect([after.path, after.trace, after.facts, resultOf(after), after.stale]).toEqual([before.path, before.trace, before.facts, resultOf(before), []]);
      }),
    );
  });

  test("is where it was when an answer has been changed and changed back", () => {
    fc.assert(
      fc.property(ruleFlow, goodAnswers, fc.anything(), fc.nat(), (flow, answers, other, pick) => {
        const before = evaluate(flow, answers, rulesInput);
        const asked = before.path.filter(({ kind }) => kind === "question");
        const step = asked[pick % Math.max(asked.length, 1)];
        if (!step) return;
        const group = step.round && (answers[step.round.group] as RawAnswers[])[step.round.index];
        const changed = withAnswer(answers, step, other);
        evaluate(flow, changed, rulesInput);
        expect(evaluate(flow, withAnswer(changed, step, (group ?? answers)[step.node]), rulesInput)).toEqual(before);
      }),
    );
  });
});

describe("any explanation", () => {
  test("offers only changes that lead where it says", () => {
    fc.assert(
      fc.property(ruleFlow, anyAnswers, (flow, answers) => {
        const here = evaluate(flow, answers, rulesInput);
        for (const { question, round, answer, outcome, asks } of explain(flow, answers, rulesInput).changes) {
          const step = here.path.find(({ node, round: at }) => node === question && at?.index === round);
          const there = evaluate(flow, withAnswer(answers, step ?? { node: question }, answer), rulesInput);
          expect(there.status === "ends" ? there.node.id : there.status === "asks" && there.question.id).toBe(outcome ?? asks);
          // What is offered is written as it is kept.
          expect(there.path.find(({ node, round: at }) => node === question && at?.index === round)?.answer).toEqual(answer);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("leaves out only answers that would have made no difference", () => {
    let compared = 0;
    fc.assert(
      fc.property(ruleFlow, goodAnswers, goodAnswers, (flow, answers, others) => {
        const here = evaluate(flow, answers, rulesInput);
        if (here.status !== "ends") return;
        const because = explain(flow, answers, rulesInput).because.filter((reason) => reason.kind === "answer");
        const decided = (step: PathStep): boolean => because.some(({ question, round }) => question === step.node && round === step.round?.index);
        const other = here.path
          .filter((step) => step.kind === "question" && !decided(step))
          .reduce((all, step) => withAnswer(all, step, (step.round ? (others[step.round.group] as RawAnswers[])[step.round.index] : others)?.[step.node]), answers as RawAnswers);
        const there = evaluate(flow, other, rulesInput);
        if (there.status !== "ends") return;
        compared += 1;
        expect(resultOf(there)).toEqual(resultOf(here));
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});

test("nothing has changed between the same answers, and everything between others is there in both directions", () => {
  fc.assert(
    fc.property(ruleFlow, anyAnswers, anyAnswers, (flow, before, after) => {
      expect(compareOutcomes(flow, before, before, rulesInput)).toEqual({ answers: [], outcome: null, ways: { added: [], removed: [] }, bring: { added: [], removed: [] }, facts: [] });
      const [there, back] = [compareOutcomes(flow, before, after, rulesInput), compareOutcomes(flow, after, before, rulesInput)];
      const turned = <Both extends { before: Answer | undefined | unknown; after: Answer | undefined | unknown }>(one: Both) => ({ ...one, before: one.after, after: one.before });
      expect(back.outcome && turned(back.outcome)).toEqual(there.outcome);
      expect(back.facts.map(turned)).toEqual(there.facts);
      expect([back.ways.removed, back.bring.added]).toEqual([there.ways.added, there.bring.removed]);
      expect(new Set(back.answers.map(turned).map((one) => JSON.stringify(one)))).toEqual(new Set(there.answers.map((one) => JSON.stringify(one))));
    }),
  );
});
