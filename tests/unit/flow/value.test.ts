import { expect, test } from "vitest";
import { decimal } from "@/lib/flow/decimal";
import { toJson } from "@/lib/flow/value";
import { day, month, set } from "./reckon";

test("values are written as JSON that says exactly the same", () => {
  expect([true, "leier", set("a", "b"), day("2026-01-31"), month("2026-01")].map(toJson)).toEqual([true, "leier", ["a", "b"], "2026-01-31", "2026-01"]);
  expect([decimal("1234.50"), decimal("-0.1"), decimal(0).neg()].map(toJson)).toEqual([1234.5, -0.1, 0]);
  // More digits than a number in JSON carries.
  expect([decimal("123456789012345678.9"), decimal("1e21")].map(toJson)).toEqual(["123456789012345678.9", "1000000000000000000000"]);
});
