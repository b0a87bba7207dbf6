import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { evaluate, type Evaluation } from "@/lib/flow/evaluate";
import { explain } from "@/lib/flow/explain";
import { paths } from "@/lib/flow/paths";
import { prove, type Finding } from "@/lib/flow/prove";
import { questionsLeft } from "@/lib/flow/questions-left";
import { input, wordsFor } from "./build-flow";
import { allAnswers, answersFor, anyFlow, soundFlow } from "./random-flow";

/** Walks with every way to answer what is not in `given`; `null` for the walks that break. */
function walkAll(flow: FlowDefinition, given: Answers = {}): (Evaluation | null)[] {
  return allAnswers(flow).map((answers) => {
    const walk = evaluate(flow, { ...answers, ...given }, input);
    return walk.status === "broken" ? null : walk;
  });
}

/** Where a walk stopped. */
function placeOf({ status, node }: Evaluation): string {
  return status === "broken" ? node : node.id;
}

/** Nodes, answers and ways out that walks came through. */
function edgesOf(walks: readonly (Evaluation | null)[]): Set<string> {
  const passed = walks.filter((walk) => walk !== null);
  return new Set(
    passed.flatMap((walk) => [
      placeOf(walk),
      ...walk.path.flatMap((step) => [step.node, `${step.node} = ${String(step.answer)}`]),
      ...walk.trace.map((step) => `${step.node} by ${step.route}`),
    ]),
  );
}

const withAnswers = soundFlow.chain((flow) => fc.tuple(fc.constant(flow), answersFor(flow)));

describe("a reader of any flow that can be walked", () => {
  test("is always shown a question or an outcome, the same one for the same answers", () => {
    fc.assert(
      fc.property(withAnswers, ([flow, answers]) => {
        const here = evaluate(flow, answers, input);
        expect(evaluate(flow, { ...answers }, input)).toEqual(here);
        expect(["asks", "ends"]).toContain(here.status);
      }),
    );
  });

  test("gets back where they were by changing an answer and changing it back", () => {
    fc.assert(
      fc.property(withAnswers, fc.string(), fc.nat(), ([flow, answers], other, pick) => {
        const asked = Object.keys(answers);
        const question = asked[pick % Math.max(asked.length, 1)];
        if (question === undefined) return;
        const before = evaluate(flow, answers, input);
        const changed: Answers = { ...answers, [question]: other };
        evaluate(flow, changed, input);
        expect(evaluate(flow, { ...changed, [question]: answers[question] ?? "" }, input)).toEqual(before);
      }),
    );
  });

  test("is told exactly how few and how many questions are left", () => {
    fc.assert(
      fc.property(withAnswers, ([flow, answers]) => {
        const { path } = evaluate(flow, answers, input);
        const given = path.filter((step) => step.kind === "question");
        const counts = walkAll(flow).flatMap((walk) => {
          const asked = walk?.path.filter((step) => step.kind === "question") ?? [];
          return given.every((step, index) => asked[index]?.answer === step.answer) ? [asked.length - given.length] : [];
        });
        expect(questionsLeft(flow, answers, input)).toEqual({ fewest: Math.min(...counts), most: Math.max(...counts) });
      }),
    );
  });

  test("can follow every change they are offered", () => {
    fc.assert(
      fc.property(withAnswers, ([flow, answers]) => {
        for (const { question, answer, outcome, asks } of explain(flow, answers, input).changes) {
          expect(placeOf(evaluate(flow, { ...answers, [question]: answer }, input))).toBe(outcome ?? asks);
        }
      }),
    );
  });

  test("would have come to the same place with other answers to questions that decided nothing", () => {
    fc.assert(
      fc.property(soundFlow, (flow) => {
        const [answers = {}] = allAnswers(flow);
        const deciding = explain(flow, answers, input).because.flatMap((reason) => (reason.kind === "answer" ? [reason.question] : []));
        const alike = allAnswers(flow).filter((other) => deciding.every((question) => other[question] === answers[question]));
        expect(new Set(alike.map((other) => placeOf(evaluate(flow, other, input)))).size).toBe(1);
      }),
    );
  });
});

describe("the paths through any flow that can be walked", () => {
  test("end in an outcome and leave out nothing that some answers reach", () => {
    fc.assert(
      fc.property(soundFlow, (flow) => {
        const walks = paths(flow).map(({ answers }) => evaluate(flow, answers, input));
        expect(walks.every((walk) => walk.status === "ends" && walk.stale.length === 0)).toBe(true);
        expect(edgesOf(walks)).toEqual(edgesOf(walkAll(flow)));
      }),
    );
  });
});

describe("the proof of any flow at all", () => {
  test("finds a broken walk exactly when some answers break", () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const kinds = prove(flow, wordsFor(flow)).findings.map(({ kind }) => kind);
        expect(kinds.some((kind) => kind === "cycle" || kind === "unanswered")).toBe(walkAll(flow).includes(null));
      }),
      { numRuns: 300 },
    );
  });

  test("names exactly the nodes nobody reaches and the conditions that decide nothing, where all walks go through", () => {
    fc.assert(
      fc.property(soundFlow, (flow) => {
        expect(new Set(prove(flow, wordsFor(flow)).findings.map(({ kind, at }) => `${kind} ${at}`))).toEqual(expectedFindings(flow));
      }),
      { numRuns: 300 },
    );
  });

  test("shows each finding with answers that lead there", () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        for (const { kind, at, path } of prove(flow, wordsFor(flow)).findings) {
          if (kind === "dead-end") expect(walkAll(flow, path ?? {}).some((walk) => walk?.status === "ends")).toBe(false);
          else if (kind === "cycle" || kind === "unanswered") expect(evaluate(flow, path ?? {}, input).status).toBe("broken");
          else if (kind === "unreachable") expect(path).toBeNull();
          else expect(edgesOf([evaluate(flow, path ?? {}, input)]), at).toContain(at.split(".")[1]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("leads an author who mends one finding after the other to a flow that nobody gets stuck in", () => {
    fc.assert(
      fc.property(soundFlow, (written) => {
        let flow = written;
        for (let [finding] = findingsOf(flow); finding; [finding] = findingsOf(flow)) flow = mend(flow, finding);
        expect(walkAll(flow).every((walk) => walk?.status === "ends")).toBe(true);
        for (const answers of allAnswers(written)) expect(placeOf(evaluate(flow, answers, input))).toBe(placeOf(evaluate(written, answers, input)));
      }),
    );
  });
});

/** What the proof must say about a flow without broken walks, told from walking with all answers. */
function expectedFindings(flow: FlowDefinition): Set<string> {
  const seen = edgesOf(walkAll(flow));
  return new Set(
    flow.nodes.flatMap((node) => {
      if (!seen.has(node.id)) return [`unreachable nodes.${node.id}`];
      const ways = node.kind === "outcome" ? [] : [...node.routes.keys(), "otherwise"].map((route) => seen.has(`${node.id} by ${route}`));
      return ways.slice(0, -1).flatMap((taken, route) => {
        const later = ways.slice(route + 1).includes(true);
        if (taken && !later) return [`always-true nodes.${node.id}.routes.${route}.if`];
        return !taken && later ? [`never-true nodes.${node.id}.routes.${route}.if`] : [];
      });
    }),
  );
}

function findingsOf(flow: FlowDefinition): Finding[] {
  return prove(flow, wordsFor(flow)).findings;
}

/** Does what a finding of {@link expectedFindings} asks for; nothing a reader meets is changed by it. */
function mend(flow: FlowDefinition, { kind, at }: Finding): FlowDefinition {
  const [, id, , place] = at.split(".");
  if (kind === "unreachable") return { ...flow, nodes: flow.nodes.filter((node) => node.id !== id) };
  const nodes = flow.nodes.map((node) => {
    if (node.id !== id || node.kind === "outcome") return node;
    const route = Number(place);
    if (kind === "never-true") return { ...node, routes: node.routes.toSpliced(route, 1) };
    return { ...node, routes: node.routes.slice(0, route), otherwise: node.routes[route]?.to ?? node.otherwise };
  });
  return { ...flow, nodes };
}
