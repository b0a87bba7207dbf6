import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { openingAt, type Opening } from "@/lib/places/hours/opening-at";
import { overlayHours } from "@/lib/places/hours/local-hours";
import { openingHours, unknownHours, type OpeningHours, type Stretch } from "@/lib/places/hours/opening-hours";
import { holidaysOf } from "../../fixtures/places/holidays";

const dropIn = (opensAt: string, closesAt: string): Stretch => ({ kind: "drop_in", opensAt, closesAt, note: null });
const closed: Stretch = { kind: "closed", note: null };
const onWeekdays = (...stretches: Stretch[]): OpeningHours => ({ regular: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, stretches })), special: [] });

/** Like most offices might be. */
const office = onWeekdays(dropIn("09:00", "15:00"));

/** A moment on the clock in Norway. */
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();
const isOpen = ({ state }: Opening) => state === "open" || state === "closes-soon";

describe("a reception with ordinary hours", () => {
  test.each([
    ["2026-11-23T08:59", { state: "closed", holiday: null, opensNext: { opens: { day: "2026-11-23", time: "09:00" }, closes: { day: "2026-11-23", time: "15:00" }, mayDiffer: false } }],
    ["2026-11-23T09:00", { state: "open", until: { day: "2026-11-23", time: "15:00" }, mayDiffer: false }],
    ["2026-11-23T14:29", { state: "open", until: { day: "2026-11-23", time: "15:00" }, mayDiffer: false }],
    ["2026-11-23T14:30", { state: "closes-soon", until: { day: "2026-11-23", time: "15:00" }, mayDiffer: false }],
    ["2026-11-23T15:00", { state: "closed", holiday: null, opensNext: { opens: { day: "2026-11-24", time: "09:00" }, closes: { day: "2026-11-24", time: "15:00" }, mayDiffer: false } }],
    ["2026-11-27T16:00", { state: "closed", holiday: null, opensNext: { opens: { day: "2026-11-30", time: "09:00" }, closes: { day: "2026-11-30", time: "15:00" }, mayDiffer: false } }],
  ] as const)("at %s", (moment, expected) => {
    expect(openingAt(office, at(moment))).toEqual(expected);
  });

  test("is closed on a holiday, which is named, and opens after all of them", () => {
    expect(openingAt(office, at("2027-03-25T10:00"))).toEqual({
      state: "closed",
      holiday: "Skjærtorsdag",
      opensNext: { opens: { day: "2027-03-30", time: "09:00" }, closes: { day: "2027-03-30", time: "15:00" }, mayDiffer: false },
    });
  });

  test("may close early before holidays, unless somebody said what holds", () => {
    for (const day of ["2026-12-24", "2026-12-31", "2027-03-24"]) expect(openingAt(office, at(`${day}T10:00`)), day).toMatchObject({ state: "open", mayDiffer: true });
    const told = { ...office, special: [{ day: "2026-12-24", stretches: [dropIn("09:00", "12:00")] }] };
    expect(openingAt(told, at("2026-12-24T10:00"))).toEqual({ state: "open", until: { day: "2026-12-24", time: "12:00" }, mayDiffer: false });
    expect(openingAt(told, at("2026-12-23T16:00"))).toMatchObject({ opensNext: { closes: { time: "12:00" }, mayDiffer: false } });
  });
});

describe("other hours", () => {
  test("nobody told us are unknown, whatever the time", () => {
    expect(openingAt(unknownHours, at("2026-11-23T10:00"))).toEqual({ state: "unknown" });
  });

  test("with a pause open twice, and those that touch or overlap are one", () => {
    const paused = onWeekdays(dropIn("12:30", "15:00"), dropIn("09:00", "11:30"));
    expect(openingAt(paused, at("2026-11-23T11:30"))).toMatchObject({ state: "closed", opensNext: { opens: { time: "12:30" } } });
    const joined = onWeekdays(dropIn("11:00", "15:00"), dropIn("09:00", "11:00"), dropIn("10:00", "10:30"));
    expect(openingAt(joined, at("2026-11-23T10:45"))).toMatchObject({ state: "open", until: { time: "15:00" } });
  });

  test("by appointment aren't an open door: they say until when, and when one may just come", () => {
    const hours: OpeningHours = {
      regular: [
        { weekday: 1, stretches: [{ kind: "by_appointment", opensAt: "09:00", closesAt: "15:00", note: null }] },
        { weekday: 2, stretches: [{ kind: "by_appointment", opensAt: null, closesAt: null, note: null }] },
        { weekday: 4, stretches: [dropIn("12:00", "14:00"), { kind: "by_appointment", opensAt: "09:00", closesAt: "15:00", note: null }] },
      ],
      special: [],
    };
    expect(openingAt(hours, at("2026-11-23T10:00"))).toMatchObject({ state: "by-appointment", until: { time: "15:00" }, opensNext: { opens: { day: "2026-11-26", time: "12:00" } } });
    expect(openingAt(hours, at("2026-11-24T10:00"))).toMatchObject({ state: "by-appointment", until: null });
    expect(openingAt(hours, at("2026-11-26T13:00"))).toMatchObject({ state: "open" });
    expect(openingAt(hours, at("2026-11-26T14:30"))).toMatchObject({ state: "by-appointment" });
    const never = { ...hours, regular: hours.regular.slice(0, 2) };
    expect(openingAt(never, at("2026-11-25T10:00"))).toEqual({ state: "closed", holiday: null, opensNext: null });
  });

  test("on a special day count before its weekday and before a holiday", () => {
    const hours: OpeningHours = { ...office, special: [{ day: "2026-11-23", stretches: [closed] }, { day: "2026-12-25", stretches: [dropIn("10:00", "11:00")] }] };
    expect(openingAt(hours, at("2026-11-23T10:00"))).toMatchObject({ state: "closed", holiday: null, opensNext: { opens: { day: "2026-11-24" } } });
    expect(openingAt(hours, at("2026-12-25T10:00"))).toMatchObject({ state: "open", mayDiffer: false });
  });

  test("entered here count instead of the register's, day by day", () => {
    const local: OpeningHours = { regular: [{ weekday: 1, stretches: [closed] }], special: [] };
    const hours = overlayHours(office, local);
    expect(isOpen(openingAt(hours, at("2026-11-23T10:00")))).toBe(false);
    expect(isOpen(openingAt(hours, at("2026-11-24T10:00")))).toBe(true);
  });

  test("that close before they open, or at no time, are refused at the door", () => {
    for (const stretch of [dropIn("15:00", "09:00"), dropIn("09:00", "09:00"), dropIn("9:00", "10:00"), dropIn("09:00", "24:00")])
      expect(openingHours.safeParse(onWeekdays(stretch)).success).toBe(false);
    expect(openingHours.safeParse(office).success).toBe(true);
  });
});

/** The clock and the calendar in Norway, from another source than the code under test. */
const norway = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo", dateStyle: "short", timeStyle: "short" });
const wallClock = (instant: Temporal.Instant) => norway.format(instant.epochMilliseconds).split(" ") as [string, string];

describe("around every holiday of ten years", () => {
  const years = Array.from({ length: 10 }, (_, place) => 2026 + place);
  const holidays = years.flatMap(holidaysOf);
  const closedDays = new Set(holidays.map(({ day }) => day));

  function shouldBeOpen(instant: Temporal.Instant): boolean {
    const [day, time] = wallClock(instant);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    return weekday >= 1 && weekday <= 5 && !closedDays.has(day) && time >= "09:00" && time < "15:00";
  }

  test("there are twelve a year, or eleven when two fall together", () => {
    expect(closedDays.size).toBeGreaterThanOrEqual(11 * 10);
    expect(holidays).toHaveLength(12 * 10);
  });

  test("a reception is open when it should be, minute by minute at random", () => {
    const moment = fc.record({ holiday: fc.constantFrom(...holidays), minutes: fc.integer({ min: -5 * 24 * 60, max: 6 * 24 * 60 }) });
    fc.assert(
      fc.property(moment, ({ holiday, minutes }) => {
        const instant = at(`${holiday.day}T00:00`).add({ minutes });
        expect(isOpen(openingAt(office, instant))).toBe(shouldBeOpen(instant));
      }),
      { numRuns: 3000 },
    );
  });

  test("the holiday is named, and the next opening is the first there is", () => {
    for (const { day, name } of holidays) {
      const found = openingAt(office, at(`${day}T10:00`));
      if (found.state !== "closed" || found.opensNext === null) throw new Error(`${day} isn't closed with an opening after it`);
      const shared = holidays.filter((other) => other.day === day).map((other) => other.name);
      expect(shared, name).toContain(found.holiday);
      const { opens, closes } = found.opensNext;
      const [opening, closing] = [at(`${opens.day}T${opens.time}`), at(`${closes.day}T${closes.time}`)];
      expect(isOpen(openingAt(office, opening))).toBe(true);
      expect(isOpen(openingAt(office, closing.subtract({ minutes: 1 })))).toBe(true);
      expect(isOpen(openingAt(office, closing))).toBe(false);
      for (let before = at(`${day}T10:00`); Temporal.Instant.compare(before, opening) < 0; before = before.add({ hours: 3 })) expect(shouldBeOpen(before)).toBe(false);
      expect(shouldBeOpen(opening.subtract({ minutes: 1 }))).toBe(false);
    }
  });
});

describe("in the nights when the clock is moved", () => {
  const nights = [
    // Not that of 2027, which is Easter Sunday.
    { day: "2026-03-29", hours: 23 },
    { day: "2026-10-25", hours: 25 },
    { day: "2027-10-31", hours: 25 },
    { day: "2028-03-26", hours: 23 },
  ];
  const time = fc.integer({ min: 0, max: 23 * 60 + 59 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`);
  const times = fc.uniqueArray(time, { minLength: 2, maxLength: 2 }).map((two) => two.sort());

  test.each(nights)("a door is open once, for as long as it really is ($day)", ({ day, hours: length }) => {
    const start = at(`${day}T00:00`);
    fc.assert(
      fc.property(times, ([opensAt = "", closesAt = ""]) => {
        const hours: OpeningHours = { regular: [{ weekday: 7, stretches: [dropIn(opensAt, closesAt)] }], special: [] };
        const states = Array.from({ length: length * 60 }, (_, minutes) => openingAt(hours, start.add({ minutes })));
        const changes = states.filter((state, place) => place > 0 && isOpen(state) !== isOpen(states[place - 1] ?? state)).length;
        expect(changes).toBeLessThanOrEqual(2);
        const open = states.filter(isOpen).length;
        const really = at(`${day}T${opensAt}`).until(at(`${day}T${closesAt}`)).total("minutes");
        expect(open).toBe(Math.max(0, really));
        expect(states.filter(({ state }) => state === "closes-soon")).toHaveLength(Math.min(open, 30));
      }),
      { numRuns: 4 },
    );
  });

  test("the hour that comes twice is open both times, and the one that never comes isn't missed", () => {
    const night: OpeningHours = { regular: [{ weekday: 7, stretches: [dropIn("01:00", "04:00")] }], special: [] };
    const instant = (text: string) => Temporal.Instant.from(text);
    expect(openingAt(night, instant("2026-10-25T00:30Z"))).toMatchObject({ state: "open", until: { time: "04:00" } });
    expect(openingAt(night, instant("2026-10-25T01:30Z"))).toMatchObject({ state: "open", until: { time: "04:00" } });
    // 01:40, and the clock goes from 02:00 to 03:00: an hour and twenty minutes are left.
    expect(openingAt(night, instant("2026-03-29T00:40Z"))).toMatchObject({ state: "open" });
    expect(openingAt(night, instant("2026-03-29T01:40Z"))).toMatchObject({ state: "closes-soon", until: { time: "04:00" } });
  });
});
