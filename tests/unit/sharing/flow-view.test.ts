import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionsOf } from "@/lib/flow/answers";
import { paths } from "@/lib/flow/paths";
import { CHANGE, FROM, parseFlowAddress, usableAnswers, type RawParameters } from "@/lib/sharing/flow-address";
import { BrokenWalkError, viewFlow } from "@/lib/sharing/flow-view";
import { openFlow } from "../../fixtures/every-kind-flow";
import { seededDocument } from "../../fixtures/seed-library";
import { smallFlow } from "../../fixtures/small-flow";
import { flowOf, input, outcome, yesNo } from "../flow/build-flow";

function view(raw: RawParameters) {
  return viewFlow(smallFlow, parseFlowAddress(smallFlow, raw), input);
}

const done = { frist: "nei", "har-bankid": "ja", kanal: "pc", "vil-ha-hjelp": "nei" };

describe("a reader who goes forward", () => {
  test("meets the first question, with nothing wrong and nothing chosen", () => {
    expect(view({})).toMatchObject({ kind: "question", question: { id: "frist" }, problem: null, values: {} });
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
      expect(view(raw)).toMatchObject({ kind: "question", question: { id: "frist" }, problem: "unknown" });
    }
  });
});

describe("a reader who wants to change an answer", () => {
  test("gets that question, with the answer given before", () => {
    expect(view({ ...done, [CHANGE]: "har-bankid" })).toMatchObject({
      kind: "question",
      question: { id: "har-bankid" },
      problem: null,
      values: { svar: "ja" },
    });
  });

  test("goes on as usual when that question isn't on the way", () => {
    expect(view({ ...done, frist: "ja", [CHANGE]: "kanal" })).toMatchObject({ kind: "outcome", outcome: { id: "ring-na" } });
    expect(view({ frist: "nei", [CHANGE]: "kanal" })).toMatchObject({ kind: "question", question: { id: "har-bankid" }, values: {} });
    expect(view({ ...done, [CHANGE]: "hvor" })).toMatchObject({ kind: "outcome" });
    expect(view({ ...done, [CHANGE]: "borte" })).toMatchObject({ kind: "outcome" });
  });
});

describe("a reader who answers about several of something", () => {
  const two = { utgifter: [], antall: "2", "barn.0.alder": "3", "barn.0.hjemme": "ja", "barn.1.alder": "5", "barn.1.hjemme": "nei" };
  const open = (raw: RawParameters) => viewFlow(openFlow, parseFlowAddress(openFlow, raw), input);

  test("is asked about each in turn", () => {
    expect(open({ ...two, "barn.1.alder": undefined })).toMatchObject({ place: "barn.1.alder", question: { id: "alder" }, round: { group: "barn", index: 1, of: 2 }, problem: null });
    expect(open({ ...two, "barn.1.alder": undefined, [FROM]: "barn.0.alder" })).toMatchObject({ place: "barn.1.alder", problem: null });
    expect(open({ ...two, "barn.1.alder": undefined, [FROM]: "barn.1.alder" })).toMatchObject({ place: "barn.1.alder", problem: "missing" });
  });

  test("finds what was typed wrong as it was typed", () => {
    expect(open({ ...two, "barn.1.alder": " fem " })).toMatchObject({ place: "barn.1.alder", problem: "not-a-number", values: { svar: " fem " } });
  });

  test("can change one answer about one of them", () => {
    expect(open({ ...two, [CHANGE]: "barn.0.hjemme" })).toMatchObject({ place: "barn.0.hjemme", round: { index: 0, of: 2 }, values: { svar: "ja" } });
    expect(open({ ...two, [CHANGE]: "barn.2.hjemme" })).toMatchObject({ place: "stilling" });
  });
});

test("a flow that can't be walked is a fault of ours: the error says where, and nothing of the answers", () => {
  const flow = flowOf(yesNo("hemmelig", "borte"), outcome("ut"));
  expect(() => viewFlow(flow, parseFlowAddress(flow, { hemmelig: "ja" }), input)).toThrow(BrokenWalkError);
  expect(() => viewFlow(flow, parseFlowAddress(flow, { hemmelig: "ja" }), input)).toThrow(/^The walk breaks off at node "borte"/);
});

describe("a reader of a seeded flow who changes an answer and changes it back", () => {
  const { flow } = seededDocument("flow", "kommer-ikke-inn").structure;
  type Chosen = Readonly<Record<string, string>>;
  const show = (answers: Chosen) => viewFlow(flow, parseFlowAddress(flow, answers), input);
  /** What a sent form puts in the address: the answers carried along unseen, and the one chosen now. */
  const send = (answers: Chosen, question: string, answer: string): Chosen => ({ ...Object.fromEntries(usableAnswers(flow, answers)), [question]: answer });

  test("stands where they stood before, whatever they changed", () => {
    const change = fc.constantFrom(...paths(flow).map(({ answers }) => answers as Chosen)).chain((answers) =>
      fc.constantFrom(...show(answers).evaluation.path.flatMap((step) => (step.kind === "question" ? [step.node] : []))).chain((id) => {
        const question = flow.nodes.find((node) => node.id === id);
        if (question?.kind !== "question") throw new Error(`"${id}" is no question`);
        return fc.record({ answers: fc.constant(answers), id: fc.constant(id), other: fc.constantFrom(...optionsOf(question.asks)) });
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
