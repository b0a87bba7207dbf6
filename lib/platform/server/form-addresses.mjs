import { pathOf } from "./refuse-request.mjs";

/**
 * The only addresses a reader sends something to: an answer in a flow with private questions, and the wish to have the answers deleted.
 * A form sent from another site is let in as well. There is no cookie and no session it could act on: whatever it brings about,
 * a link could do too.
 */
const formAddress = /^(\/[a-z-]{2,8}\/hjelp\/[a-z0-9-]{1,64})\/(?:send|avslutt)$/;

/**
 * Where the form of an address is begun; undefined when the address takes no form.
 * @param {string | undefined} url
 * @returns {string | undefined} the path of the flow
 */
export function formStart(url) {
  return formAddress.exec(pathOf(url))?.[1];
}
