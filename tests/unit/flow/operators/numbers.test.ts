import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expression, Rounding } from "@/lib/flow/expression";
import { day, month, number, reckon, set } from "../reckon";

const inntekt: Expression = { answer: "inntekt" };
const known = { answers: { inntekt: number("1234.50"), antall: number(3), valgt: set("a"), dag: day("2026-01-31"), maned: month("2026-01"), bankid: "ja" } };

describe("reckoning", () => {
  test.each<[Expression, unknown]>([
    [{ add: [0.1, 0.2] }, 0.3],
    [{ add: [inntekt, { money: "0.05" }, 1] }, 1235.55],
    [{ subtract: [inntekt, 1235] }, -0.5],
    [{ multiply: [inntekt, { answer: "antall" }] }, 3703.5],
    [{ percentOf: [{ percent: 12.5 }, { money: 200 }] }, 25],
    [{ percentOf: [{ percent: "33.33" }, { money: 1 }] }, 0.3333],
    [{ divide: { value: 10, by: 3, to: 1, round: "down" } }, 3],
    [{ divide: { value: 10, by: -3, to: "0.01", round: "up" } }, -3.34],
    [{ divide: { value: -5, by: 2, to: 1, round: "half-up" } }, -3],
    [{ round: { value: inntekt, to: 1, round: "half-up" } }, 1235],
    [{ round: { value: inntekt, to: 100, round: "down" } }, 1200],
    [{ round: { value: { subtract: [0, inntekt] }, to: 1, round: "half-up" } }, -1235],
    [{ min: [3, 1, 2] }, 1],
    [{ max: [3, 1, inntekt] }, 1234.5],
    [{ max: [{ date: "2026-01-01" }, { answer: "dag" }] }, "2026-01-31"],
    [{ min: [{ month: "2026-02" }, { answer: "maned" }] }, "2026-01"],
    [{ multiply: ["999999999999999", "999999999999999"].map((text) => ({ money: text })) as [Expression, Expression] }, "999999999999998000000000000001"],
  ])("%j is %j", (written, value) => {
    expect(reckon(written, known)).toEqual(value);
  });

  test("never divides by zero", () => {
    expect(reckon({ divide: { value: 1, by: { subtract: [1, 1] }, to: 1, round: "up" } })).toEqual({ failure: "division-by-zero" });
  });

  test("has an end", () => {
    let huge: Expression = 999_999_999_999_999;
    for (let times = 0; times < 3; times += 1) huge = { multiply: [huge, huge] };
    expect(reckon(huge)).toEqual({ failure: "out-of-range" });
    let tiny: Expression = 1e-10;
    for (let times = 0; times < 3; times += 1) tiny = { multiply: [tiny, tiny] };
    expect(reckon(tiny)).toEqual({ failure: "out-of-range" });
  });
});

describe("comparing", () => {
  test.each<[Expression, Expression, number]>([
    [1, 2, -1],
    [2, 2, 0],
    [{ money: "0.10" }, { money: 0.1 }, 0],
    [10, 9, 1],
    [inntekt, { money: 1000 }, 1],
    [{ date: "2026-01-30" }, { answer: "dag" }, -1],
    [{ answer: "dag" }, { date: "2026-01-31" }, 0],
    [{ month: "2025-12" }, { answer: "maned" }, -1],
  ])("%j with %j", (left, right, order) => {
    expect(reckon({ lessThan: [left, right] }, known)).toBe(order < 0);
    expect(reckon({ atMost: [left, right] }, known)).toBe(order <= 0);
    expect(reckon({ moreThan: [left, right] }, known)).toBe(order > 0);
    expect(reckon({ atLeast: [left, right] }, known)).toBe(order >= 0);
  });
});

describe("something of another type", () => {
  const strange: Expression[] = ["5", true, { answer: "valgt" }, { answer: "dag" }, { answer: "maned" }];

  test.each<[string, (one: Expression) => Expression]>([
    ["add", (one) => ({ add: [1, one] })],
    ["subtract", (one) => ({ subtract: [one, 1] })],
    ["multiply", (one) => ({ multiply: [one, 1] })],
    ["percentOf", (one) => ({ percentOf: [1, one] })],
    ["divide", (one) => ({ divide: { value: one, by: 2, to: 1, round: "up" } })],
    ["round", (one) => ({ round: { value: one, to: 1, round: "up" } })],
    ["min", (one) => ({ min: [1, one] })],
    ["lessThan", (one) => ({ lessThan: [one, 1] })],
    ["atLeast", (one) => ({ atLeast: [1, one] })],
  ])("is nothing to %s", (operator, write) => {
    for (const one of strange) expect(reckon(write(one), known), JSON.stringify(one)).toEqual({ failure: "wrong-type", operator });
  });

  test("days and months are not compared with each other", () => {
    expect(reckon({ lessThan: [{ answer: "dag" }, { answer: "maned" }] }, known)).toEqual({ failure: "wrong-type", operator: "lessThan" });
  });
});

describe("kroner agree with whole øre", () => {
  const sum = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
  const money = (ore: number): Expression => ({ money: `${ore < 0 ? "-" : ""}${Math.trunc(Math.abs(ore) / 100)}.${String(Math.abs(ore) % 100).padStart(2, "0")}` });
  const same = (written: Expression, ore: bigint) => expect(reckon({ equals: [{ multiply: [written, 100] }, { answer: "ore" }] }, { answers: { ore: number(ore.toString()) } })).toBe(true);

  test("added, subtracted, taken the least and greatest of", () => {
    fc.assert(
      fc.property(sum, sum, sum, (a, b, c) => {
        same({ add: [money(a), money(b), money(c)] }, BigInt(a) + BigInt(b) + BigInt(c));
        same({ subtract: [money(a), money(b)] }, BigInt(a) - BigInt(b));
        same({ min: [money(a), money(b), money(c)] }, BigInt(Math.min(a, b, c)));
        same({ max: [money(a), money(b), money(c)] }, BigInt(Math.max(a, b, c)));
      }),
    );
  });

  test("multiplied and divided by whole numbers, rounded to whole kroner", () => {
    fc.assert(
      fc.property(sum, fc.integer({ min: 1, max: 500 }), fc.constantFrom<Rounding>("up", "down", "half-up"), (ore, by, round) => {
        same({ multiply: [money(ore), by] }, BigInt(ore) * BigInt(by));
        const [size, divisor] = [BigInt(Math.abs(ore)), BigInt(by) * 100n];
        const up = round === "up" ? size % divisor > 0n : round === "half-up" && (size % divisor) * 2n >= divisor;
        const kroner = size / divisor + (up ? 1n : 0n);
        same({ divide: { value: money(ore), by, to: 1, round } }, (ore < 0 ? -kroner : kroner) * 100n);
      }),
    );
  });
});
