import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addTo, ageOn, between, compareDays, dayAt, dayNumber, endOfMonth, FIRST_DAY, LAST_DAY, monthAt, monthNumber, readDay, readMonth, startOfMonth, type Day, type LeapDay, type Period } from "@/lib/flow/calendar";

function day(text: string): Day {
  const read = readDay(text);
  if (!read) throw new Error(`${text} is no day`);
  return read;
}

const anyDay = fc.nat(dayNumber(day(LAST_DAY))).map(dayAt);

describe("days as they are kept", () => {
  test.each(["2026-01-31", "2024-02-29", FIRST_DAY, LAST_DAY])("%s is one", (text) => {
    expect(day(text).toString()).toBe(text);
  });

  test.each(["2026-02-29", "2100-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-31", "1599-12-31", "2401-01-01", "26-01-31", "2026-1-31", "2026-01-31T00:00", " 2026-01-31", "+002026-01-31", ""])(
    "%s is none",
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  test("months likewise", () => {
    expect(readMonth("2026-01")?.toString()).toBe("2026-01");
    for (const text of ["2026-13", "2026-1", "2026", "1599-12", "2401-01", "2026-01-01"]) expect(readMonth(text), text).toBeNull();
  });
});

describe("adding", () => {
  test.each<[string, number, Period, string]>([
    ["2026-01-31", 1, "months", "2026-02-28"],
    ["2024-01-31", 1, "months", "2024-02-29"],
    ["2026-01-31", 2, "months", "2026-03-31"],
    ["2026-03-31", -1, "months", "2026-02-28"],
    ["2026-12-31", 2, "months", "2027-02-28"],
    ["2024-02-29", 1, "years", "2025-02-28"],
    ["2024-02-29", 4, "years", "2028-02-29"],
    ["2024-02-29", -1, "years", "2023-02-28"],
    ["2026-12-31", 1, "days", "2027-01-01"],
    ["2026-03-01", -1, "days", "2026-02-28"],
    ["2024-03-01", -1, "days", "2024-02-29"],
    ["2026-03-29", 1, "days", "2026-03-30"],
    ["2026-01-31", 0, "months", "2026-01-31"],
  ])("%s and %i %s is %s", (from, count, period, to) => {
    expect(addTo(day(from), count, period)?.toString()).toBe(to);
  });

  test.each<[string, number, Period]>([
    [LAST_DAY, 1, "days"],
    [FIRST_DAY, -1, "days"],
    ["2026-01-01", 1e9, "years"],
    ["2026-01-01", -1e300, "months"],
    ["2026-01-01", 9e15, "days"],
  ])("out of the calendar: %s and %d %s", (from, count, period) => {
    expect(addTo(day(from), count, period)).toBeNull();
  });

  test("months one by one can come to another day than all at once: reckon from the first day", () => {
    const february = addTo(day("2026-01-31"), 1, "months");
    expect(february && addTo(february, 1, "months")?.toString()).toBe("2026-03-28");
  });
});

describe("the time between two days", () => {
  test.each<[string, string, Period, number]>([
    ["2026-01-01", "2026-12-31", "days", 364],
    ["2024-01-01", "2024-12-31", "days", 365],
    ["2026-01-31", "2026-02-28", "months", 0],
    ["2026-01-31", "2026-03-01", "months", 1],
    ["2026-01-15", "2026-02-14", "months", 0],
    ["2026-01-15", "2026-02-15", "months", 1],
    ["2024-02-29", "2025-02-28", "years", 0],
    ["2024-02-29", "2025-03-01", "years", 1],
    ["2024-02-29", "2028-02-29", "years", 4],
    ["2026-02-15", "2026-01-15", "months", -1],
    ["2026-02-15", "2026-01-16", "months", 0],
    ["2026-03-31", "2026-02-28", "months", -1],
    ["2026-01-02", "2026-01-01", "days", -1],
    ["2026-05-05", "2026-05-05", "years", 0],
  ])("from %s to %s, %s: %i", (from, to, period, count) => {
    expect(between(day(from), day(to), period)).toBe(count);
  });

  test("is never minus nothing", () => {
    expect(Object.is(between(day("2026-02-15"), day("2026-02-14"), "years"), 0)).toBe(true);
  });

  test("in days is what has to be added", () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => addTo(from, between(from, to, "days"), "days")?.equals(to) === true));
  });

  test("in whole months and years leads to the day or before it, and one more leads past it", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom<Period>("months", "years"), (a, b, period) => {
        const [from, to] = compareDays(a, b) <= 0 ? [a, b] : [b, a];
        const count = between(from, to, period);
        const reached = addTo(from, count, period);
        expect(reached && compareDays(reached, to)).toBeLessThanOrEqual(0);
        const next = addTo(from, count + 1, period);
        // On the last day of a shorter month the day itself hasn't come.
        if (next && next.day === from.day) expect(compareDays(next, to)).toBeGreaterThan(0);
      }),
    );
  });
});

describe("age", () => {
  test.each<[string, string, LeapDay, number]>([
    ["2008-11-20", "2026-11-19", "march-1", 17],
    ["2008-11-20", "2026-11-20", "march-1", 18],
    ["2008-02-29", "2026-02-28", "march-1", 17],
    ["2008-02-29", "2026-02-28", "february-28", 18],
    ["2008-02-29", "2026-02-27", "february-28", 17],
    ["2008-02-29", "2026-03-01", "march-1", 18],
    ["2008-02-29", "2026-03-01", "february-28", 18],
    ["2008-02-29", "2024-02-28", "february-28", 15],
    ["2008-02-29", "2024-02-29", "february-28", 16],
    ["2008-02-28", "2026-02-28", "february-28", 18],
    ["2008-02-29", "2100-02-28", "february-28", 92],
    ["2026-11-20", "2026-11-20", "march-1", 0],
    ["2026-11-21", "2026-11-20", "march-1", 0],
    ["2027-11-20", "2026-11-20", "march-1", -1],
  ])("born %s, on %s (%s): %i", (born, on, leapDay, age) => {
    expect(ageOn(day(born), day(on), leapDay)).toBe(age);
  });

  test("differs between the rules only on 28 February, for those born on 29 February, in years without that day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (born, on) => {
        if (ageOn(born, on, "march-1") !== ageOn(born, on, "february-28")) {
          expect([born.month, born.day, on.month, on.day, on.inLeapYear]).toEqual([2, 29, 2, 28, false]);
        }
      }),
    );
  });

  test("never goes down from one day to the next, and goes up once a year", () => {
    for (const leapDay of ["march-1", "february-28"] as const) {
      const ages = Array.from({ length: 366 }, (_, index) => ageOn(day("2004-02-29"), dayAt(dayNumber(day("2025-03-02")) + index), leapDay));
      expect(ages.filter((age, index) => index > 0 && age !== ages[index - 1]), leapDay).toHaveLength(1);
    }
  });
});

test("a month has a first and a last day, from a day in it or from the month", () => {
  expect(startOfMonth(day("2024-02-10")).toString()).toBe("2024-02-01");
  expect(endOfMonth(day("2024-02-10")).toString()).toBe("2024-02-29");
  const month = readMonth("2100-02");
  expect(month && [startOfMonth(month).toString(), endOfMonth(month).toString()]).toEqual(["2100-02-01", "2100-02-28"]);
});

test("days and months are whole numbers in a row, and back again", () => {
  expect([dayAt(-5).toString(), dayAt(1e9).toString()]).toEqual([FIRST_DAY, LAST_DAY]);
  fc.assert(
    fc.property(anyDay, (one) => {
      expect(dayAt(dayNumber(one)).equals(one)).toBe(true);
      const month = one.toPlainYearMonth();
      expect(monthAt(monthNumber(month)).equals(month)).toBe(true);
    }),
  );
});
