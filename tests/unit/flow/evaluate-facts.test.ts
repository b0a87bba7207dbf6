import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/flow/evaluate";
import type { Value } from "@/lib/flow/value";
import { toJson } from "@/lib/flow/value";
import { asking, decision, flowWith, group, input, is, outcome, yesNo } from "./build-flow";

function json(facts: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, toJson(value)]));
}

describe("facts", () => {
  const flow = flowWith(
    {
      facts: {
        klagefrist: { addDays: [{ answer: "vedtak" }, 42] },
        "for-sent": { moreThan: [{ today: true }, { fact: "klagefrist" }] },
        "dager-igjen": { max: [0, { daysBetween: [{ today: true }, { fact: "klagefrist" }] }] },
      },
    },
    yesNo("har-vedtak", "vedtak", [{ if: is("har-vedtak", "nei"), to: "vent" }]),
    asking("vedtak", { kind: "date" }, "valg"),
    decision("valg", "klag", [{ if: { fact: "for-sent" }, to: "for-sent-ute" }]),
    outcome("klag"),
    outcome("for-sent-ute"),
    outcome("vent"),
  );

  test("are given with the result, those that have a value", () => {
    expect(json(evaluate(flow, { "har-vedtak": "ja", vedtak: "2026-11-01" }, input).facts)).toEqual({ klagefrist: "2026-12-13", "for-sent": false, "dager-igjen": 23 });
    expect(json(evaluate(flow, { "har-vedtak": "nei", vedtak: "2026-11-01" }, input).facts)).toEqual({});
    expect(evaluate(flow, { "har-vedtak": "ja" }, input).facts).toEqual({});
  });

  test("route, on the day itself and the day after", () => {
    const on = (today: string) => evaluate(flow, { "har-vedtak": "ja", vedtak: "2026-11-01" }, { today }).node;
    expect([on("2026-12-13"), on("2026-12-14")]).toMatchObject([{ id: "klag" }, { id: "for-sent-ute" }]);
  });

  test("are reckoned again when an answer they ask about has come", () => {
    const later = flowWith(
      { facts: { vet: { given: "b" }, antall: { if: [{ fact: "vet" }, 2, 1] } } },
      yesNo("a", "b", [{ if: { fact: "vet" }, to: "feil" }]),
      yesNo("b", "c", [{ if: { not: { fact: "vet" } }, to: "feil" }]),
      decision("c", "feil", [{ if: { equals: [{ fact: "antall" }, 2] }, to: "ut" }]),
      outcome("ut"),
      outcome("feil"),
    );
    expect(evaluate(later, { a: "ja", b: "ja" }, input)).toMatchObject({ status: "ends", node: { id: "ut" } });
  });

  test("are reckoned again when a group has been passed", () => {
    const flow = flowWith(
      { facts: { "mange-barn": { or: [{ equals: [{ answer: "har-barn" }, "vet-ikke"] }, { atLeast: [{ count: { over: "barn" } }, 2] }] } } },
      yesNo("har-barn", "barn", [{ if: { or: [is("har-barn", "nei"), { fact: "mange-barn" }] }, to: "ut" }], true),
      group("barn", 2, [{ id: "alder", asks: { kind: "integer" } }], "valg"),
      decision("valg", "ut", [{ if: { fact: "mange-barn" }, to: "mange" }]),
      outcome("ut"),
      outcome("mange"),
    );
    // Before the group the fact has no value: nobody may rely on it there.
    expect(evaluate(flow, { "har-barn": "ja" }, input)).toMatchObject({ status: "broken", node: "har-barn" });
    expect(evaluate(flow, { "har-barn": "nei" }, input)).toMatchObject({ status: "ends", node: { id: "ut" } });
  });

  test("choose a rate by date", () => {
    const rates = flowWith(
      {
        tables: { sats: { kind: "ranges", rows: [{ from: { date: "2025-05-01" }, value: { money: 100 } }, { from: { date: "2026-05-01" }, value: { money: 110 } }] } },
        facts: { sats: { lookup: { table: "sats", key: { answer: "dag" } } }, sum: { multiply: [{ fact: "sats" }, { answer: "dager" }] } },
      },
      asking("dag", { kind: "date", min: { date: "2025-05-01" } }, "dager"),
      asking("dager", { kind: "integer", min: 1, max: 365 }, "ut"),
      outcome("ut"),
    );
    expect(json(evaluate(rates, { dag: "30.4.2026", dager: "3" }, input).facts)).toEqual({ sats: 100, sum: 300 });
    expect(json(evaluate(rates, { dag: "1.5.2026", dager: "3" }, input).facts)).toEqual({ sats: 110, sum: 330 });
  });
});
