import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt, dayNumber, dayOf, FIRST_ANSWER_YEAR, LAST_ANSWER_YEAR } from "@/lib/flow/calendar";
import { readDayAnswer, readMonthAnswer } from "@/lib/flow/reading/read-date";

function readDay(raw: string): string {
  const day = readDayAnswer(raw);
  return day.ok ? day.value.toString() : day.problem;
}

function readMonth(raw: string): string {
  const month = readMonthAnswer(raw);
  return month.ok ? month.value.toString() : month.problem;
}

describe("a day as somebody gives it", () => {
  test.each([
    ["2026-01-31", "2026-01-31"],
    ["2026-1-3", "2026-01-03"],
    [" 2026-01-31 ", "2026-01-31"],
    ["31.1.2026", "2026-01-31"],
    ["31.01.2026", "2026-01-31"],
    ["31/1/2026", "2026-01-31"],
    [" 31 . 1 . 2026 ", "2026-01-31"],
    ["29.2.2024", "2024-02-29"],
    ["5.mai.2026", "2026-05-05"],
    ["5.Januar.2026", "2026-01-05"],
    ["5.JAN.2026", "2026-01-05"],
    ["5.sept.2026", "2026-09-05"],
    ["3..jan..2026", "2026-01-03"],
    ["3..1.2026", "2026-01-03"],
    ["３１.１.２０２６", "2026-01-31"],
    ["٣١.١.٢٠٢٦", "2026-01-31"],
  ])("%j is %s", (raw, kept) => {
    expect(readDay(raw)).toBe(kept);
  });

  test.each([
    ["..", "missing"],
    [" . . ", "missing"],
    [".1.2026", "missing-day"],
    ["31..2026", "missing-month"],
    ["31.1.", "missing-year"],
    ["..2026", "missing-day"],
    ["31..", "missing-month"],
    ["29.2.2026", "impossible-date"],
    ["30.2.2024", "impossible-date"],
    ["31.4.2026", "impossible-date"],
    ["0.1.2026", "impossible-date"],
    ["1.13.2026", "impossible-date"],
    ["32.1.2026", "impossible-date"],
    ["1.1.26", "not-a-date"],
    ["1.1.20266", "not-a-date"],
    ["001.1.2026", "not-a-date"],
    ["1.1.0026", "too-early"],
    ["31.12.1899", "too-early"],
    ["1.1.2200", "too-late"],
    ["1.marsipan.2026", "not-a-date"],
    ["1.ma.2026", "not-a-date"],
    ["-1.1.2026", "not-a-date"],
    ["1,5.1.2026", "not-a-date"],
    ["31.1", "not-a-date"],
    ["1.2.3.2026", "not-a-date"],
    ["i går", "not-a-date"],
    ["2026-02-30", "impossible-date"],
    ["2026-01-31T00:00", "not-a-date"],
    ["20260131", "not-a-date"],
  ])("%j is %s", (raw, problem) => {
    expect(readDay(raw)).toBe(problem);
  });
});

describe("a month as somebody gives it", () => {
  test.each([
    ["2026-01", "2026-01"],
    ["2026-1", "2026-01"],
    ["1.2026", "2026-01"],
    ["12/2026", "2026-12"],
    ["desember.2026", "2026-12"],
    ["jan..2026", "2026-01"],
    [".", "missing"],
    [".2026", "missing-month"],
    ["1.", "missing-year"],
    ["13.2026", "impossible-date"],
    ["0.2026", "impossible-date"],
    ["1.26", "not-a-date"],
    ["12.1899", "too-early"],
    ["1.2200", "too-late"],
    ["2026", "not-a-date"],
    ["1.1.2026", "not-a-date"],
  ])("%j is %s", (raw, result) => {
    expect(readMonth(raw)).toBe(result);
  });
});

const [first = 0, last = 0] = [dayOf(FIRST_ANSWER_YEAR, 1, 1), dayOf(LAST_ANSWER_YEAR, 12, 31)].map((day) => (day ? dayNumber(day) : Number.NaN));
const answerDay = fc.integer({ min: first, max: last }).map(dayAt);

test("every day is read the same from its three fields and from how it is kept", () => {
  fc.assert(
    fc.property(answerDay, (day) => {
      const fields = `${day.day}.${day.month}.${day.year}`;
      expect([readDay(fields), readDay(day.toString())]).toEqual([day.toString(), day.toString()]);
      expect(readMonth(`${day.month}.${day.year}`)).toBe(day.toPlainYearMonth().toString());
    }),
  );
});

test("any text at all is read or refused", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d./ -]{0,12}$/)), (raw) => {
      const day = readDayAnswer(raw);
      if (day.ok) expect(readDayAnswer(day.value.toString())).toEqual(day);
      readMonthAnswer(raw);
    }),
  );
});
