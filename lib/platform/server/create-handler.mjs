import compression from "compression";
import { chosenLooks, takeChosenLooks } from "./chosen-looks.mjs";
import { addressForNext, publicAddress } from "./easy-read.mjs";
import { finishAnswer, isDocument } from "./finish-answer.mjs";
import { formStart } from "./form-addresses.mjs";
import { holdResponse } from "./hold-response.mjs";
import { kindPageFor } from "./kind-pages.mjs";
import { logRequest } from "./log-request.mjs";
import { isOwnRequest } from "./own-request.mjs";
import { readBody, withBody } from "./read-body.mjs";
import { pathOf, refuseRequest } from "./refuse-request.mjs";
import { withResponseWishes } from "./response-wishes.mjs";
import { securityHeaders } from "./security-headers.mjs";
import { sendRedirect } from "./send-redirect.mjs";
import { sendInstead } from "./send-document.mjs";

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

/** The most a reader's form may hold, in bytes: the answer to one question, and those before it sealed. */
const largestForm = 64 * 1024;

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
  takeChosenLooks(req, res);
  const refused = refuseRequest(req) ?? (isPrivate(req) ? 404 : undefined) ?? (takesMethod(req, options) ? undefined : 405);
  if (refused) return refuse(req, res, refused, options);
  const outside = publicAddress(req.url);
  if (outside !== undefined) return sendOn(res, 308, outside);
  const start = formStart(req.url);
  if (start === undefined) return handOn(req, res, options);
  // A form's address that was kept or written by hand leads to where the form is begun.
  if (req.method === "POST") return takeForm(req, res, options);
  return sendOn(res, 303, start);
}

/** @param {ServerResponse} res @param {number} status @param {string} target */
function sendOn(res, status, target) {
  res.statusCode = status;
  return sendRedirect(res, target, { kept: false });
}

/** @param {IncomingMessage} req @param {ServerResponse} res @param {number} status @param {Options} options */
function refuse(req, res, status, { pages }) {
  if (status === 405) res.setHeader("Allow", formStart(req.url) === undefined ? "GET, HEAD" : "GET, HEAD, POST");
  return sendInstead(req, res, status, pages.get(kindPageFor(status), req.url));
}

/**
 * A page can only be fetched; Next would render it for a POST too. In development Next sends things to itself.
 * @param {IncomingMessage} req
 * @param {Options} options
 */
function takesMethod(req, { dev }) {
  const { method = "GET" } = req;
  return method === "GET" || method === "HEAD" || (method === "POST" && formStart(req.url) !== undefined) || dev || isOwnRequest(req);
}

/** Hands on what a reader has sent, once all of it is here and known to be of a sensible size. @param {IncomingMessage} req @param {ServerResponse} res @param {Options} options */
async function takeForm(req, res, options) {
  const body = await readBody(req, largestForm);
  if (body === "broken-off") return res.destroy();
  if (body === "too-large") return refuse(req, res, 413, options);
  return handOn(withBody(req, body), res, options);
}

/** @param {IncomingMessage} req @param {ServerResponse} res @param {Options} options */
function handOn(req, res, options) {
  /** @type {import("./response-wishes.mjs").ResponseWishes} */
  const wishes = {};
  const { method } = req;
  const isForm = method === "POST" && formStart(req.url) !== undefined;
  // Next leaves the body out for HEAD, and then nothing could be said about the finished one. Node doesn't send it anyway.
  if (method === "HEAD") req.method = "GET";
  req.url = addressForNext(req.url, chosenLooks(res));
  holdResponse(
    res,
    () => isForm || isDocument(res),
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
