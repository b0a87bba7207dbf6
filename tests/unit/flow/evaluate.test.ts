import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/flow/answers";
import { BrokenFlowError } from "@/lib/flow/broken-flow-error";
import type { FlowDefinition } from "@/lib/flow/definition";
import { evaluate } from "@/lib/flow/evaluate";
import { decision, flowOf, input, is, outcome, sendPaper, yesNo } from "./build-flow";

function brokenNode(flow: FlowDefinition, answers = {}): string {
  try {
    evaluate(flow, answers, input);
  } catch (error) {
    if (error instanceof BrokenFlowError) return error.node;
    throw error;
  }
  throw new Error("The flow was walked to the end");
}

describe("a reader who answers", () => {
  test("is asked the first question to begin with", () => {
    const { node, problem, path } = evaluate(sendPaper, {}, input);
    expect([node.id, problem, path]).toEqual(["har-bankid", "missing", []]);
  });

  test("is asked what follows from the answer", () => {
    expect(evaluate(sendPaper, { "har-bankid": "ja" }, input).node.id).toBe("vil-ha-hjelp");
    expect(evaluate(sendPaper, { "har-bankid": "vet-ikke" }, input).node.id).toBe("kan-reise");
  });

  test("comes to an outcome, with every step on the way", () => {
    const { node, problem, path, stale } = evaluate(sendPaper, { "har-bankid": "nei", "kan-reise": "gar", "vil-ha-hjelp": "ja" }, input);
    expect([node.id, problem, stale]).toEqual(["pa-kontoret", null, []]);
    expect(path).toEqual([
      { node: "har-bankid", kind: "question", answer: "nei", route: "otherwise" },
      { node: "kan-reise", kind: "question", answer: "gar", route: "otherwise" },
      { node: "vil-ha-hjelp", kind: "question", answer: "ja", route: "otherwise" },
      { node: "hvor", kind: "decision", route: 1 },
    ]);
  });

  test("is asked again where the address holds something that is no option", () => {
    const { node, problem } = evaluate(sendPaper, { "har-bankid": "kanskje", "kan-reise": "gar" }, input);
    expect([node.id, problem]).toEqual(["har-bankid", "unknown"]);
  });
});

describe("a reader who changes an answer", () => {
  test("keeps the answers that no longer count, and they come back with the answer", () => {
    const before = { "har-bankid": "nei", "kan-reise": "gar", "vil-ha-hjelp": "ja" };
    const changed = evaluate(sendPaper, { ...before, "har-bankid": "ja" }, input);
    expect([changed.node.id, changed.stale]).toEqual(["pa-nett", ["kan-reise"]]);
    expect(evaluate(sendPaper, before, input).node.id).toBe("pa-kontoret");
  });

  test("never has a stale answer read by a condition", () => {
    const flow = flowOf(
      yesNo("a", "valg", [{ if: is("a", "ja"), to: "b" }]),
      yesNo("b", "valg"),
      decision("valg", "x", [{ if: is("b", "ja"), to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(brokenNode(flow, { a: "nei", b: "ja" })).toBe("valg");
  });
});

describe("an address somebody tampered with", () => {
  test("has no effect beyond the questions of the flow", () => {
    const hostile = JSON.parse('{"__proto__": "ja", "constructor": "ja", "utm": "x", "vil-ha-hjelp": "æ"}') as Answers;
    const { node, stale } = evaluate(sendPaper, hostile, input);
    expect([node.id, stale]).toEqual(["har-bankid", []]);
  });

  test("does not slow anything down with a huge value", () => {
    expect(evaluate(sendPaper, { "har-bankid": "ja".repeat(5_000_000) }, input).problem).toBe("unknown");
  });

  test("cannot answer a question named like something every object has", () => {
    const flow = flowOf(yesNo("constructor", "ferdig"), outcome("ferdig"));
    expect(evaluate(flow, {}, input)).toMatchObject({ node: { id: "constructor" }, problem: "missing" });
    expect(evaluate(flow, { constructor: "ja" }, input).node.id).toBe("ferdig");
  });
});

describe("a definition that was never proved", () => {
  test("names the node that is missing", () => {
    expect(brokenNode(flowOf(decision("valg", "borte"), outcome("x")))).toBe("borte");
    expect(brokenNode({ ...sendPaper, start: "borte" })).toBe("borte");
  });

  test("ends a walk that goes in a circle", () => {
    const flow = flowOf(yesNo("a", "b"), decision("b", "c"), decision("c", "b"), outcome("x"));
    expect(brokenNode(flow, { a: "ja" })).toBe("b");
  });

  test("names the node whose condition is no condition", () => {
    expect(brokenNode(flowOf(decision("valg", "x", [{ if: "ja", to: "x" }]), outcome("x")))).toBe("valg");
  });
});
