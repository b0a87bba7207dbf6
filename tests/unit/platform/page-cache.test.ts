import { describe, expect, it } from "vitest";
import { isAbsence } from "@/lib/platform/server/page-cache.mjs";

type Kept = Parameters<typeof isAbsence>[0];

/** Only what the cache looks at. */
function kept(value: object): Kept {
  return value as Kept;
}

describe("what isn't worth keeping", () => {
  it.each([
    ["a page that wasn't found", { kind: "APP_PAGE", status: 404 }, true],
    ["a page", { kind: "APP_PAGE", status: 200 }, false],
    ["a page without a status of its own", { kind: "APP_PAGE" }, false],
    ["a row that wasn't found", { kind: "FETCH", data: { body: "null" } }, true],
    ["an empty list", { kind: "FETCH", data: { body: "[]" } }, false],
  ])("%s: %s", (_, value, absent) => {
    expect(isAbsence(kept(value))).toBe(absent);
  });
});
