// The reckoning behind open-now.js, without a page. The site does the same with a library (lib/places/hours); a test holds the two together.

/**
 * @typedef {[from: string, until: string]} Span times on the clock in Norway, `09:00`
 * @typedef {{ weekdays: Record<string, Span[]>, days: Record<string, Span[]> }} Hours by weekday (1 is Monday), and by single days, which count instead
 * @typedef {{ open: true, until: string } | { open: false, opens: { day: string, days: number, time: string } | null }} Opening `days`: from today
 */

const DAY = 86_400_000;
/** As far ahead as an opening is worth telling. */
const daysAhead = 28;

/** Easter Sunday, by the reckoning of the Gregorian calendar. @param {number} year @returns {number} midnight, as milliseconds in UTC */
function easterSunday(year) {
  const century = Math.floor(year / 100);
  const moon = (19 * (year % 19) + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const full = moon - (moon > 28 || (moon === 28 && year % 19 > 10) ? 1 : 0);
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return Date.UTC(year, 2, 28 + full - weekday);
}

/** Days from Easter Sunday: from Maundy Thursday to Whit Monday. */
const aroundEaster = [-3, -2, 0, 1, 39, 49, 50];
const fixed = ["01-01", "05-01", "05-17", "12-25", "12-26"];

/** @param {string} day `2026-11-23` */
export function isHoliday(day) {
  const date = new Date(`${day}T00:00:00Z`);
  const fromEaster = Math.round((date.getTime() - easterSunday(date.getUTCFullYear())) / DAY);
  return fixed.includes(day.slice(5)) || aroundEaster.includes(fromEaster);
}

/** @param {Hours} hours @param {string} day @returns {Span[]} */
function spansOn({ weekdays, days }, day) {
  const own = days[day];
  if (own) return own;
  return isHoliday(day) ? [] : (weekdays[String(new Date(`${day}T00:00:00Z`).getUTCDay() || 7)] ?? []);
}

/** The day and the time on the clock in Norway, wherever the reader is. @param {Date} now */
function clockInNorway(now) {
  // Swedish writes dates the ISO way.
  const [day = "", time = ""] = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo", dateStyle: "short", timeStyle: "short" }).format(now).split(" ");
  return { day, time };
}

/** Whether one can come or call now, and otherwise when. @param {Hours} hours @param {Date} now @returns {Opening} */
export function openingNow(hours, now) {
  const { day: today, time } = clockInNorway(now);
  const around = spansOn(hours, today).find(([from, until]) => from <= time && time < until);
  if (around) return { open: true, until: around[1] };
  for (let days = 0; days <= daysAhead; days += 1) {
    const day = new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
    const next = spansOn(hours, day).find(([from]) => days > 0 || from > time);
    if (next) return { open: false, opens: { day, days, time: next[0] } };
  }
  return { open: false, opens: null };
}
