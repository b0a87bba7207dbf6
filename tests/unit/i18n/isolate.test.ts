import { expect, test } from "vitest";
import { isolate } from "@/lib/i18n/isolate";

test("a name in Latin letters keeps its own direction, and one with an Arabic word in it is read from the right", () => {
  expect(isolate("Nav Bodø")).toBe("\u2068Nav Bodø\u2069");
  expect(isolate("BID-1403 أو BID-1439")).toBe("\u2067BID-1403 أو BID-1439\u2069");
});
