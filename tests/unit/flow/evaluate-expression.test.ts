import { describe, expect, test } from "vitest";
import { decidingAnswers } from "@/lib/flow/deciding-answers";
import { evaluateExpression } from "@/lib/flow/evaluate-expression";
import { expression, type Expression } from "@/lib/flow/expression";
import { is } from "./build-flow";

const context = { answers: new Map([["bankid", "nei"], ["alder", "over-18"]]) };
const holds = is("bankid", "nei");
const fails = is("bankid", "ja");
const unanswered = is("mobil", "ja");

function valueOf(written: Expression): unknown {
  return evaluateExpression(expression.parse(written), context);
}

describe("a condition an author writes", () => {
  test.each<[string, Expression, unknown]>([
    ["a literal is itself", true, true],
    ["an answer is its option", { answer: "bankid" }, "nei"],
    ["equals compares", holds, true],
    ["in looks for the value", { in: [{ answer: "alder" }, ["under-18", "over-18"]] }, true],
    ["in finds nothing", { in: [{ answer: "alder" }, ["under-18"]] }, false],
    ["and needs every part", { and: [holds, fails] }, false],
    ["or needs one part", { or: [fails, holds] }, true],
    ["not turns around", { not: fails }, true],
    ["answers can be compared with each other", { equals: [{ answer: "bankid" }, { answer: "alder" }] }, false],
  ])("%s", (_, written, value) => {
    expect(valueOf(written)).toBe(value);
  });
});

describe("a condition on a question that was not asked", () => {
  const failure = { kind: "unanswered", question: "mobil" };

  test.each<[string, Expression]>([
    ["by itself", { answer: "mobil" }],
    ["compared", unanswered],
    ["compared from the right", { equals: ["ja", { answer: "mobil" }] }],
    ["negated", { not: unanswered }],
    ["looked for", { in: [{ answer: "mobil" }, ["ja"]] }],
    ["and something true", { and: [holds, unanswered] }],
    ["or something false", { or: [unanswered, fails] }],
  ])("is never taken for false: %s", (_, written) => {
    expect(valueOf(written)).toEqual(failure);
  });

  test("does not matter where another part settles it, whatever the order", () => {
    expect(valueOf({ and: [unanswered, fails] })).toBe(false);
    expect(valueOf({ and: [fails, unanswered] })).toBe(false);
    expect(valueOf({ or: [unanswered, holds] })).toBe(true);
    expect(valueOf({ or: [holds, unanswered] })).toBe(true);
  });
});

test("text where true or false is needed has no value", () => {
  expect(valueOf({ not: "ja" })).toEqual({ kind: "not-boolean" });
  expect(valueOf({ and: [true, "ja"] })).toEqual({ kind: "not-boolean" });
});

test("an operator we do not have is refused when the definition is read", () => {
  expect(expression.safeParse({ run: "process.exit()" }).success).toBe(false);
  expect(expression.safeParse({ not: true, or: [true, true] }).success).toBe(false);
});

describe("the answers that settle a condition", () => {
  const young = is("alder", "under-18");

  test.each<[string, Expression, string[]]>([
    ["all of them where all had to hold", { and: [holds, { not: young }] }, ["bankid", "alder"]],
    ["the first that failed", { and: [holds, young] }, ["alder"]],
    ["the first that held", { or: [holds, young] }, ["bankid"]],
    ["all of them where none held", { or: [fails, young] }, ["bankid", "alder"]],
    ["none for a literal", true, []],
  ])("are %s", (_, written, questions) => {
    expect(decidingAnswers(written, context)).toEqual(questions);
  });
});
