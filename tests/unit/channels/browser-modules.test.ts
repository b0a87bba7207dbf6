import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { onWeekdays } from "@/lib/channels/line-hours";
import { openingAt, type Opening } from "@/lib/places/hours/opening-at";
import { holidayOn } from "@/lib/places/hours/holidays";
import { distanceBetween, findNearest } from "@/public/js/nearest.js";
import { isHoliday, openingNow, type Hours } from "@/public/js/opening-hours.js";
import { inNorway } from "./situations";

// The small modules reckon without a library, in the reader's browser. Here they are held against what the site reckons itself.

const hours = onWeekdays({ opensAt: "09:00", closesAt: "15:00" });
const sent: Hours = { weekdays: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [["09:00", "15:00"]]])), days: {} };

/** What the site reckons, as the module says it. */
function expected(opening: Opening): object {
  if ("opensNext" in opening) return { open: false, opens: opening.opensNext?.opens };
  return opening.state === "unknown" ? {} : { open: true, until: opening.until.time };
}

describe("open now, in the browser", () => {
  test("knows every holiday of forty years", () => {
    for (let day = Temporal.PlainDate.from("2020-01-01"); day.year < 2060; day = day.add({ days: 1 })) {
      if (isHoliday(day.toString()) !== (holidayOn(day) !== null)) throw new Error(`${day.toString()}: ${String(holidayOn(day))}`);
    }
  }, 60_000);

  test("says what the site says, hour by hour around Christmas and Easter, and when the clock is moved", () => {
    for (const [from, days] of [["2026-12-22", 14], ["2027-03-23", 10], ["2027-05-13", 6], ["2026-10-24", 3]] as const) {
      for (let hour = 0; hour < days * 24; hour += 1) {
        const instant = inNorway(from, "00:00").add({ hours: hour });
        expect(openingNow(sent, new Date(instant.epochMilliseconds)), instant.toString()).toMatchObject(expected(openingAt(hours, instant)));
      }
    }
  }, 60_000);

  test("lets a single day count instead of its weekday, holiday or not, and says nothing of what never opens", () => {
    const own: Hours = { weekdays: sent.weekdays, days: { "2026-12-25": [["10:00", "11:00"]], "2026-12-28": [] } };
    expect(openingNow(own, new Date("2026-12-25T09:30:00Z"))).toEqual({ open: true, until: "11:00" });
    expect(openingNow(own, new Date("2026-12-27T12:00:00Z"))).toEqual({ open: false, opens: { day: "2026-12-29", days: 2, time: "09:00" } });
    expect(openingNow({ weekdays: {}, days: {} }, new Date())).toEqual({ open: false, opens: null });
  });
});

describe("the nearest office, in the browser", () => {
  test("is the one with the nearest door", () => {
    const oslo = { latitude: 59.91, longitude: 10.75 };
    const bergen = { latitude: 60.39, longitude: 5.32 };
    expect(distanceBetween(oslo, bergen)).toBeGreaterThan(300);
    expect(distanceBetween(oslo, bergen)).toBeLessThan(310);
    const offices = [
      { name: "Langt unna", href: "/a", at: [[69.6, 18.9]] as [number, number][] },
      { name: "To dører", href: "/b", at: [[70, 25], [60.4, 5.3]] as [number, number][] },
    ];
    const nearest = findNearest(offices, bergen);
    expect(nearest.office.name).toBe("To dører");
    expect(nearest.kilometres).toBeLessThan(3);
  });
});
