import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, divideTo, isDecimal, isInRange, roundTo, type RoundingMode } from "@/lib/flow/decimal";

/** Sums in øre, beyond what a binary fraction carries. */
const ore = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const mode = fc.constantFrom<RoundingMode>("up", "down", "half-up");

const kroner = (sum: bigint) => decimal(sum.toString()).times("0.01");

/** The same in whole numbers: `up` away from zero, `down` towards it, halves away from it. */
function divideWhole(a: bigint, b: bigint, rounding: RoundingMode): bigint {
  const [size, divisor] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const rest = size % divisor;
  const up = rounding === "up" ? rest > 0n : rounding === "half-up" && rest * 2n >= divisor;
  const result = size / divisor + (up ? 1n : 0n);
  return a < 0n !== b < 0n ? -result : result;
}

describe("decimals", () => {
  test("are exact where binary fractions are not", () => {
    expect(decimal("0.1").plus("0.2").toString()).toBe("0.3");
    expect(decimal("1.005").times(100).toString()).toBe("100.5");
  });

  test("are written without an exponent", () => {
    expect(decimal("123456789012345678901234567890").toString()).toBe("123456789012345678901234567890");
    expect(decimal("0.0000000001").toString()).toBe("0.0000000001");
  });

  test("are told from other objects, also from decimals made elsewhere", () => {
    expect(isDecimal(decimal(1))).toBe(true);
    for (const other of [1, "1", null, {}, { s: 1, e: 0, c: [1] }]) expect(isDecimal(other)).toBe(false);
  });

  test("have an end, above and below", () => {
    expect(isInRange(decimal("1e60"))).toBe(true);
    expect(isInRange(decimal("1e61"))).toBe(false);
    expect(isInRange(decimal("1e-61"))).toBe(false);
    expect(isInRange(decimal("1".repeat(61)))).toBe(false);
  });
});

describe("rounding", () => {
  test.each<[string, string, RoundingMode, string]>([
    ["2.5", "1", "half-up", "3"],
    ["-2.5", "1", "half-up", "-3"],
    ["2.4999999999999999999999", "1", "half-up", "2"],
    ["2.0000000000000000000001", "1", "up", "3"],
    ["-2.0000000000000000000001", "1", "up", "-3"],
    ["2.9999", "1", "down", "2"],
    ["-2.9999", "1", "down", "-2"],
    ["1234", "100", "down", "1200"],
    ["1250", "100", "half-up", "1300"],
    ["1201", "100", "up", "1300"],
    ["0.005", "0.01", "half-up", "0.01"],
    ["17", "2.5", "down", "15"],
    ["-0.4", "1", "down", "0"],
    ["300", "100", "up", "300"],
  ])("%s to %s, %s: %s", (value, unit, rounding, result) => {
    expect(roundTo(decimal(value), decimal(unit), rounding).toString()).toBe(result);
  });

  test("a division is rounded once, not first to some number of digits", () => {
    // 1/3 of 4.499…: rounded first, it would become 1.5 and then 2.
    expect(divideTo(decimal("4.499999999999999999999999999999"), decimal(3), decimal(1), "half-up").toString()).toBe("1");
    expect(divideTo(decimal(10), decimal(3), decimal("0.01"), "up").toString()).toBe("3.34");
  });
});

describe("kroner agree with whole øre", () => {
  test("added, subtracted and multiplied", () => {
    fc.assert(
      fc.property(ore, ore, fc.bigInt({ min: -1000n, max: 1000n }), (a, b, times) => {
        expect(kroner(a).plus(kroner(b)).eq(kroner(a + b))).toBe(true);
        expect(kroner(a).minus(kroner(b)).eq(kroner(a - b))).toBe(true);
        expect(kroner(a).times(times.toString()).eq(kroner(a * times))).toBe(true);
        expect(kroner(a).cmp(kroner(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test("rounded to a unit, in every mode", () => {
    fc.assert(
      fc.property(ore, fc.bigInt({ min: 1n, max: 100_000n }), mode, (sum, unit, rounding) => {
        expect(roundTo(kroner(sum), kroner(unit), rounding).eq(kroner(divideWhole(sum, unit, rounding) * unit))).toBe(true);
      }),
    );
  });

  test("divided and rounded to øre, in every mode", () => {
    fc.assert(
      fc.property(ore, ore.filter((sum) => sum !== 0n), mode, (sum, by, rounding) => {
        expect(divideTo(kroner(sum), decimal(by.toString()), decimal("0.01"), rounding).eq(kroner(divideWhole(sum, by, rounding)))).toBe(true);
      }),
    );
  });

  test("also at exact halves", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), mode, (whole, rounding) => {
        expect(roundTo(kroner(whole * 100n + 50n), decimal(1), rounding).eq(decimal(divideWhole(whole * 100n + 50n, 100n, rounding).toString()))).toBe(true);
      }),
    );
  });
});
