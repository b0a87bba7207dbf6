import { findNearest } from "./nearest.js";

// "Finn nærmeste kontor". The browser asks the reader, the list of all offices comes here, and the reckoning is done here: no position is ever sent.

/** Some browsers can say whether the site lets itself ask. @type {Document & { featurePolicy?: { allowsFeature: (name: string) => boolean } }} */
const page = document;
const canAsk = "geolocation" in navigator && page.featurePolicy?.allowsFeature("geolocation") !== false;

/** @type {NodeListOf<HTMLElement>} */
const boxes = page.querySelectorAll("[data-position]");

/** @param {number} kilometres */
const spell = (kilometres) => (kilometres < 10 ? kilometres.toFixed(1).replace(".", ",") : String(Math.round(kilometres)));

/** @param {HTMLElement} box */
function offer(box) {
  const answer = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
  const words = JSON.parse(box.dataset["words"] ?? "{}");
  const fail = () => {
    answer.textContent = words.failed;
  };
  /** @param {GeolocationPosition} position */
  const show = async ({ coords }) => {
    const { office, kilometres } = findNearest(await (await fetch(box.dataset["position"] ?? "")).json(), coords);
    const link = Object.assign(document.createElement("a"), { href: office.href, textContent: office.name });
    const [before, after] = words.nearest.replace("{distance}", spell(kilometres)).split("{name}");
    answer.replaceChildren(before, link, `${after} ${words.notYours}`);
  };
  box.querySelector("button")?.addEventListener("click", () => {
    answer.textContent = words.searching;
    navigator.geolocation.getCurrentPosition((position) => show(position).catch(fail), fail, { timeout: 15_000, maximumAge: 60_000 });
  });
  box.hidden = false;
}

// Where the browser can't tell, or the site doesn't let it, there is nothing to press.
if (canAsk) boxes.forEach(offer);
