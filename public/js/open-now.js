import { openingNow } from "./opening-hours.js";

// Says "Åpent nå" or when it opens, on lines that are there for it: a page that was kept can't know the hour. Without scripts the hours stand in words.

/** @type {NodeListOf<HTMLElement>} */
const lines = document.querySelectorAll("[data-opening]");

/** @param {string} time `09:30` */
const clock = (time) => time.replace(/^0/, "").replace(/:00$/, "").replace(":", ".");

/** A week or more away the weekday alone would be the wrong one. @param {string} day @param {number} days from today */
function nameDay(day, days) {
  /** @type {Intl.DateTimeFormatOptions} */
  const parts = { weekday: "long", timeZone: "UTC", ...(days > 6 ? { day: "numeric", month: "long" } : {}) };
  return new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, parts).format(new Date(`${day}T00:00:00Z`));
}

for (const line of lines) {
  const words = JSON.parse(line.dataset["words"] ?? "{}");
  const opening = openingNow(JSON.parse(line.dataset["opening"] ?? "{}"), new Date());
  if (opening.open) line.textContent = words.open.replace("{time}", clock(opening.until));
  else if (opening.opens) {
    const { day, days, time } = opening.opens;
    line.textContent = words.closed.replace("{day}", [words.today, words.tomorrow][days] ?? nameDay(day, days)).replace("{time}", clock(time));
  }
}
