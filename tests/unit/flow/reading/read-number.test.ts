import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber, writeNumber } from "@/lib/flow/reading/read-number";
import { decimal } from "@/lib/flow/decimal";

function read(raw: string, decimals = 2, unit?: "kr" | "%"): string {
  const number = readNumber(raw, decimals, unit);
  return number.ok ? writeNumber(number.value) : number.problem;
}

describe("a number as somebody in Norway writes it", () => {
  test.each([
    ["1234,5", "1234,5"],
    ["1 234,50", "1234,5"],
    ["1\u00a0234,50", "1234,5"],
    ["1\u202f234,50", "1234,5"],
    ["1\u2009234,50", "1234,5"],
    ["12 345 678", "12345678"],
    ["1.234,50", "1234,5"],
    ["1.234.567", "1234567"],
    ["1.234.567,89", "1234567,89"],
    ["1234.5", "1234,5"],
    ["1234.56", "1234,56"],
    ["0.5", "0,5"],
    ["0.500", "0,5"],
    [",5", "0,5"],
    ["-,5", "-0,5"],
    [".5", "0,5"],
    ["5,", "5"],
    ["5,00", "5"],
    ["007", "7"],
    ["0", "0"],
    ["-0", "0"],
    ["-0,00", "0"],
    ["  42\t", "42"],
    ["500,-", "500"],
    ["500,–", "500"],
    ["500.-", "500"],
    ["1 500 ,- ", "1500"],
    ["−12", "-12"],
    ["–12,5", "-12,5"],
    ["- 12", "-12"],
    ["－12", "-12"],
    ["１２３４,５", "1234,5"],
    ["１ ２３４，５０", "1234,5"],
    ["١٢٣٤٫٥", "1234,5"],
    ["۱۲", "12"],
    ["999999999999,99", "999999999999,99"],
    ["000000000000000000001", "1"],
  ])("%j is %s", (raw, kept) => {
    expect(read(raw)).toBe(kept);
  });

  test("may have the sign of its own unit with it, and no other", () => {
    for (const raw of ["kr 500", "500 kr", "500kr", "kr. 500,-", "KR 500", "500,- kr.", "kr\u00a0500", "500 kroner"]) expect(read(raw, 2, "kr"), raw).toBe("500");
    for (const raw of ["12 %", "12%", "12,0\u202f%", "12 prosent"]) expect(read(raw, 2, "%"), raw).toBe("12");
    expect(read("20 %", 2, "kr")).toBe("not-a-number");
    expect(read("20 kr", 2, "%")).toBe("not-a-number");
    expect(read("3 kr")).toBe("not-a-number");
  });

  test.each([
    ["1.234", "ambiguous-number"],
    ["12.345", "ambiguous-number"],
    ["123.456", "ambiguous-number"],
    ["-1.234", "ambiguous-number"],
    ["1.2345", "too-many-decimals"],
    ["1234.567", "too-many-decimals"],
    ["1,234", "too-many-decimals"],
    ["1,005", "too-many-decimals"],
    ["1000000000000", "too-large"],
    ["9".repeat(150), "too-large"],
    ["-1000000000000", "too-small"],
    ["1,2,3", "not-a-number"],
    ["1.23.456", "not-a-number"],
    ["1234.567.890", "not-a-number"],
    ["1,234.50", "not-a-number"],
    ["1.234.5", "not-a-number"],
    ["1e9", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["NaN", "not-a-number"],
    ["0x10", "not-a-number"],
    ["10²", "not-a-number"],
    ["½", "not-a-number"],
    ["①", "not-a-number"],
    ["5--", "not-a-number"],
    ["--5", "not-a-number"],
    ["5-3", "not-a-number"],
    ["+5", "not-a-number"],
    ["-", "not-a-number"],
    [",", "not-a-number"],
    [".", "not-a-number"],
    ["kr", "not-a-number"],
    ["ca. 500", "not-a-number"],
    ["fem", "not-a-number"],
    ["5 kroner", "not-a-number"],
    ["١٢abc", "not-a-number"],
  ])("%j is %s", (raw, problem) => {
    expect(read(raw)).toBe(problem);
  });

  test("may have as many decimals as the question allows, zeros at the end not counted", () => {
    expect([read("5,5", 0), read("5,0", 0), read("5,500", 1), read("1,2345", 4)]).toEqual(["not-whole", "5", "5,5", "1,2345"]);
  });
});

test("what is read, written and read again is the same number", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 14n) + 1n, max: 10n ** 14n - 1n }), fc.nat(6), (digits, decimals) => {
      const value = decimal(digits.toString()).times(`1e-${decimals}`);
      const written = writeNumber(value);
      const again = readNumber(written, 6);
      // A whole number beyond twelve digits is refused, and said to be.
      expect(again).toEqual(value.abs().gte(1e12) ? { ok: false, problem: digits < 0n ? "too-small" : "too-large" } : { ok: true, value });
      if (again.ok) expect(writeNumber(again.value)).toBe(written);
    }),
  );
});

test("any text at all is read or refused, and quickly", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d ., kr%-]{0,40}$/)), fc.nat(6), (raw, decimals) => {
    const number = readNumber(raw, decimals);
    if (number.ok) expect(readNumber(writeNumber(number.value), decimals)).toEqual(number);
  }));
  const started = performance.now();
  for (const raw of [" ".repeat(200), "kr".repeat(100), ",-".repeat(100), "1.234".repeat(40), "%".repeat(200)]) expect(readNumber(raw, 2).ok).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});
