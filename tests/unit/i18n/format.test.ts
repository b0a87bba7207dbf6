import { afterEach, expect, test, vi } from "vitest";
import { formatDay, formatRange } from "@/lib/i18n/format";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a day is written as a reader would write it", () => {
  expect(formatDay("nb", "2026-11-21")).toBe("21. november 2026");
  expect(formatDay("nb", "2026-05-01")).toBe("1. mai 2026");
});

test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Oslo"])("a day is the same day wherever the server stands: %s", (zone) => {
  vi.stubEnv("TZ", zone);
  expect(formatDay("nb", "2026-01-01")).toBe("1. januar 2026");
});

test("what is no day is refused, not shown", () => {
  expect(() => formatDay("nb", "2026-02-40")).toThrow(RangeError);
});

test("a number of questions is one number where both ends are the same", () => {
  expect(formatRange(2, 5, "spørsmål")).toBe("2 til 5 spørsmål");
  expect(formatRange(3, 3, "spørsmål")).toBe("3 spørsmål");
});
