import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerTo, optionsOf, type Answer, type RawAnswers } from "@/lib/flow/answers";
import { asks, type Asks } from "@/lib/flow/asks";
import { isDecimal } from "@/lib/flow/decimal";
import { readAnswer } from "@/lib/flow/read-answer";
import type { z } from "zod";

type Written = z.input<typeof asks>;

function read(written: Written, raw: unknown, optional = false): Answer | { problem: string } {
  const result = readAnswer({ asks: asks.parse(written), optional }, raw);
  return result.ok ? result.answer : { problem: result.problem };
}

const bolig: Written = { kind: "choice", options: ["leier", "eier", "annet"] };
const situasjon: Written = { kind: "choices", options: ["syk", "alene", "barn"], none: "ingen" };
const everyKind: Written[] = [
  bolig,
  situasjon,
  { kind: "yes-no", unsure: true },
  { kind: "integer" },
  { kind: "number", decimals: 3 },
  { kind: "money" },
  { kind: "percent" },
  { kind: "date" },
  { kind: "month" },
  { kind: "postcode" },
  { kind: "municipality" },
];

describe("the options a reader chooses among", () => {
  test.each<[Written, string[]]>([
    [bolig, ["leier", "eier", "annet"]],
    [situasjon, ["syk", "alene", "barn", "ingen"]],
    [{ kind: "choices", options: ["syk", "alene"] }, ["syk", "alene"]],
    [{ kind: "yes-no" }, ["ja", "nei"]],
    [{ kind: "yes-no", unsure: true }, ["ja", "nei", "vet-ikke"]],
    [{ kind: "date" }, []],
  ])("%j", (written, options) => {
    expect(optionsOf(asks.parse(written))).toEqual(options);
  });
});

describe("one option", () => {
  test("is taken as it stands", () => {
    expect(read(bolig, "eier")).toBe("eier");
    expect(read({ kind: "yes-no" }, "nei")).toBe("nei");
  });

  test("is missing where there is nothing", () => {
    for (const raw of [undefined, "", "  ", null]) expect(read(bolig, raw)).toEqual({ problem: "missing" });
  });

  test.each(["EIER", " eier", "vet-ikke", "__proto__", "constructor", "toString", "x".repeat(1_000_000), ["eier"], { eier: true }, 1, true, Symbol("eier")])("is unknown otherwise (%#)", (raw) => {
    expect(read(bolig, raw)).toEqual({ problem: "unknown" });
  });
});

describe("several options", () => {
  test("are kept in the order of the options, each once", () => {
    expect(read(situasjon, ["barn", "syk", "barn"])).toEqual(["syk", "barn"]);
    expect(read(situasjon, "alene")).toEqual(["alene"]);
  });

  test("may come with an empty field", () => {
    expect(read(situasjon, ["", "syk"])).toEqual(["syk"]);
    for (const raw of [[], "", [""], undefined, null]) expect(read(situasjon, raw)).toEqual({ problem: "missing" });
  });

  test("none of these is an answer, and is worth an empty set, but not together with one of these", () => {
    expect(readAnswer({ asks: asks.parse(situasjon), optional: false }, ["ingen"])).toEqual({ ok: true, value: new Set(), answer: ["ingen"] });
    expect(read(situasjon, ["ingen", "syk"])).toEqual({ problem: "none-with-others" });
  });

  test("are counted", () => {
    const some: Written = { ...situasjon, fewest: 2, most: 2 };
    expect([read(some, ["syk"]), read(some, ["syk", "barn"]), read(some, ["syk", "barn", "alene"])]).toEqual([{ problem: "too-few" }, ["syk", "barn"], { problem: "too-many" }]);
    expect(read(some, ["ingen"])).toEqual(["ingen"]);
  });

  test("may be none at all where the author allows it, but the question must have been answered", () => {
    const any: Written = { ...situasjon, fewest: 0 };
    expect([read(any, []), read(any, ""), read(any, undefined)]).toEqual([[], [], { problem: "missing" }]);
  });

  test("are unknown when one of them is", () => {
    for (const raw of [["syk", "x"], ["syk", 1], ["syk", ["barn"]], [null], 1, {}, true, ["__proto__"]]) expect(read(situasjon, raw)).toEqual({ problem: "unknown" });
  });
});

describe("numbers, days and places", () => {
  test.each<[Written, unknown, Answer]>([
    [{ kind: "integer" }, "1 234", "1234"],
    [{ kind: "integer" }, 3, "3"],
    [{ kind: "integer" }, -3, "-3"],
    [{ kind: "money" }, "kr 1 234,50", "1234,5"],
    [{ kind: "money" }, 1234.5, "1234,5"],
    [{ kind: "number", decimals: 3 }, 1.234, "1,234"],
    [{ kind: "percent", decimals: 1 }, "12,5 %", "12,5"],
    [{ kind: "date" }, "3.1.2026", "2026-01-03"],
    [{ kind: "month" }, "1.2026", "2026-01"],
    [{ kind: "postcode" }, " 0 301 ", "0301"],
    [{ kind: "postcode" }, "٠٣٠١", "0301"],
    [{ kind: "municipality" }, "0301", "0301"],
  ])("%j keeps %j as %j", (written, raw, answer) => {
    expect(read(written, raw)).toBe(answer);
  });

  test.each<[Written, unknown, string]>([
    [{ kind: "integer" }, "1,5", "not-whole"],
    [{ kind: "integer" }, 1.5, "not-whole"],
    [{ kind: "integer" }, Number.NaN, "not-a-number"],
    [{ kind: "integer" }, Number.POSITIVE_INFINITY, "not-a-number"],
    [{ kind: "integer" }, 1e21, "not-a-number"],
    [{ kind: "money" }, "1,234", "too-many-decimals"],
    [{ kind: "money" }, "1.234", "ambiguous-number"],
    [{ kind: "money" }, "20 %", "not-a-number"],
    [{ kind: "money" }, ["500"], "not-a-number"],
    [{ kind: "money" }, "5".repeat(1_000_000), "not-a-number"],
    [{ kind: "date" }, "31.2.2026", "impossible-date"],
    [{ kind: "date" }, { day: 1 }, "not-a-date"],
    [{ kind: "date" }, 20260101, "not-a-date"],
    [{ kind: "month" }, true, "not-a-date"],
    [{ kind: "postcode" }, "301", "not-a-postcode"],
    [{ kind: "postcode" }, 301, "not-a-postcode"],
    [{ kind: "postcode" }, "03011", "not-a-postcode"],
    [{ kind: "postcode" }, "A301", "not-a-postcode"],
    [{ kind: "municipality" }, "Oslo", "unknown"],
    [{ kind: "municipality" }, "301", "unknown"],
  ])("%j refuses %o: %s", (written, raw, problem) => {
    expect(read(written, raw)).toEqual({ problem });
  });
});

describe("an optional question", () => {
  test.each(everyKind)("can be passed over (%j)", (written) => {
    expect(readAnswer({ asks: asks.parse(written), optional: true }, null)).toEqual({ ok: true, value: null, answer: null });
    expect(read(written, null, false)).toEqual({ problem: "missing" });
    // Nothing said is not the same as passed over.
    expect(read(written, undefined, true)).toEqual({ problem: "missing" });
  });
});

describe("any answer to any kind of question", () => {
  const kind = fc.constantFrom(...everyKind).map((written): Asks => asks.parse(written));

  test("is read or refused, and what is kept is read the same again", () => {
    fc.assert(
      fc.property(kind, fc.boolean(), fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), fc.string(), fc.stringMatching(/^[\d., -]{1,12}$/)), (one, optional, raw) => {
        const first = readAnswer({ asks: one, optional }, raw);
        if (!first.ok) return;
        const again = readAnswer({ asks: one, optional }, first.answer);
        expect(again).toEqual(first);
        expect(first.ok && isDecimal(first.value) ? String(first.value) : null).not.toBe("-0");
      }),
      { numRuns: 1000 },
    );
  });

  test("takes no time to speak of, however large", () => {
    const started = performance.now();
    for (const written of everyKind) for (const raw of [" ".repeat(1_000_000), "1 ".repeat(500_000), "é".repeat(1_000_000), Array.from({ length: 100_000 }, () => "syk")]) read(written, raw);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("finding an answer", () => {
  test("looks only at what was answered, not at what every object has", () => {
    expect(answerTo({}, "constructor")).toBeUndefined();
    expect(answerTo({}, "__proto__")).toBeUndefined();
    const hostile = JSON.parse('{"__proto__": "ja", "constructor": "nei"}') as RawAnswers;
    expect(answerTo(hostile, "constructor")).toBe("nei");
  });
});
