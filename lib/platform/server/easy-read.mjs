import { carryChoices } from "./reading-choices.mjs";
import { pathOf } from "./refuse-request.mjs";

/** Chosen by a reader who wants easy-read words where a document has them. */
const choice = "lettlest";

/** How addresses begin for readers, and for Next when easy-read words are wanted (lib/i18n/wordings.ts): there the two are pages of their own, each kept. */
const usual = "/nb";
const easy = "/nb-simple";

/**
 * What Next is asked for when a reader asks for an address: only the pages in bokmål have easy-read words.
 * @param {string | undefined} url
 * @param {readonly string[]} chosen
 */
export function addressForNext(url = "/", chosen) {
  // An address that isn't written as ours are is sent on by Next, and must not be sent to where no reader comes.
  if (!chosen.includes(choice) || /\/$|\/\//.test(pathOf(url))) return url;
  return url.replace(/^\/nb(?=[/?]|$)/, easy);
}

/**
 * Where somebody is sent who asks for one of Next's own addresses: the same page with the choice made.
 * @param {string | undefined} url readable
 * @returns {string | undefined} nothing when it isn't one
 */
export function publicAddress(url = "/") {
  const [, first = ""] = pathOf(url).split("/");
  return `/${decodeURIComponent(first)}` === easy ? carryChoices(usual + url.slice(first.length + 1), [choice]) : undefined;
}

/**
 * The page in its easy-read words, when it offers them.
 * @param {string} path of a page as everybody gets it
 * @param {string} html
 * @returns {string | undefined}
 */
export function offeredEasyRead(path, html) {
  return html.includes(` data-lesevalg="${choice}"`) ? carryChoices(path, [choice]) : undefined;
}
