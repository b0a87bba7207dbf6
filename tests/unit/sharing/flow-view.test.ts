import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionsOf, type Answers } from "@/lib/flow/answers";
import { paths } from "@/lib/flow/paths";
import { CHANGE, FROM, parseFlowAddress, usableAnswers, type RawParameters } from "@/lib/sharing/flow-address";
import { viewFlow } from "@/lib/sharing/flow-view";
import { seededDocument } from "../../fixtures/seed-library";
import { smallFlow } from "../../fixtures/small-flow";
import { input } from "../flow/build-flow";

function view(raw: RawParameters) {
  return viewFlow(smallFlow, parseFlowAddress(smallFlow, raw), input);
}

const done = { frist: "nei", "har-bankid": "ja", kanal: "pc", "vil-ha-hjelp": "nei" };

describe("a reader who goes forward", () => {
  test("meets the first question, with nothing wrong and nothing chosen", () => {
    expect(view({})).toMatchObject({ kind: "question", question: { id: "frist" }, problem: null, chosen: undefined });
  });

  test("meets the next question as a new one, not as an error", () => {
    expect(view({ frist: "nei", [FROM]: "frist" })).toMatchObject({ kind: "question", question: { id: "har-bankid" }, problem: null });
  });

  test("comes to the outcome", () => {
    expect(view({ ...done, [FROM]: "vil-ha-hjelp" })).toMatchObject({ kind: "outcome", outcome: { id: "pa-nett" } });
  });

  test("is told when a form was sent without an answer, on that question only", () => {
    expect(view({ [FROM]: "frist" })).toMatchObject({ question: { id: "frist" }, problem: "missing" });
    expect(view({ [FROM]: "kanal" })).toMatchObject({ question: { id: "frist" }, problem: null });
  });

  test("is told when the address holds an answer that isn't one, whether or not a form was sent", () => {
    for (const raw of [{ frist: "kanskje" }, { frist: "kanskje", [FROM]: "frist" }, { frist: ["ja", "nei"] }]) {
      expect(view(raw)).toMatchObject({ kind: "question", question: { id: "frist" }, problem: "unknown", chosen: undefined });
    }
  });
});

describe("a reader who wants to change an answer", () => {
  test("gets that question, with the answer given before", () => {
    expect(view({ ...done, [CHANGE]: "har-bankid" })).toMatchObject({
      kind: "question",
      question: { id: "har-bankid" },
      problem: null,
      chosen: "ja",
    });
  });

  test("goes on as usual when that question isn't on the way", () => {
    expect(view({ ...done, frist: "ja", [CHANGE]: "kanal" })).toMatchObject({ kind: "outcome", outcome: { id: "ring-na" } });
    expect(view({ frist: "nei", [CHANGE]: "kanal" })).toMatchObject({ kind: "question", question: { id: "har-bankid" }, chosen: undefined });
    expect(view({ ...done, [CHANGE]: "hvor" })).toMatchObject({ kind: "outcome" });
    expect(view({ ...done, [CHANGE]: "borte" })).toMatchObject({ kind: "outcome" });
  });
});

describe("a reader of a seeded flow who changes an answer and changes it back", () => {
  const { flow } = seededDocument("flow", "kommer-ikke-inn").structure;
  const show = (answers: Answers) => viewFlow(flow, parseFlowAddress(flow, answers), input);
  /** What a sent form puts in the address: the answers carried along unseen, and the one chosen now. */
  const send = (answers: Answers, question: string, answer: string): Answers => ({ ...Object.fromEntries(usableAnswers(flow, answers)), [question]: answer });

  test("stands where they stood before, whatever they changed", () => {
    const change = fc.constantFrom(...paths(flow)).chain((answers) =>
      fc.constantFrom(...show(answers).evaluation.path.flatMap((step) => (step.kind === "question" ? [step.node] : []))).chain((id) => {
        const question = flow.nodes.find((node) => node.id === id);
        if (question?.kind !== "question") throw new Error(`"${id}" is no question`);
        return fc.record({ answers: fc.constant(answers), id: fc.constant(id), other: fc.constantFrom(...optionsOf(question)) });
      }),
    );
    fc.assert(
      fc.property(change, ({ answers, id, other }) => {
        const before = show(answers);
        const changed = send(answers, id, other);
        const back = send(changed, id, answers[id] ?? "");
        expect(show(back)).toEqual(before);
      }),
      { numRuns: 80 },
    );
  });
});
