import { describe, expect, test, vi } from "vitest";
import type { Expression } from "@/lib/flow/expression";
import type { ExternalTable } from "@/lib/flow/tables";
import { number, reckon, type Known } from "../reckon";

const tables: NonNullable<NonNullable<Known["flow"]>["tables"]> = {
  sats: {
    kind: "ranges",
    rows: [
      { from: { date: "2025-05-01" }, value: { money: 100 } },
      { from: { date: "2026-05-01" }, value: { money: "110.50" } },
    ],
  },
  trinn: { kind: "ranges", rows: [{ from: 0, value: "lav" }, { from: { money: "1000" }, value: "hoy" }] },
  fylke: { kind: "keyed", rows: [{ key: "0301", value: "oslo" }, { key: 5, value: "fem" }, { key: { date: "2026-01-01" }, value: true }] },
  kontor: { kind: "external", gives: "choice", options: ["sentrum", "vest"] },
};

function look(table: string, key: Expression, known: Known = {}, instead?: Expression): unknown {
  const status = reckon({ lookupStatus: { table, key } }, { flow: { tables }, ...known });
  return [status, reckon({ lookup: { table, key, ...(instead !== undefined && { else: instead }) } }, { flow: { tables }, ...known })];
}

describe("a table of ranges", () => {
  test.each<[string, string, unknown]>([
    ["sats", "2025-05-01", 100],
    ["sats", "2026-04-30", 100],
    ["sats", "2026-05-01", 110.5],
    ["sats", "2199-12-31", 110.5],
  ])("%s on %s is %j", (table, date, value) => {
    expect(look(table, { date })).toEqual(["found", value]);
  });

  test("has nothing before its first row, and says so", () => {
    expect(look("sats", { date: "2025-04-30" })).toEqual(["not-found", { failure: "no-value", table: "sats", status: "not-found" }]);
    expect(look("sats", { date: "2025-04-30" }, {}, { money: 0 })).toEqual(["not-found", 0]);
  });

  test("works on sums", () => {
    expect([look("trinn", 999.99), look("trinn", 1000), look("trinn", -1)]).toEqual([
      ["found", "lav"],
      ["found", "hoy"],
      ["not-found", { failure: "no-value", table: "trinn", status: "not-found" }],
    ]);
  });

  test("is not asked for something it has no order for: that is no miss to be made good by the else", () => {
    const wrong = [{ failure: "wrong-type", operator: "lookupStatus" }, { failure: "wrong-type", operator: "lookup" }];
    expect(look("sats", "2026-05-01", {}, 1)).toEqual(wrong);
    expect(look("sats", 5, {}, 1)).toEqual(wrong);
    expect(look("trinn", { today: true }, {}, "x")).toEqual(wrong);
  });
});

describe("a keyed table", () => {
  test("has exactly its keys", () => {
    expect([look("fylke", "0301"), look("fylke", 5), look("fylke", { date: "2026-01-01" })]).toEqual([
      ["found", "oslo"],
      ["found", "fem"],
      ["found", true],
    ]);
    for (const key of ["301", "5", "= 5", "__proto__", "constructor", { date: "2026-01-02" }, 6] satisfies Expression[]) expect(look("fylke", key, {}, "annet")).toEqual(["not-found", "annet"]);
  });
});

describe("a table somebody else keeps", () => {
  const ask = (given: ReturnType<ExternalTable>, key: Expression = "0301") => look("kontor", key, { tables: { kontor: () => given } });
  const failure = (status: string) => [status, { failure: "no-value", table: "kontor", status }];

  test("gives a value, or says why not", () => {
    expect(ask({ status: "found", value: "vest" })).toEqual(["found", "vest"]);
    for (const status of ["not-found", "invalid", "unavailable"] as const) expect(ask({ status })).toEqual(failure(status));
  });

  test("is asked with the key, and never with anything but text", () => {
    const table = vi.fn((): ReturnType<ExternalTable> => ({ status: "found", value: "vest" }));
    look("kontor", "0301", { tables: { kontor: table } });
    expect(table.mock.calls).toEqual([["0301"], ["0301"]]);
    expect(look("kontor", 301, { tables: { kontor: table } })).toEqual(failure("invalid"));
    expect(table).toHaveBeenCalledTimes(2);
  });

  test("is unavailable when it isn't there, throws, or answers nonsense", () => {
    expect(look("kontor", "0301")).toEqual(failure("unavailable"));
    expect(look("kontor", "0301", { tables: Object.create({ kontor: () => ({ status: "found", value: "vest" }) }) as Record<string, ExternalTable> })).toEqual(failure("unavailable"));
    const broken = () => {
      throw new Error("no connection");
    };
    expect(look("kontor", "0301", { tables: { kontor: broken } })).toEqual(failure("unavailable"));
    for (const nonsense of [undefined, null, {}, { status: "maybe" }, "found", { status: null }]) {
      expect(look("kontor", "0301", { tables: { kontor: () => nonsense as unknown as ReturnType<ExternalTable> } })).toEqual(failure("unavailable"));
    }
  });

  test("has an else for all of that", () => {
    expect(look("kontor", "0301", {}, "sentrum")).toEqual(["unavailable", "sentrum"]);
  });

  const giving = (gives: "boolean" | "set" | "number" | "money" | "percent" | "date" | "month", value: unknown) =>
    look("t", "x", { flow: { tables: { t: { kind: "external", gives, options: ["a", "b"] } } }, tables: { t: () => ({ status: "found", value }) } });

  test.each<[Parameters<typeof giving>[0], unknown, unknown]>([
    ["boolean", true, true],
    ["set", ["b", "a"], ["b", "a"]],
    ["set", [], []],
    ["number", 1.5, 1.5],
    ["money", "1234.50", 1234.5],
    ["percent", -1, -1],
    ["date", "2026-01-31", "2026-01-31"],
    ["month", "2026-01", "2026-01"],
  ])("gives %s: %j", (gives, given, value) => {
    expect(giving(gives, given)).toEqual(["found", value]);
  });

  test.each<[Parameters<typeof giving>[0], unknown]>([
    ["boolean", "true"],
    ["set", "a"],
    ["set", ["a", "x"]],
    ["number", "1,5"],
    ["number", [5]],
    ["number", true],
    ["number", Number.NaN],
    ["number", Number.POSITIVE_INFINITY],
    ["number", 1e21],
    ["money", null],
    ["money", { valueOf: () => 5, toString: () => "5" }],
    ["date", "2026-02-30"],
    ["date", 20260131],
    ["month", "2026-01-01"],
  ])("is invalid when it gives another type than it was said to: %s, %o", (gives, given) => {
    expect(giving(gives, given)).toEqual(["invalid", { failure: "no-value", table: "t", status: "invalid" }]);
  });

  test("gives only known options", () => {
    expect(ask({ status: "found", value: "nord" })).toEqual(failure("invalid"));
    expect(ask({ status: "found", value: "constructor" })).toEqual(failure("invalid"));
  });
});

test("a table that doesn't exist has no value and no status", () => {
  for (const table of ["borte", "constructor"]) expect(look(table, "x", {}, 1)).toEqual([{ failure: "wrong-type", operator: "lookupStatus" }, { failure: "wrong-type", operator: "lookup" }]);
});

test("a key without a value has no value, whatever the else", () => {
  expect(look("fylke", { answer: "mobil" }, { answers: { antall: number(1) } }, "x")).toEqual([{ failure: "unanswered", question: "mobil" }, { failure: "unanswered", question: "mobil" }]);
});
