import { expect, test } from "vitest";
import { inTime } from "../../a11y/in-time";

test("an answer that comes is handed on, and so is a failure", async () => {
  expect(await inTime(Promise.resolve("her"), 10_000)).toBe("her");
  await expect(inTime(Promise.reject(new Error("borte")), 10_000)).rejects.toThrow("borte");
});

test("an answer that never comes is waited for no longer than was said", async () => {
  expect(await inTime(new Promise(() => undefined), 1)).toBeNull();
});
