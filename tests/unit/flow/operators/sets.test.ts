import { describe, expect, test } from "vitest";
import type { Expression } from "@/lib/flow/expression";
import { number, reckon, set } from "../reckon";

const valgt: Expression = { answer: "valgt" };
const known = { answers: { valgt: set("syk", "barn"), ingen: set(), antall: number(1), bankid: "ja" } };

describe("several options", () => {
  test.each<[Expression, unknown]>([
    [{ anyOf: [valgt, ["syk", "alene"]] }, true],
    [{ anyOf: [valgt, ["alene"]] }, false],
    [{ allOf: [valgt, ["syk", "barn"]] }, true],
    [{ allOf: [valgt, ["syk", "alene"]] }, false],
    [{ countOf: [valgt, ["syk", "alene", "barn"]] }, 2],
    [{ countOf: [valgt, ["syk", "syk"]] }, 1],
    [{ size: valgt }, 2],
    [{ size: { answer: "ingen" } }, 0],
    [{ anyOf: [{ answer: "ingen" }, ["syk"]] }, false],
    [{ countOf: [{ answer: "ingen" }, ["syk"]] }, 0],
  ])("%j is %j", (written, value) => {
    expect(reckon(written, known)).toEqual(value);
  });
});

test.each<[string, (one: Expression) => Expression]>([
  ["anyOf", (one) => ({ anyOf: [one, ["syk"]] })],
  ["allOf", (one) => ({ allOf: [one, ["syk"]] })],
  ["countOf", (one) => ({ countOf: [one, ["syk"]] })],
  ["size", (one) => ({ size: one })],
])("%s works on nothing but several options", (operator, write) => {
  for (const one of ["syk", 1, true, { answer: "antall" }, { answer: "bankid" }, { today: true }] satisfies Expression[]) {
    expect(reckon(write(one), known)).toEqual({ failure: "wrong-type", operator });
  }
});
