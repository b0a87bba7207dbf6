import { describe, expect, test } from "vitest";
import type { Expression } from "@/lib/flow/expression";
import { prove } from "@/lib/flow/prove";
import { choice, decision, flowOf, is, outcome, sendPaper, wordsFor, yesNo } from "./build-flow";
import { findingsOf, proofOf } from "./prove-flow";

test("an author whose flow is in order gets it proved", () => {
  expect(proofOf(sendPaper)).toEqual({ status: "proved", findings: [], undecided: [] });
});

describe("ids", () => {
  test("a node id used twice", () => {
    expect(findingsOf(flowOf(yesNo("a", "x"), outcome("x"), outcome("x")))).toEqual([["duplicate-id", "nodes.x", { a: "ja" }]]);
  });

  test("an option used twice", () => {
    expect(findingsOf(flowOf(choice("a", ["en", "to", "en"], "x"), outcome("x")))).toEqual([["duplicate-id", "nodes.a.asks.options.2", {}]]);
  });

  test("a way or a thing to bring used twice", () => {
    const ways = [{ id: "ring", channel: "phone" as const }, { id: "ring", channel: "chat" as const }];
    const flow = flowOf(yesNo("a", "x"), { kind: "outcome", id: "x", ways, bring: ["pass", "pass"] });
    expect(findingsOf(flow)).toEqual([
      ["duplicate-id", "nodes.x.ways.1", { a: "ja" }],
      ["duplicate-id", "nodes.x.bring.1", { a: "ja" }],
    ]);
  });

  test("a route to a node that isn't there", () => {
    const flow = flowOf(yesNo("a", "x", [{ if: is("a", "nei"), to: "borte" }]), outcome("x"));
    expect(findingsOf(flow)).toEqual([["unknown-target", "nodes.a.routes.0.to", { a: "nei" }]]);
  });

  test("a fallback to a node that isn't there", () => {
    const flow = flowOf(yesNo("a", "borte", [{ if: is("a", "ja"), to: "x" }]), outcome("x"));
    expect(findingsOf(flow)).toEqual([["unknown-target", "nodes.a.otherwise", { a: "nei" }]]);
  });

  test("a start that isn't there", () => {
    expect(findingsOf({ ...sendPaper, start: "borte" })).toEqual([["unknown-target", "start", null]]);
  });
});

describe("walks", () => {
  test("a node that nobody comes to", () => {
    expect(findingsOf(flowOf(yesNo("a", "x"), outcome("x"), outcome("y")))).toEqual([["unreachable", "nodes.y", null]]);
  });

  test("a circle that one answer leads into, and that no answer leads out of", () => {
    const flow = flowOf(yesNo("a", "b", [{ if: is("a", "nei"), to: "x" }]), yesNo("b", "c"), decision("c", "b"), outcome("x"));
    expect(findingsOf(flow)).toEqual([
      ["cycle", "nodes.c.otherwise", { a: "ja", b: "ja" }],
      ["dead-end", "nodes.b", { a: "ja" }],
    ]);
  });

  test("a question that sends a reader who is unsure back to itself", () => {
    const flow = flowOf(yesNo("a", "x", [{ if: is("a", "vet-ikke"), to: "a" }], true), outcome("x"));
    expect(findingsOf(flow)).toEqual([["cycle", "nodes.a.routes.0.to", { a: "vet-ikke" }]]);
  });

  test("edges that form a circle nobody can walk are no fault", () => {
    const flow = flowOf(
      yesNo("a", "d", [{ if: is("a", "ja"), to: "c" }]),
      decision("c", "x", [{ if: is("a", "ja"), to: "d" }]),
      decision("d", "y", [{ if: is("a", "nei"), to: "c" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(proofOf(flow).status).toBe("proved");
  });
});

describe("a proof that can't be finished", () => {
  const options = ["en", "to", "tre"];
  const questions = Array.from({ length: 20 }, (_, index) => choice(`q${index}`, options, index < 19 ? `q${index + 1}` : "valg"));
  const same = questions.slice(1).map((question): Expression => ({ equals: [{ answer: "q0" }, { answer: question.id }] }));

  test("says so, and why, instead of claiming that nothing is wrong", () => {
    const valg = decision("valg", "x", [{ if: { and: same }, to: "y" }]);
    const flow = flowOf(choice("forst", options, "q0"), ...questions, valg, outcome("x"), outcome("y"));
    const { status, findings, undecided } = prove(flow, wordsFor(flow), { limit: 5_000 });
    expect([status, findings]).toEqual(["not-decided", []]);
    expect(undecided.map(({ reason }) => reason).join()).toContain("5000");
  });

  test("still shows what it did find", () => {
    const flow = flowOf(choice("forst", options, "q0"), ...questions, decision("valg", "borte", [{ if: { and: same }, to: "x" }]), outcome("x"));
    const { status, findings } = prove(flow, wordsFor(flow), { limit: 5_000 });
    expect([status, findings.map(({ kind }) => kind)]).toEqual(["refuted", ["unknown-target"]]);
  });
});

test("fifty questions that are asked of everybody and soon forgotten are proved without trying all combinations", () => {
  const questions = Array.from({ length: 50 }, (_, index) => [
    yesNo(`q${index}`, `valg${index}`),
    decision(`valg${index}`, index < 49 ? `q${index + 1}` : "y", [{ if: is(`q${index}`, "ja"), to: index < 49 ? `q${index + 1}` : "x" }]),
  ]);
  const flow = flowOf(yesNo("forst", "q0"), ...questions.flat(), outcome("x"), outcome("y"));
  expect(prove(flow, wordsFor(flow), { limit: 300 }).status).toBe("proved");
});
