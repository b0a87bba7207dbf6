import { describe, expect, test, vi } from "vitest";
import type { ExternalTable } from "@/lib/flow/tables";
import { number, reckon, type Known } from "../reckon";

const withFacts = (facts: NonNullable<NonNullable<Known["flow"]>["facts"]>, known: Known = {}): Known => ({ ...known, flow: { ...known.flow, facts } });

describe("facts", () => {
  test("are reckoned from answers and from each other", () => {
    const known = withFacts({ dobbelt: { multiply: [{ answer: "antall" }, 2] }, fire: { multiply: [{ fact: "dobbelt" }, 2] } }, { answers: { antall: number(3) } });
    expect(reckon({ fact: "fire" }, known)).toBe(12);
  });

  test("are reckoned once, however many use them", () => {
    const table = vi.fn((): ReturnType<ExternalTable> => ({ status: "found", value: 2 }));
    const known = withFacts({ sats: { lookup: { table: "sats", key: "x" } } }, { flow: { tables: { sats: { kind: "external", gives: "number" } } }, tables: { sats: table } });
    expect(reckon({ add: [{ fact: "sats" }, { fact: "sats" }, { fact: "sats" }] }, known)).toBe(6);
    expect(table).toHaveBeenCalledOnce();
  });

  test("that need an answer that was not given have no value, and are not false", () => {
    const known = withFacts({ ung: { lessThan: [{ answer: "alder" }, 18] } });
    expect(reckon({ not: { fact: "ung" } }, known)).toEqual({ failure: "unanswered", question: "alder" });
    expect(reckon({ and: [false, { fact: "ung" }] }, known)).toBe(false);
  });

  test("in a circle have no value", () => {
    const known = withFacts({ a: { add: [{ fact: "b" }, 1] }, b: { fact: "a" }, c: { fact: "c" } });
    expect(reckon({ fact: "a" }, known)).toEqual({ failure: "circular-fact", fact: "a" });
    expect(reckon({ fact: "c" }, known)).toEqual({ failure: "circular-fact", fact: "c" });
  });

  test("that don't exist have no value, whatever their name", () => {
    for (const fact of ["borte", "constructor"]) expect(reckon({ fact })).toEqual({ failure: "wrong-type", operator: "fact" });
  });

  test("may be called what every object has", () => {
    expect(reckon({ fact: "constructor" }, withFacts(Object.fromEntries([["constructor", 5]])))).toBe(5);
  });
});

describe("answers", () => {
  test("in a round come before those outside", () => {
    expect(reckon({ answer: "alder" }, { answers: { alder: number(40), bor: "her" }, round: { alder: number(3) } })).toBe(3);
    expect(reckon({ answer: "bor" }, { answers: { bor: "her" }, round: { alder: number(3) } })).toBe("her");
    expect(reckon({ given: "alder" }, { round: { alder: number(3) } })).toBe(true);
  });
});
