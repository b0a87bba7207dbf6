/**
 * How a reader can have the pages, in the words of the address (`?lesevalg=stor,luft`). In each group one thing is chosen; the first is how
 * the pages are by themselves, and stands in no address for longer than it takes to choose it.
 * The styles are in app/styles/reading.css, the words in the dictionaries. `ord` is no look: another page is fetched for it (easy-read.mjs).
 */
export const readingGroups = /** @type {const} */ ({
  storrelse: ["vanlig-storrelse", "stor", "storst"],
  avstand: ["vanlig-avstand", "luft"],
  linjer: ["vanlige-linjer", "korte-linjer"],
  kontrast: ["vanlig-kontrast", "kontrast"],
  skrift: ["vanlig-skrift", "rolig"],
  ord: ["vanlige-ord", "lettlest"],
});

/** Takes back everything that is chosen. */
export const noChoices = "ingen";

/** @typedef {keyof typeof readingGroups} ReadingGroup */
/** @typedef {(typeof readingGroups)[ReadingGroup][number]} ReadingChoice */

const parameter = "lesevalg";

/** More than there are, many times over: the rest of a longer list is somebody's play. */
const mostWords = 40;

/** @type {readonly (readonly ReadingChoice[])[]} */
const groups = Object.values(readingGroups);

/**
 * Puts choices together, of which the later count where two are of the same group. What isn't a choice is passed over.
 * @param {readonly string[]} words
 * @returns {ReadingChoice[]} always in the same order, so that the same choices have the same address
 */
export function mergeChoices(words) {
  const asked = words.slice(0, mostWords);
  const counting = asked.slice(asked.lastIndexOf(noChoices) + 1);
  return groups.flatMap((group) => {
    const last = lastOf(group, counting);
    return group.filter((choice) => choice === last && choice !== group[0]);
  });
}

/** @param {readonly string[]} group @param {readonly string[]} words */
function lastOf(group, words) {
  return words.findLast((word) => group.includes(word));
}

/**
 * Whether the pages look as a choice says; of a group in which nothing is chosen the first counts.
 * @param {string} word
 * @param {readonly string[]} chosen
 */
export function isOn(word, chosen) {
  return chosen.includes(word) || groups.some((group) => group[0] === word && !group.some((choice) => chosen.includes(choice)));
}

/**
 * Takes what was chosen out of an address, and leaves the rest of it as it was, letter by letter: it may be sealed.
 * @param {string} address without a fragment
 * @param {string} [and] what stands between parameters
 * @returns {{ address: string, words: string[] }}
 */
export function takeChoices(address, and = "&") {
  const [path = "", ...query] = address.split("?");
  const parts = query.join("?").split(and);
  const own = parts.filter((part) => part === parameter || part.startsWith(`${parameter}=`));
  if (own.length === 0) return { address, words: [] };
  const rest = parts.filter((part) => !own.includes(part)).join(and);
  return { address: rest ? `${path}?${rest}` : path, words: own.flatMap((part) => readable(part.slice(parameter.length + 1)).split(",")) };
}

/** @param {string} text */
function readable(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/**
 * Lets a link to another of our pages carry the choices along. What the link itself chooses counts before them.
 * @param {string} href anything else than a path on our own site is left alone
 * @param {readonly string[]} chosen
 * @param {string} [and] what stands between parameters: in HTML `&amp;`
 * @returns {string}
 */
export function carryChoices(href, chosen, and = "&") {
  if (!/^\/(?!\/)/.test(href)) return href;
  // In HTML an apostrophe is written with a # too.
  const end = href.search(/(?<!&)#/);
  const [page, fragment] = end < 0 ? [href, ""] : [href.slice(0, end), href.slice(end)];
  const { address, words } = takeChoices(page, and);
  const all = mergeChoices([...chosen, ...words]);
  if (all.length === 0) return address + fragment;
  return `${address}${address.includes("?") ? and : "?"}${parameter}=${all.join(",")}${fragment}`;
}
