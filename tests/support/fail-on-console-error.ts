import { afterEach, beforeEach, expect, vi } from "vitest";

// A console.error is a fault that nobody has looked at yet: it fails the test it happens in.
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    unexpected.push(words.map(String).join(" "));
  });
});

const unexpected: string[] = [];

afterEach(() => {
  const seen = unexpected.splice(0);
  expect(seen, "console.error was called").toEqual([]);
});
