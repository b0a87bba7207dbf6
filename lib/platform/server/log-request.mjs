import { scrubNumbers } from "../create-log.mjs";
import { pathOf } from "./refuse-request.mjs";

/**
 * Writes one line about an answer when it has been sent: method, path, status, milliseconds. Nothing about who asked, and nothing of the query.
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {{ log: import("../create-log.mjs").Log, quiet: boolean }} options `quiet`: only worth a line when somebody looks for faults
 */
export function logRequest(req, res, { log, quiet }) {
  const started = performance.now();
  const { method, url } = req;
  res.once("close", () => {
    const line = { method, path: loggedPath(url, res.statusCode), status: res.statusCode, ms: Math.round(performance.now() - started) };
    log[quiet ? "debug" : "info"](res.writableFinished ? line : { ...line, aborted: true }, "request");
  });
}

/**
 * A path as it may stand in a log. What isn't one of our addresses may be anything a reader pasted: only its beginning is kept.
 * @param {string | undefined} url
 * @param {number} status
 */
export function loggedPath(url, status) {
  const segments = pathOf(url).split("/").slice(1);
  const kept = status >= 400 && status < 500 ? segments.slice(0, 2).map((segment) => (/^[a-z-]{1,20}$/.test(segment) ? segment : "…")) : segments.slice(0, 8).map(shorten);
  return scrubNumbers(`/${kept.join("/")}${kept.length < segments.length ? "/…" : ""}`);
}

/** @param {string} segment */
function shorten(segment) {
  return segment.length > 64 ? `${segment.slice(0, 16)}…` : segment;
}
