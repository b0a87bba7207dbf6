import { expect, test } from "vitest";
import type { FlowDefinition } from "@/lib/flow/definition";
import type { Expression } from "@/lib/flow/expression";
import { choice, decision, flowOf, is, outcome, yesNo } from "./build-flow";
import { findingsOf, proofOf } from "./prove-flow";

/** A question, then a decision with the condition under test. */
function deciding(condition: Expression): FlowDefinition {
  return flowOf(choice("bolig", ["leier", "eier"], "valg"), decision("valg", "x", [{ if: condition, to: "y" }]), outcome("x"), outcome("y"));
}

test("a condition that reads a question nobody asks", () => {
  expect(findingsOf(deciding(is("alder", "ung")))).toEqual([["unknown-answer", "nodes.valg.routes.0.if.equals.0", { bolig: "leier" }]]);
});

test.each<[string, Expression, string]>([
  ["text where true or false is needed", "ja", ""],
  ["an answer where true or false is needed", { not: { answer: "bolig" } }, ".not"],
  ["an option the question doesn't have", { or: [is("bolig", "leier"), is("bolig", "telt")] }, ".or.1"],
  ["the same, written the other way round", { and: [{ equals: ["telt", { answer: "bolig" }] }, true] }, ".and.0"],
  ["one of several that isn't an option", { in: [{ answer: "bolig" }, ["leier", "telt"]] }, ".in.1.1"],
  ["an answer compared with true", { equals: [{ answer: "bolig" }, true] }, ""],
])("a condition that can't mean anything: %s", (_, condition, place) => {
  const [first] = findingsOf(deciding(condition));
  // Any answer shows it.
  expect(first).toEqual(["type-error", `nodes.valg.routes.0.if${place}`, { bolig: expect.stringMatching(/leier|eier/) }]);
});

test("two answers that share no option", () => {
  const flow = flowOf(
    choice("a", ["en", "to"], "b"),
    choice("b", ["tre", "fire"], "x", [{ if: { equals: [{ answer: "a" }, { answer: "b" }] }, to: "y" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(findingsOf(flow)[0]).toEqual(["type-error", "nodes.b.routes.0.if", { a: expect.any(String), b: expect.any(String) }]);
});

test("a condition that is never true, though each part can be", () => {
  expect(findingsOf(deciding({ and: [is("bolig", "leier"), is("bolig", "eier")] }))).toEqual([
    ["never-true", "nodes.valg.routes.0.if", { bolig: expect.any(String) }],
    ["unreachable", "nodes.y", null],
  ]);
});

test("a condition that is never true because of the way there", () => {
  const flow = flowOf(
    choice("bolig", ["leier", "eier"], "x", [{ if: is("bolig", "leier"), to: "valg" }]),
    decision("valg", "y", [{ if: is("bolig", "eier"), to: "x" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(findingsOf(flow)).toEqual([["never-true", "nodes.valg.routes.0.if", { bolig: "leier" }]]);
});

test("a condition that is always true, so that the fallback is never used", () => {
  const flow = flowOf(
    choice("bolig", ["leier", "eier"], "x", [{ if: is("bolig", "leier"), to: "x" }, { if: is("bolig", "eier"), to: "y" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(findingsOf(flow)).toEqual([["always-true", "nodes.bolig.routes.1.if", { bolig: "eier" }]]);
});

test("a condition that reads a question some readers skipped, shown by such a reader", () => {
  const flow = flowOf(
    yesNo("bankid", "valg", [{ if: is("bankid", "nei"), to: "mobil" }]),
    yesNo("mobil", "valg"),
    decision("valg", "x", [{ if: is("mobil", "ja"), to: "y" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(findingsOf(flow)).toEqual([["unanswered", "nodes.valg.routes.0.if", { bankid: "ja" }]]);
});

test("a condition that asks first whether the question was put is in order", () => {
  const flow = flowOf(
    yesNo("bankid", "valg", [{ if: is("bankid", "nei"), to: "mobil" }]),
    yesNo("mobil", "valg"),
    decision("valg", "x", [{ if: { and: [is("bankid", "nei"), is("mobil", "ja")] }, to: "y" }]),
    outcome("x"),
    outcome("y"),
  );
  expect(proofOf(flow).status).toBe("proved");
});
