import { createHash } from "node:crypto";
import { chosenLooks } from "./chosen-looks.mjs";
import { showChoices } from "./show-choices.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */

/**
 * Sends a whole HTML document, looking as the reader has chosen, with the headers that follow from it. A reader who has it already gets 304 and no body.
 * @param {IncomingMessage} req
 * @param {ServerResponse} res with its status and other headers set
 * @param {string} html
 */
export function sendDocument(req, res, html) {
  const body = Buffer.from(showChoices(html, chosenLooks(res)));
  res.removeHeader("ETag");
  if (!String(res.getHeader("Cache-Control") ?? "").includes("no-store")) {
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    res.setHeader("ETag", etag);
    if (res.statusCode === 200 && matches(req.headers["if-none-match"], etag)) return sendUnchanged(res);
  }
  res.removeHeader("Transfer-Encoding");
  res.setHeader("Content-Length", body.length);
  res.end(body);
}

/** @param {ServerResponse} res */
function sendUnchanged(res) {
  res.statusCode = 304;
  for (const name of ["Content-Type", "Content-Length", "Transfer-Encoding", "Link"]) res.removeHeader(name);
  res.end();
}

/** @param {string | undefined} known the If-None-Match header @param {string} etag */
function matches(known, etag) {
  return known !== undefined && known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*");
}

/**
 * Sends a page that stands in for what was asked for. Never kept by anybody: next time the answer may be another.
 * @param {IncomingMessage} req
 * @param {ServerResponse} res
 * @param {number} status
 * @param {string} html
 */
export function sendInstead(req, res, status, html) {
  res.statusCode = status;
  for (const name of ["Link", "Last-Modified"]) res.removeHeader(name);
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("Cache-Control", "no-store");
  sendDocument(req, res, html);
}
