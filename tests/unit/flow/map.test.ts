import { describe, expect, test } from "vitest";
import { operands, type Expression } from "@/lib/flow/expression";
import { drawMap } from "@/lib/flow/map";
import { writeExpression } from "@/lib/flow/write-expression";
import { asking, choice, decision, flowOf, group, is, outcome, wordsFor } from "./build-flow";

const flow = flowOf(
  choice("hva", ["pc", "mobil"], "barn", [
    { if: is("hva", "pc"), to: "end" },
    { if: { in: [{ answer: "hva" }, ["pc", "mobil"]] }, to: "end" },
  ]),
  group("barn", { min: [2, 3] }, [{ id: "fodt", asks: { kind: "date" }, private: true }], "alder"),
  asking("alder", { kind: "integer" }, "hvor-na", { when: is("hva", "mobil") }),
  decision("hvor-na", "end", [{ if: { and: [{ atLeast: [{ answer: "alder" }, 18] }, is("hva", "pc")] }, to: "borte" }]),
  outcome("end"),
);

describe("the map of a flow", () => {
  const words = wordsFor(flow);
  words.questions["hva"] = { label: 'Har du "pc" & <script>alert(1)</script>?\n  `a` #1; %%', options: { pc: "En pc", mobil: "En mobil" }, hints: {}, missing: "Velg.", errors: {} };
  const lines = drawMap(flow, words).split("\n").map((line) => line.trim());

  test("has a box for each node, in the words of the flow", () => {
    expect(lines[0]).toBe("flowchart TD");
    expect(lines).toContain("start(( )) --> _hva");
    expect(lines).toContain('_barn[["Barn × min(2, 3)<br/>Spørsmål?"]]');
    expect(lines).toContain('_alder["Spørsmål?<br/>asked if hva = mobil"]');
    expect(lines).toContain('_hvor_na{"hvor-na"}');
    // "end" by itself would be a word of Mermaid's own.
    expect(lines).toContain('_end(["Svaret."])');
  });

  test("has an edge for each way, with its condition", () => {
    expect(lines).toContain('_hva -->|"En pc"| _end');
    expect(lines).toContain('_hva -->|"En pc / En mobil"| _end');
    expect(lines).toContain('_hva -->|"otherwise"| _barn');
    expect(lines).toContain("_barn --> _alder");
    expect(lines).toContain('_hvor_na -->|"alder ≥ 18 and hva = pc"| _borte');
  });

  test("shows an edge that leads nowhere", () => {
    expect(lines).toContain('_borte["borte: no such node"]');
  });

  test("lets nothing in a text end the label or be run", () => {
    expect(lines).toContain('_hva["Har du #34;pc#34; #38; #60;script#62;alert(1)#60;/script#62;? #96;a#96; #35;1; %%"]');
  });

  test("shortens what nobody could read", () => {
    words.questions["hva"] = { label: "a".repeat(300), options: {}, hints: {}, missing: "Velg.", errors: {} };
    expect(Math.max(...drawMap(flow, words).split("\n").map((line) => line.length))).toBeLessThan(150);
  });
});

describe("an expression in short", () => {
  const a: Expression = { answer: "a" };
  const b: Expression = { fact: "b" };
  test.each<[Expression, string]>([
    [{ or: [{ and: [a, b] }, { and: [a, { or: [a, b] }] }] }, "a and b or a and (a or b)"],
    [{ not: { equals: [a, "ja"] } }, "a ≠ ja"],
    [{ not: { and: [a, b] } }, "not (a and b)"],
    [{ lessThan: [{ add: [a, { money: "10.5" }] }, { multiply: [{ subtract: [a, b] }, 2] }] }, "a + 10.5 kr < (a − b) × 2"],
    [{ subtract: [a, { subtract: [b, 1] }] }, "a − (b − 1)"],
    [{ percentOf: [{ percent: 25 }, a] }, "25 % of a"],
    [{ in: [a, ["x", "y", "z"]] }, "a is x, y or z"],
    [{ atLeast: [{ age: { born: a, on: { today: true } } }, 18] }, "age(a, today) ≥ 18"],
    [{ moreThan: [{ addDays: [{ month: "2026-01" }, 42] }, { date: "2026-01-31" }] }, "2026-01 + 42 days > 2026-01-31"],
    [{ any: { over: "barn", where: { lessThan: [a, 18] } } }, "some barn where (a < 18)"],
    [{ sum: { over: "barn", of: { add: [a, b] } } }, "sum of (a + b) over barn"],
    [{ equals: [{ lookupStatus: { table: "sats", key: a } }, "not-found"] }, "status of sats[a] = not-found"],
    [{ if: [a, 1, { round: { value: b, to: 100, round: "up" } }] }, "(1 if a, else (b rounded up to 100))"],
    [{ anyOf: [a, ["x", "y"]] }, "a has x or y"],
  ])("%j is %s", (expression, text) => {
    expect(writeExpression(expression)).toBe(text);
  });

  test("can be written for every operator", () => {
    const pair = [a, b];
    const over = { over: "barn", where: a, of: b };
    const special: Record<string, unknown> = { today: true, in: [a, ["x"]], if: [a, b, a], divide: { value: a, by: b, to: 1, round: "up" }, round: { value: a, to: 1, round: "up" } };
    for (const name of Object.keys(operands)) {
      const simple = ["answer", "given", "fact"].includes(name) ? "x" : ["not", "size", "startOfMonth", "endOfMonth", "monthOf", "weekday"].includes(name) ? a : undefined;
      const set = ["anyOf", "allOf", "countOf"].includes(name) ? [a, ["x"]] : undefined;
      const named = { age: { born: a, on: b }, lookup: { table: "t", key: a }, lookupStatus: { table: "t", key: a }, sum: over, count: over, any: over, all: over }[name];
      expect(writeExpression({ [name]: special[name] ?? simple ?? set ?? named ?? pair } as unknown as Expression), name).not.toBe("");
    }
  });
});
