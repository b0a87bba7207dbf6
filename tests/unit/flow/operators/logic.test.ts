import { describe, expect, test } from "vitest";
import { expression, type Expression } from "@/lib/flow/expression";
import { day, month, number, reckon, set } from "../reckon";

const known = { answers: { bankid: "nei", alder: "over-18", antall: number(2), valgt: set("a", "b"), dag: day("2026-01-31"), maned: month("2026-01") } };
const holds: Expression = { equals: [{ answer: "bankid" }, "nei"] };
const fails: Expression = { equals: [{ answer: "bankid" }, "ja"] };
const unanswered: Expression = { equals: [{ answer: "mobil" }, "ja"] };
const failure = { failure: "unanswered", question: "mobil" };

describe("truth", () => {
  test.each<[string, Expression, unknown]>([
    ["a literal is itself", true, true],
    ["text is itself", "ja", "ja"],
    ["a number is itself", 1.5, 1.5],
    ["money is in kroner", { money: "1234.50" }, 1234.5],
    ["a percentage is in hundredths", { percent: 12.5 }, 12.5],
    ["a day is itself", { date: "2026-01-31" }, "2026-01-31"],
    ["a month is itself", { month: "2026-01" }, "2026-01"],
    ["today is what it is told to be", { today: true }, "2026-11-20"],
    ["an answer is its option", { answer: "bankid" }, "nei"],
    ["given, of an answer that is there", { given: "bankid" }, true],
    ["given, of one that is not", { given: "mobil" }, false],
    ["given, of a name every object has", { given: "constructor" }, false],
    ["and needs every part", { and: [holds, fails] }, false],
    ["and of what holds", { and: [holds, true, holds] }, true],
    ["or needs one part", { or: [fails, holds] }, true],
    ["or of what fails", { or: [fails, false] }, false],
    ["not turns around", { not: fails }, true],
    ["if takes one side", { if: [holds, "x", "y"] }, "x"],
    ["or the other", { if: [fails, "x", "y"] }, "y"],
    ["and looks only at the side it takes", { if: [fails, unanswered, "y"] }, "y"],
  ])("%s", (_, written, value) => {
    expect(reckon(written, known)).toEqual(value);
  });
});

describe("equality", () => {
  test.each<[Expression, Expression, boolean]>([
    [{ answer: "bankid" }, "nei", true],
    [{ answer: "bankid" }, { answer: "alder" }, false],
    [{ answer: "antall" }, 2, true],
    [{ answer: "antall" }, "2", false],
    [{ answer: "antall" }, { money: "2.00" }, true],
    [1, "1", false],
    [true, "true", false],
    [true, true, true],
    [{ answer: "dag" }, { date: "2026-01-31" }, true],
    [{ answer: "dag" }, { month: "2026-01" }, false],
    [{ answer: "maned" }, { month: "2026-01" }, true],
    [{ answer: "valgt" }, { answer: "valgt" }, true],
    [{ multiply: [0, -1] }, 0, true],
    // Text that looks like how some other value might be noted down.
    ["= 2", { answer: "antall" }, false],
    ["is true", true, false],
    ["{a b}", { answer: "valgt" }, false],
    ["= 2026-01-31", { answer: "dag" }, false],
  ])("%j and %j: %s", (left, right, value) => {
    expect(reckon({ equals: [left, right] }, known)).toBe(value);
    expect(reckon({ equals: [right, left] }, known)).toBe(value);
  });

  test("sets are equal whatever the order of their options", () => {
    expect(reckon({ equals: [{ answer: "a" }, { answer: "b" }] }, { answers: { a: set("x", "y"), b: set("y", "x") } })).toBe(true);
    expect(reckon({ equals: [{ answer: "a" }, { answer: "b" }] }, { answers: { a: set("x", "y"), b: set("x") } })).toBe(false);
  });

  test("in looks for an equal value", () => {
    expect(reckon({ in: [{ answer: "alder" }, ["under-18", "over-18"]] }, known)).toBe(true);
    expect(reckon({ in: [{ answer: "alder" }, ["under-18"]] }, known)).toBe(false);
    expect(reckon({ in: [{ answer: "antall" }, [1, 2]] }, known)).toBe(true);
    expect(reckon({ in: [{ answer: "antall" }, ["= 2", "2", true]] }, known)).toBe(false);
    expect(reckon({ in: [{ answer: "dag" }, [{ date: "2026-01-31" }, "x"]] }, known)).toBe(true);
  });
});

describe("a condition on a question that was not asked", () => {
  test.each<[string, Expression]>([
    ["by itself", { answer: "mobil" }],
    ["compared", unanswered],
    ["compared from the right", { equals: ["ja", { answer: "mobil" }] }],
    ["negated", { not: unanswered }],
    ["looked for", { in: [{ answer: "mobil" }, ["ja"]] }],
    ["and something true", { and: [holds, unanswered] }],
    ["or something false", { or: [unanswered, fails] }],
    ["chosen by", { if: [unanswered, true, true] }],
    ["chosen", { if: [true, unanswered, true] }],
    ["compared in size", { lessThan: [{ answer: "mobil" }, 1] }],
    ["added to", { add: [1, { answer: "mobil" }] }],
    ["counted in", { size: { answer: "mobil" } }],
    ["born on", { age: { born: { answer: "mobil" }, on: { today: true } } }],
  ])("is never taken for false: %s", (_, written) => {
    expect(reckon(written, known)).toEqual(failure);
  });

  test("does not matter where another part settles it, whatever the order", () => {
    expect(reckon({ and: [unanswered, fails] }, known)).toBe(false);
    expect(reckon({ and: [fails, unanswered] }, known)).toBe(false);
    expect(reckon({ or: [unanswered, holds] }, known)).toBe(true);
    expect(reckon({ or: [holds, unanswered] }, known)).toBe(true);
    expect(reckon({ and: [{ given: "mobil" }, unanswered] }, known)).toBe(false);
  });
});

describe("something of another type", () => {
  test.each<[string, Expression]>([
    ["not", { not: "ja" }],
    ["and", { and: [true, "ja"] }],
    ["or", { or: [false, 1] }],
    ["if", { if: ["ja", 1, 2] }],
  ])("is no truth to %s", (operator, written) => {
    expect(reckon(written)).toEqual({ failure: "wrong-type", operator });
  });
});

test("an operator we do not have is refused when the definition is read", () => {
  expect(expression.safeParse({ run: "process.exit()" }).success).toBe(false);
  expect(expression.safeParse({ not: true, or: [true, true] }).success).toBe(false);
  expect(expression.safeParse({}).success).toBe(false);
  expect(expression.safeParse({ constructor: true }).success).toBe(false);
  expect(expression.safeParse(JSON.parse('{"__proto__": [true, true]}')).success).toBe(false);
});
