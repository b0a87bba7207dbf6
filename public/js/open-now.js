import { openingNow } from "./opening-hours.js";

// Says "Åpent nå" or when it opens, on lines that are there for it: a page that was kept can't know the hour. Without scripts the hours stand in words.

/** @type {NodeListOf<HTMLElement>} */
const lines = document.querySelectorAll("[data-opening]");

/** As the language writes nine o'clock: `9`, or `9:00`. @param {string} time `09:30` @param {string} nine */
function writeClock(time, nine) {
  const short = time.replace(/^0/, "");
  return nine === "9" ? short.replace(/:00$/, "").replace(":", ".") : short;
}

/** A week or more away the weekday alone would be the wrong one. @param {string} day @param {number} days from today */
function nameDay(day, days) {
  /** @type {Intl.DateTimeFormatOptions} */
  const parts = { weekday: "long", timeZone: "UTC", ...(days > 6 ? { day: "numeric", month: "long" } : {}) };
  return new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, parts).format(new Date(`${day}T00:00:00Z`));
}

for (const line of lines) {
  const words = JSON.parse(line.dataset["words"] ?? "{}");
  const opening = openingNow(JSON.parse(line.dataset["opening"] ?? "{}"), new Date());
  if (opening.open) line.textContent = words.open.replace("{time}", writeClock(opening.until, words.clock));
  else if (opening.opens) {
    const { day, days, time } = opening.opens;
    line.textContent = words.closed.replace("{day}", [words.today, words.tomorrow][days] ?? nameDay(day, days)).replace("{time}", writeClock(time, words.clock));
  }
}
