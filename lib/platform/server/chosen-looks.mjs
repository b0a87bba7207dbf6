import { mergeChoices, takeChoices } from "./reading-choices.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */

/** What was chosen in the address of a request, for as long as it is being answered. @type {WeakMap<ServerResponse, readonly string[]>} */
const chosenFor = new WeakMap();

/**
 * Takes a reader's choices out of the address before anybody else reads it: pages are kept by address, and know nothing of looks.
 * @param {IncomingMessage} req its `url` is without them afterwards
 * @param {ServerResponse} res
 */
export function takeChosenLooks(req, res) {
  if (!req.url) return;
  const { address, words } = takeChoices(req.url);
  req.url = address;
  const chosen = mergeChoices(words);
  if (chosen.length > 0) chosenFor.set(res, chosen);
}

/** @param {ServerResponse} res */
export function chosenLooks(res) {
  return chosenFor.get(res) ?? [];
}
