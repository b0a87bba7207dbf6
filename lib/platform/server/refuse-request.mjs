/** Longer addresses are nobody's bookmark. Readable answers to a flow stay far below this. */
const longestAddress = 8 * 1024;

/** An address with sealed answers is longer: the longest token (lib/sharing/seal.ts), and the page with what else it is told. */
const longestSealedAddress = 13 * 1024;
const sealedAddress = /^\/[^/?#]+\/hjelp\/[^/?#]+\/svar\?(?:[^#]*&)?_forseglet=/;

const knownMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * Says which requests Next shall never see, and with which status they are answered.
 * @param {{ method?: string | undefined, url?: string | undefined }} request
 * @returns {400 | 405 | 414 | undefined}
 */
export function refuseRequest({ method = "GET", url = "/" }) {
  if (url.length > (sealedAddress.test(url) ? longestSealedAddress : longestAddress)) return 414;
  if (!knownMethods.includes(method)) return 405;
  return isReadable(url) ? undefined : 400;
}

/** Whether an address decodes to text. Next answers 500 to some that don't. @param {string} url */
function isReadable(url) {
  if (!url.startsWith("/")) return false;
  try {
    return !decodeURIComponent(pathOf(url)).includes("\0") && !/%00/.test(url);
  } catch {
    return false;
  }
}

/** @param {string | undefined} url the address as it came, without origin */
export function pathOf(url = "/") {
  return url.split(/[?#]/, 1)[0] || "/";
}
