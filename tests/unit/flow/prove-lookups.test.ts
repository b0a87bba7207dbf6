import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/flow/evaluate";
import type { Expression } from "@/lib/flow/expression";
import type { Finding } from "@/lib/flow/prove";
import { tablesFrom } from "@/lib/flow/written-tables";
import { asking, choice, decision, flowWith, outcome } from "./build-flow";
import { placesOf, proofOf } from "./prove-flow";

type Parts = Parameters<typeof flowWith>[0];

/** One number, and a condition on what it finds in a table. */
function looking(condition: Expression, parts: Parts, asks: Parameters<typeof asking>[1] = { kind: "integer", min: 0, max: 10 }) {
  return flowWith(parts, asking("svar", asks, "valg", { private: true }), decision("valg", "x", [{ if: condition, to: "y" }]), outcome("x"), outcome("y"));
}

/** What a reader meets who answers as a finding says. */
function walk(flow: ReturnType<typeof flowWith>, { path, today, tables }: Finding) {
  return evaluate(flow, path ?? {}, { today: today ?? "", tables: tablesFrom(tables) });
}

const key: Expression = { answer: "svar" };
const steps: Parts = { tables: { sats: { kind: "ranges", rows: [{ from: 2, value: 10 }, { from: 5, value: 20 }] } } };

describe("a table of ranges", () => {
  test("that doesn't reach all keys needs an else, shown by the first key it leaves out", () => {
    const flow = looking({ moreThan: [{ lookup: { table: "sats", key } }, 15] }, steps);
    const [finding] = proofOf(flow).findings;
    expect([finding?.kind, finding?.at]).toEqual(["no-value", "nodes.valg.routes.0.if"]);
    expect(Number(finding?.path?.svar)).toBeLessThan(2);
    expect(finding && walk(flow, finding).status).toBe("broken");
  });

  test.each<[string, Expression, string]>([
    ["a value one row has", { equals: [{ lookup: { table: "sats", key, else: 0 } }, 20] }, "proved"],
    ["a value no row has", { equals: [{ lookup: { table: "sats", key, else: 0 } }, 15] }, "never-true"],
    ["whether there is a row", { equals: [{ lookupStatus: { table: "sats", key } }, "found"] }, "proved"],
    ["whether there is a row, where there always is", { equals: [{ lookupStatus: { table: "sats", key: { add: [key, 2] } } }, "found"] }, "always-true"],
  ])("with an else: %s", (_, condition, kind) => {
    if (kind === "proved") expect(proofOf(looking(condition, steps))).toEqual({ status: "proved", findings: [], undecided: [] });
    else expect(placesOf(looking(condition, steps))).toContain(`${kind} nodes.valg.routes.0.if`);
  });

  test("of rates that change from a day: before the first there is none", () => {
    const parts: Parts = { tables: { sats: { kind: "ranges", rows: [{ from: { date: "2024-05-01" }, value: { money: 100 } }, { from: { date: "2025-05-01" }, value: { money: 110 } }] } } };
    const rate: Expression = { lookup: { table: "sats", key } };
    const onDays = (min: string) => looking({ atLeast: [rate, { money: 110 }] }, parts, { kind: "date", min: { date: min }, max: { date: "2026-12-31" } });
    expect(proofOf(onDays("2024-05-01"))).toEqual({ status: "proved", findings: [], undecided: [] });
    const [finding] = proofOf(onDays("2024-04-30")).findings;
    expect([finding?.kind, finding?.path]).toEqual(["no-value", { svar: "2024-04-30" }]);
  });

  test("out of order, or with a row twice", () => {
    const disorder: Parts = { tables: { sats: { kind: "ranges", rows: [{ from: 5, value: 1 }, { from: 2, value: 2 }] } } };
    expect(placesOf(looking({ equals: [{ lookup: { table: "sats", key, else: 0 } }, 1] }, disorder))).toContain("type-error tables.sats.rows.1.from");
    const twice: Parts = { tables: { sats: { kind: "keyed", rows: [{ key: 1, value: 1 }, { key: 1, value: 2 }] } } };
    expect(placesOf(looking({ equals: [{ lookup: { table: "sats", key, else: 0 } }, 1] }, twice))).toContain("duplicate-id tables.sats.rows.1.key");
  });
});

describe("a table by key", () => {
  const parts: Parts = { tables: { kode: { kind: "keyed", rows: [{ key: "en", value: 1 }, { key: "to", value: 2 }] } } };
  const flow = (options: string[]) =>
    flowWith(parts, choice("svar", options, "valg"), decision("valg", "x", [{ if: { equals: [{ lookup: { table: "kode", key } }, 2] }, to: "y" }]), outcome("x"), outcome("y"));

  test("with a row for every option is in order, and without one is not", () => {
    expect(proofOf(flow(["en", "to"])).status).toBe("proved");
    expect(proofOf(flow(["en", "to", "tre"])).findings.map(({ kind, at, path }) => [kind, at, path])).toEqual([["no-value", "nodes.valg.routes.0.if", { svar: "tre" }]]);
  });
});

describe("a table that somebody else keeps", () => {
  const parts: Parts = { tables: { kommuner: { kind: "external", gives: "number" } } };
  const status = (is: string): Expression => ({ equals: [{ lookupStatus: { table: "kommuner", key } }, is] });
  const value: Expression = { lookup: { table: "kommuner", key } };

  test.each(["not-found", "invalid", "unavailable"])("may answer %s, and has to be routed: shown by a table that does", (answer) => {
    const others = ["not-found", "invalid", "unavailable"].filter((one) => one !== answer);
    const flow = flowWith(parts, asking("svar", { kind: "postcode" }, "valg", { private: true }), decision("valg", "x", [...others.map((one) => ({ if: status(one), to: "x" })), { if: { moreThan: [value, 3] }, to: "y" }]), outcome("x"), outcome("y"));
    const [finding, ...more] = proofOf(flow).findings;
    expect([finding?.kind, finding?.at, more]).toEqual(["no-value", "nodes.valg.routes.2.if", []]);
    expect(finding?.message).toContain(answer);
    expect(finding && walk(flow, finding).status).toBe("broken");
  });

  test("is in order where what it says is routed, and any number may come of it", () => {
    const flow = flowWith(parts, asking("svar", { kind: "postcode" }, "valg", { private: true }), decision("valg", "x", [{ if: { not: status("found") }, to: "x" }, { if: { moreThan: [value, 3] }, to: "y" }]), outcome("x"), outcome("y"));
    expect(proofOf(flow)).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("says the same of a key by whichever name it is looked up", () => {
    const flow = flowWith(
      { ...parts, facts: { nummer: key } },
      asking("svar", { kind: "postcode" }, "valg", { private: true, routes: [{ if: { not: status("found") }, to: "x" }] }),
      decision("valg", "x", [{ if: { moreThan: [{ lookup: { table: "kommuner", key: { fact: "nummer" } } }, 3] }, to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(proofOf(flow)).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("has refused what it doesn't know, where the question is held against it", () => {
    const flow = flowWith(
      parts,
      asking("svar", { kind: "postcode", table: "kommuner" }, "valg", { private: true }),
      decision("valg", "x", [{ if: status("unavailable"), to: "x" }, { if: status("not-found"), to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(placesOf(flow)).toEqual(["never-true nodes.valg.routes.1.if", "unreachable nodes.y"]);
  });
});

test("names that are nowhere, and facts that need themselves", () => {
  const flow = looking({ and: [{ equals: [{ lookup: { table: "borte", key } }, 1] }, { fact: "borte" }, { moreThan: [{ fact: "a" }, 1] }] }, { facts: { a: { add: [{ fact: "b" }, 1] }, b: { fact: "a" }, c: { fact: "a" } } });
  expect(placesOf(flow)).toEqual([
    "unknown-table nodes.valg.routes.0.if.and.0.equals.0.lookup",
    "unknown-fact nodes.valg.routes.0.if.and.1",
    "circular-fact facts.a",
    "circular-fact facts.b",
  ]);
});
