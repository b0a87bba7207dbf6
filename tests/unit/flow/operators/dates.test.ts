import { describe, expect, test } from "vitest";
import { LAST_DAY } from "@/lib/flow/calendar";
import type { Expression } from "@/lib/flow/expression";
import { day, month, number, reckon } from "../reckon";

const on = (date: string): Expression => ({ date });
const known = { answers: { dag: day("2026-01-31"), maned: month("2024-02"), antall: number("1.5"), bankid: "ja" } };

describe("reckoning with days", () => {
  test.each<[Expression, unknown]>([
    [{ addDays: [{ today: true }, -30] }, "2026-10-21"],
    [{ addDays: [on("2026-12-31"), 1] }, "2027-01-01"],
    [{ addMonths: [{ answer: "dag" }, 1] }, "2026-02-28"],
    [{ addYears: [on("2024-02-29"), 1] }, "2025-02-28"],
    [{ addDays: [on("2026-01-01"), { add: [1.5, 1.5] }] }, "2026-01-04"],
    [{ daysBetween: [on("2026-01-01"), { answer: "dag" }] }, 30],
    [{ daysBetween: [{ answer: "dag" }, on("2026-01-01")] }, -30],
    [{ monthsBetween: [on("2026-01-31"), on("2026-02-28")] }, 0],
    [{ yearsBetween: [on("2008-02-29"), on("2026-02-28")] }, 17],
    [{ age: { born: on("2008-02-29"), on: on("2026-02-28") } }, 17],
    [{ age: { born: on("2008-02-29"), on: on("2026-02-28"), leapDay: "february-28" } }, 18],
    [{ age: { born: on("2008-02-29"), on: on("2026-03-01"), leapDay: "march-1" } }, 18],
    [{ startOfMonth: { answer: "dag" } }, "2026-01-01"],
    [{ startOfMonth: { answer: "maned" } }, "2024-02-01"],
    [{ endOfMonth: { answer: "maned" } }, "2024-02-29"],
    [{ endOfMonth: on("2100-02-10") }, "2100-02-28"],
    [{ monthOf: { answer: "dag" } }, "2026-01"],
    [{ weekday: on("2026-11-16") }, 1],
    [{ weekday: on("2026-11-22") }, 7],
  ])("%j is %j", (written, value) => {
    expect(reckon(written, known)).toEqual(value);
  });

  test("does not lead out of the calendar", () => {
    for (const count of [1, 1_000_000_000, 1e15]) expect(reckon({ addDays: [on(LAST_DAY), count] })).toEqual({ failure: "out-of-range" });
    expect(reckon({ addYears: [{ today: true }, -1e15] })).toEqual({ failure: "out-of-range" });
  });
});

describe("something of another type", () => {
  test.each<[string, Expression]>([
    ["addDays", { addDays: [{ answer: "dag" }, { answer: "antall" }] }],
    ["addDays", { addDays: [{ answer: "maned" }, 1] }],
    ["addMonths", { addMonths: [{ answer: "dag" }, "1"] }],
    ["addYears", { addYears: [1, 1] }],
    ["daysBetween", { daysBetween: [{ answer: "maned" }, { answer: "dag" }] }],
    ["age", { age: { born: "2026-01-31", on: { today: true } } }],
    ["startOfMonth", { startOfMonth: "2026-01" }],
    ["endOfMonth", { endOfMonth: 1 }],
    ["monthOf", { monthOf: { answer: "maned" } }],
    ["weekday", { weekday: { answer: "bankid" } }],
  ])("is no day to %s: %j", (operator, written) => {
    expect(reckon(written, known)).toEqual({ failure: "wrong-type", operator });
  });
});
