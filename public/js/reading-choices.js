// How a reader wants the pages. Without scripts the choices stand in the address, and the server sets the page and lets every link carry them
// on. Here they can be remembered too: on this device, and only when the reader presses the button for it. What is remembered counts before the address,
// and is taken out of it, so that an address that is given to somebody else says nothing about who gave it.

const parameter = "lesevalg";
const wellFormed = /^[a-z]+(?:-[a-z]+)*(?:,[a-z]+(?:-[a-z]+)*)*$/;
const root = document.documentElement;

/** @returns {string[] | null} null when nothing is remembered, or the browser remembers nothing */
function remembered() {
  try {
    const kept = window.localStorage.getItem(parameter);
    return kept !== null && wellFormed.test(kept) ? kept.split(",") : null;
  } catch {
    return null;
  }
}

/** @param {readonly string[]} choices @returns {boolean} whether it could be done. Of no choices nothing is left behind. */
function remember(choices) {
  try {
    if (choices.length > 0) window.localStorage.setItem(parameter, choices.join(","));
    else window.localStorage.removeItem(parameter);
    return true;
  } catch {
    return false;
  }
}

const chosen = () => root.dataset["lesevalg"]?.split(" ").filter(Boolean) ?? [];

/** What can be chosen instead of what a link chooses, and that itself; the first is the usual. @param {HTMLElement} link */
const groupOf = (link) => link.dataset["gruppe"]?.split(" ") ?? [];

/** What of a link's group is chosen. @param {HTMLElement} link @param {readonly string[]} choices */
const chosenInGroup = (link, choices) => groupOf(link).find((word) => choices.includes(word)) ?? groupOf(link)[0];

/** What is chosen when a link that chooses is followed: of its group this, of the others what was. @param {HTMLElement} link */
function chosenWith(link) {
  const { lesevalg: choice = "" } = link.dataset;
  const words = groupOf(link);
  if (words.length === 0) return [];
  const others = chosen().filter((word) => !words.includes(word));
  return choice === words[0] ? others : [...others, choice];
}

/** @param {readonly string[]} choices */
function show(choices) {
  if (choices.length > 0) root.dataset["lesevalg"] = choices.join(" ");
  else delete root.dataset["lesevalg"];
  for (const link of document.querySelectorAll("a[data-gruppe]:not([data-andre-ord])")) {
    if (!(link instanceof window.HTMLElement)) continue;
    if (chosenInGroup(link, choices) === link.dataset["lesevalg"]) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/** What else stands in the address stays as it is written: it may be sealed. @param {{ pathname: string, search: string, hash: string }} address @param {readonly string[]} choices */
function withChoices({ pathname, search, hash }, choices) {
  const others = search.slice(1).split("&").filter((part) => part !== "" && part.split("=")[0] !== parameter);
  const query = [...others, ...(choices.length > 0 ? [`${parameter}=${choices.join(",")}`] : [])].join("&");
  return `${pathname}${query ? "?" : ""}${query}${hash}`;
}

/** Where one of our pages is, looking as this one does. @param {string} address */
export function asChosen(address) {
  return withChoices(new window.URL(address, window.location.href), chosen());
}

/** The page that comes looks right from its first moment when its address says how. @param {MouseEvent} event */
function carry({ target, button }) {
  const link = target instanceof window.Element ? target.closest("a[href]") : null;
  const isOurs = link instanceof window.HTMLAnchorElement && link.origin === window.location.origin && !link.getAttribute("href")?.startsWith("#");
  // The right button only opens the browser's own menu.
  if (!isOurs || button === 2) return;
  const isChoice = link.dataset["lesevalg"] !== undefined;
  const choices = isChoice ? chosenWith(link) : chosen();
  if (isChoice && remembered()) remember(choices);
  if (isChoice || choices.length > 0) link.setAttribute("href", withChoices(link, choices));
}

/** @param {HTMLElement} box where the reader can ask to have the choices remembered, and forgotten again */
function offer(box) {
  const words = JSON.parse(box.dataset["words"] ?? "{}");
  const button = /** @type {HTMLElement} */ (box.querySelector("button"));
  const label = button.querySelector("span") ?? button;
  const status = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
  const isOn = () => remembered() !== null;
  const nameButton = () => (label.textContent = isOn() ? words.forget : words.remember);
  button.addEventListener("click", () => {
    const wanted = !isOn();
    if (wanted && chosen().length === 0) return void (status.textContent = words.nothing);
    const done = remember(wanted ? chosen() : []);
    status.textContent = done ? (wanted ? words.remembered : words.forgotten) : words.failed;
    nameButton();
  });
  nameButton();
  box.hidden = false;
}

/**
 * Looks change where the page stands; words come from the server. So a page that has other words than are remembered is fetched once more.
 * @param {readonly string[]} choices
 * @returns {string | undefined} from where; nothing when the page is as it was asked for, as it may be without net
 */
export function otherWordsAddress(choices) {
  const link = document.querySelector("a[data-andre-ord]");
  if (!(link instanceof window.HTMLElement) || chosenInGroup(link, choices) !== link.dataset["lesevalg"]) return undefined;
  const { pathname, search, hash } = window.location;
  const address = withChoices(window.location, choices);
  return address === pathname + search + hash ? undefined : address;
}

function showRemembered() {
  const kept = remembered();
  if (!kept) return;
  const elsewhere = otherWordsAddress(kept);
  if (elsewhere) return window.location.replace(elsewhere);
  show(kept);
  if (new window.URLSearchParams(window.location.search).has(parameter)) window.history.replaceState(window.history.state, "", withChoices(window.location, []));
}

showRemembered();
// A page that comes back as it was left may have been left before the last choice.
window.addEventListener("pageshow", ({ persisted }) => persisted && showRemembered());
document.addEventListener("click", carry, true);
document.addEventListener("auxclick", carry, true);
for (const box of document.querySelectorAll("[data-husk]")) if (box instanceof window.HTMLElement) offer(box);
