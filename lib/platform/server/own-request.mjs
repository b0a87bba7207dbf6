import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The header by which this process knows its own requests. The route app/internal/refresh checks it too. */
export const ownHeader = "x-samme-side-own";

/** Made anew in every process, and known to nobody else. In the environment, because Next bundles the routes apart from this server. */
const token = (process.env["SAMME_SIDE_OWN_TOKEN"] ??= randomBytes(32).toString("hex"));

/** Headers for a request to ourselves. */
export function ownHeaders() {
  return { [ownHeader]: token };
}

/**
 * Whether a request comes from this very process.
 * @param {{ headers: import("node:http").IncomingHttpHeaders }} request
 */
export function isOwnRequest({ headers }) {
  return isOwnToken(headers[ownHeader]);
}

/** @param {unknown} given compared in constant time, so that it can't be found by trying */
export function isOwnToken(given) {
  return typeof given === "string" && timingSafeEqual(digest(given), digest(token));
}

/** Both of one length, whatever was sent. @param {string} text */
function digest(text) {
  return createHash("sha256").update(text).digest();
}
