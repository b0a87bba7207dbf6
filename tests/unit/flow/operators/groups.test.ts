import { describe, expect, test } from "vitest";
import type { Expression } from "@/lib/flow/expression";
import { number, reckon } from "../reckon";

const known = {
  answers: { grense: number(10), alder: number(99) },
  rounds: {
    barn: [
      { alder: number(3), bor: "her" },
      { alder: number(12), bor: "her", belop: number("100.10") },
      { alder: number(17), bor: "borte", belop: number("0.20") },
    ],
    ingen: [],
  },
};
const age: Expression = { answer: "alder" };
const small: Expression = { lessThan: [age, { answer: "grense" }] };
const isHere: Expression = { equals: [{ answer: "bor" }, "her"] };

describe("over the rounds of a group", () => {
  test.each<[Expression, unknown]>([
    [{ sum: { over: "barn", of: age } }, 32],
    [{ sum: { over: "barn", where: isHere, of: age } }, 15],
    [{ sum: { over: "barn", where: { given: "belop" }, of: { answer: "belop" } } }, 100.3],
    [{ count: { over: "barn" } }, 3],
    [{ count: { over: "barn", where: isHere } }, 2],
    [{ any: { over: "barn", where: small } }, true],
    [{ all: { over: "barn", where: small } }, false],
    [{ all: { over: "barn", where: { moreThan: [age, 0] } } }, true],
    [{ sum: { over: "ingen", of: age } }, 0],
    [{ count: { over: "ingen" } }, 0],
    [{ any: { over: "ingen", where: small } }, false],
    [{ all: { over: "ingen", where: small } }, true],
    // The answers of the round come before those outside.
    [{ any: { over: "barn", where: { equals: [age, 99] } } }, false],
    [age, 99],
  ])("%j is %j", (written, value) => {
    expect(reckon(written, known)).toEqual(value);
  });

  test("what one round has no answer to has no value", () => {
    expect(reckon({ sum: { over: "barn", of: { answer: "belop" } } }, known)).toEqual({ failure: "unanswered", question: "belop" });
    expect(reckon({ any: { over: "barn", where: { equals: [{ answer: "belop" }, 1] } } }, known)).toEqual({ failure: "unanswered", question: "belop" });
  });

  test("a group that was not passed has no rounds to speak of", () => {
    for (const over of ["voksne", "constructor"]) {
      expect(reckon({ count: { over } }, known)).toEqual({ failure: "unanswered", question: over });
      expect(reckon({ all: { over, where: true } }, known)).toEqual({ failure: "unanswered", question: over });
    }
  });

  test("adds numbers, and asks for truth", () => {
    expect(reckon({ sum: { over: "barn", of: { answer: "bor" } } }, known)).toEqual({ failure: "wrong-type", operator: "sum" });
    expect(reckon({ any: { over: "barn", where: age } }, known)).toEqual({ failure: "wrong-type", operator: "where" });
  });

  test("has an end", () => {
    const rounds = { barn: [{ alder: number("1e60") }, { alder: number(1) }] };
    expect(reckon({ sum: { over: "barn", of: age } }, { rounds })).toEqual({ failure: "out-of-range" });
  });
});

test("a fact read within a round is about the whole case", () => {
  const flow = { facts: { egen: age } };
  expect(reckon({ count: { over: "barn", where: { equals: [{ fact: "egen" }, 99] } } }, { ...known, flow })).toBe(3);
});
