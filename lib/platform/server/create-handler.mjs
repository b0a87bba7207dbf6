import compression from "compression";
import { finishDocument, finishLinkHeader } from "./finish-document.mjs";
import { holdResponse } from "./hold-response.mjs";
import { kindPageFor } from "./kind-pages.mjs";
import { logRequest } from "./log-request.mjs";
import { isOwnRequest } from "./own-request.mjs";
import { pathOf, refuseRequest } from "./refuse-request.mjs";
import { withResponseWishes } from "./response-wishes.mjs";
import { securityHeaders } from "./security-headers.mjs";
import { redirectTarget, sendRedirect } from "./send-redirect.mjs";
import { sendDocument, sendInstead } from "./send-document.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */
/** @typedef {(req: IncomingMessage, res: ServerResponse) => unknown} Handler */
/**
 * @typedef {object} Options
 * @property {Handler} app answers what isn't refused; in earnest Next's own handler
 * @property {{ get: (name: import("./kind-pages.mjs").KindPage, url?: string) => string }} pages
 * @property {import("../create-log.mjs").Log} log
 * @property {boolean} dev leaves documents as Next made them
 */

/**
 * What stands between the reader and Next: refuses what Next shouldn't see, finishes the documents, and sets the headers.
 * @param {Options} options
 * @returns {Handler}
 */
export function createHandler(options) {
  const compress = /** @type {(req: IncomingMessage, res: ServerResponse, next: () => void) => void} */ (/** @type {unknown} */ (compression()));
  return (req, res) => {
    logRequest(req, res, { log: options.log, quiet: isOwnRequest(req) || pathOf(req.url).startsWith("/_next/") });
    // Of several proxies the first is the one the reader came to.
    const https = /^https(,|$)/.test(String(req.headers["x-forwarded-proto"]));
    for (const [name, value] of Object.entries(securityHeaders({ dev: options.dev, https }))) res.setHeader(name, value);
    compress(req, res, () => answer(req, res, options));
  };
}

/** @param {IncomingMessage} req @param {ServerResponse} res @param {Options} options */
function answer(req, res, options) {
  const refused = refuseRequest(req) ?? (isPrivate(req) ? 404 : undefined);
  if (refused) return sendInstead(req, res, refused, options.pages.get(kindPageFor(refused), req.url));
  /** @type {import("./response-wishes.mjs").ResponseWishes} */
  const wishes = {};
  const { method } = req;
  // Next leaves the body out for HEAD, and then nothing could be said about the finished one. Node doesn't send it anyway.
  if (method === "HEAD") req.method = "GET";
  holdResponse(
    res,
    () => isDocument(res),
    (body) => {
      req.method = method;
      finishAnswer(req, res, { ...options, wishes, body });
    },
  );
  return withResponseWishes(wishes, () => options.app(req, res));
}

/** The way in for refreshing pages is for this process alone. @param {IncomingMessage} req */
function isPrivate(req) {
  return pathOf(req.url).startsWith("/internal/refresh") && !isOwnRequest(req);
}

/** HTML, and the bare text Next sends when it fails altogether. @param {ServerResponse} res */
function isDocument(res) {
  const type = String(res.getHeader("Content-Type") ?? "");
  return type.startsWith("text/html") || (res.statusCode >= 500 && (type === "" || type.startsWith("text/plain")));
}

/** @param {IncomingMessage} req @param {ServerResponse} res @param {Options & { wishes: import("./response-wishes.mjs").ResponseWishes, body: Buffer }} answer */
function finishAnswer(req, res, { wishes, body, pages, dev }) {
  if (dev) {
    if (res.statusCode === 200 && wishes.status) res.statusCode = wishes.status;
    return res.end(body);
  }
  // A page can only be fetched. Next would render it for a POST too.
  if (req.method !== "GET" && req.method !== "HEAD" && res.statusCode === 200) {
    res.setHeader("Allow", "GET, HEAD");
    return sendInstead(req, res, 405, pages.get(kindPageFor(405), req.url));
  }
  const html = body.toString();
  const target = redirectTarget(res, html);
  if (target) return sendRedirect(res, target);
  // What Next shows for a failure, or for an absence outside of every layout, is empty without scripts.
  if (res.statusCode >= 500 || html.includes('<html id="__next_error__"')) return sendInstead(req, res, res.statusCode, pages.get(kindPageFor(res.statusCode), req.url));
  if (res.statusCode === 200 && wishes.status) res.statusCode = wishes.status;
  finishHeaders(res);
  return sendDocument(req, res, finishDocument(html));
}

/**
 * A page for everybody. Next says a year, which no proxy could take back when a number on the page changes: so a minute, and then the old one only while
 * the new one is fetched, or while we are away. A browser asks each time, and mostly hears that nothing has changed.
 */
const sharedPage = "public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=604800";

/** @param {ServerResponse} res */
function finishHeaders(res) {
  // A page that depends on answers is nobody else's, and what is missing or wrong now may be right in a minute.
  const perReader = /no-store|private/.test(String(res.getHeader("Cache-Control") ?? ""));
  res.setHeader("Cache-Control", perReader || res.statusCode >= 400 ? "private, no-store" : sharedPage);
  // Notes of Next's to its own router, which isn't there.
  for (const name of ["x-nextjs-prerender", "x-nextjs-stale-time"]) res.removeHeader(name);
  const links = finishLinkHeader(String(res.getHeader("Link") ?? ""));
  if (links) res.setHeader("Link", links);
  else res.removeHeader("Link");
}
