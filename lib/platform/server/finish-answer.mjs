import { chosenLooks } from "./chosen-looks.mjs";
import { finishDocument, finishLinkHeader } from "./finish-document.mjs";
import { kindPageFor } from "./kind-pages.mjs";
import { carryChoices } from "./reading-choices.mjs";
import { sendDocument, sendInstead } from "./send-document.mjs";
import { redirectTarget, sendRedirect } from "./send-redirect.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */
/**
 * @typedef {object} Held
 * @property {{ get: (name: import("./kind-pages.mjs").KindPage, url?: string) => string }} pages
 * @property {import("./response-wishes.mjs").ResponseWishes} wishes
 * @property {Buffer} body
 * @property {boolean} dev leaves documents as Next made them
 */

/** HTML, and the bare text Next sends when it fails altogether. @param {ServerResponse} res */
export function isDocument(res) {
  const type = String(res.getHeader("Content-Type") ?? "");
  return type.startsWith("text/html") || (res.statusCode >= 500 && (type === "" || type.startsWith("text/plain")));
}

/**
 * Sends what Next has answered, once all of it is there: a document, or the answer to a form.
 * @param {IncomingMessage} req
 * @param {ServerResponse} res
 * @param {Held} held
 */
export function finishAnswer(req, res, { wishes, body, pages, dev }) {
  if (dev) {
    if (res.statusCode === 200 && wishes.status) res.statusCode = wishes.status;
    return res.end(body);
  }
  // What answers a form depends on what was sent, mostly sealed in the address of the page that comes next.
  if (req.method === "POST") res.setHeader("Cache-Control", "no-store");
  if (!isDocument(res)) return finishForm(req, res, { pages, body });
  const html = body.toString();
  const target = redirectTarget(res, html);
  if (target) return sendRedirect(res, target, { kept: !isPerReader(res) });
  // What Next shows for a failure, or for an absence outside of every layout, is empty without scripts.
  if (res.statusCode >= 500 || html.includes('<html id="__next_error__"')) return sendInstead(req, res, res.statusCode, pages.get(kindPageFor(res.statusCode), req.url));
  if (res.statusCode === 200 && wishes.status) res.statusCode = wishes.status;
  finishHeaders(res);
  return sendDocument(req, res, finishDocument(html));
}

/**
 * The answer to a form that isn't a document.
 * @param {IncomingMessage} req
 * @param {ServerResponse} res
 * @param {Pick<Held, "pages" | "body">} held
 */
function finishForm(req, res, { pages, body }) {
  // A route of Next's that finds nothing, or refuses, says it without a word.
  if (res.statusCode >= 400 && body.length === 0) return sendInstead(req, res, res.statusCode, pages.get(kindPageFor(res.statusCode), req.url));
  const target = res.getHeader("Location");
  if (target) res.setHeader("Location", carryChoices(String(target), chosenLooks(res)));
  res.removeHeader("Transfer-Encoding");
  res.setHeader("Content-Length", body.length);
  return res.end(body);
}

/**
 * A page for everybody. Next says a year, which no proxy could take back when a number on the page changes: so a minute, and then the old one only while
 * the new one is fetched, or while we are away. A browser asks each time, and mostly hears that nothing has changed.
 */
const sharedPage = "public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=604800";

/** The same page as one reader wants it to look: their browser may keep it, and nobody on the way. */
const chosenPage = "private, no-cache";

/** @param {ServerResponse} res */
function finishHeaders(res) {
  const keeping = chosenLooks(res).length > 0 ? chosenPage : sharedPage;
  // What is missing or wrong now may be right in a minute.
  res.setHeader("Cache-Control", isPerReader(res) || res.statusCode >= 400 ? "private, no-store" : keeping);
  // Notes of Next's to its own router, which isn't there.
  for (const name of ["x-nextjs-prerender", "x-nextjs-stale-time"]) res.removeHeader(name);
  const links = finishLinkHeader(String(res.getHeader("Link") ?? ""));
  if (links) res.setHeader("Link", links);
  else res.removeHeader("Link");
}

/** A page that depends on answers is nobody else's. @param {ServerResponse} res */
function isPerReader(res) {
  return /no-store|private/.test(String(res.getHeader("Cache-Control") ?? ""));
}
