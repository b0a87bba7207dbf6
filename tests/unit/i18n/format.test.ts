import { afterEach, expect, test, vi } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { formatDay, formatList, formatMoney, formatMonth, formatNumber, formatPercent, formatWeekday, joinParts } from "@/lib/i18n/format";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Spaces that keep a number together, as ordinary ones. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a day is written as a reader would write it", () => {
  expect(formatDay("nb", "2026-11-21")).toBe("21. november 2026");
  expect(formatDay("nb", "2026-05-01")).toBe("1. mai 2026");
  expect(formatWeekday("nb", "2027-01-04")).toBe("mandag 4. januar 2027");
  expect(formatMonth("nb", "2027-01")).toBe("januar 2027");
});

test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Oslo"])("a day is the same day wherever the server stands: %s", (zone) => {
  vi.stubEnv("TZ", zone);
  expect(formatDay("nb", "2026-01-01")).toBe("1. januar 2026");
  expect(formatWeekday("nb", "2026-01-01")).toBe("torsdag 1. januar 2026");
  expect(formatMonth("nb", "2026-01")).toBe("januar 2026");
});

test("what is no day is refused, not shown", () => {
  expect(() => formatDay("nb", "2026-02-40")).toThrow(RangeError);
});

test.each([
  ["1234", "1 234 kr"],
  ["1234,5", "1 234,50 kr"],
  ["1234.05", "1 234,05 kr"],
  ["1234.00", "1 234 kr"],
  ["0,1", "0,10 kr"],
  ["123456789012.34", "123 456 789 012,34 kr"],
  ["-500", "−500 kr"],
])("kroner are written whole, or with both digits of the øre: %s", (kroner, text) => {
  expect(plain(formatMoney(kroner))).toBe(text);
});

test.each([
  ["2026", "2026"],
  ["12345", "12 345"],
  ["37,5", "37,5"],
  ["0.1234567891", "0,1234567891"],
  ["12345678901234567.89", "12 345 678 901 234 567,89"],
])("a number is written exactly, and four digits stand together: %s", (number, text) => {
  expect(plain(formatNumber(number))).toBe(text);
});

test("a percentage has a space before its sign, and neither breaks from its number", () => {
  expect(formatPercent("12,5")).toBe("12,5\u00a0%");
  expect(formatMoney("1000")).not.toContain(" ");
});

test("a day comes before its month in every language, with the digits of Norwegian letters", () => {
  expect(locales.map((locale) => formatDay(locale, "2026-11-21").replace(/\s/g, " "))).toEqual([
    "21. november 2026",
    "21. november 2026",
    "21 November 2026",
    "21 листопада 2026 р.",
    "21 listopada 2026",
    "21 نوفمبر 2026",
    "21 Noofeembar 2026",
  ]);
});

test("a list ends with og", () => {
  expect(formatList("nb", ["husleie", "lån", "mat"])).toBe("husleie, lån og mat");
  expect(formatList("nb", ["husleie"])).toBe("husleie");
  // Each name is on its own among words that run the other way.
  expect(formatList("ar", ["Fana", "Ytrebygda"])).toBe("\u2068Fana\u2069 و\u2068Ytrebygda\u2069");
});

test("parts of a line are joined as the language writes a comma, and one that isn't there leaves no trace", () => {
  expect(joinParts("nb", ["6 steg", undefined, "omtrent 20 minutter"])).toBe("6 steg, omtrent 20 minutter");
  expect(joinParts("ar", ["8 خطوات", "60 دقيقة"])).toBe("8 خطوات، 60 دقيقة");
});
