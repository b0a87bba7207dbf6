import pino from "pino";

/** @typedef {import("pino").Logger} Log */

/**
 * JSON logs, one line each, the same from the server in front of Next and from the app.
 * Nothing that points at a person belongs in them: no address of a machine, no query string, no name of a browser.
 * @param {string} level
 * @param {import("pino").DestinationStream} [destination] standard output when it isn't given
 * @returns {Log}
 */
export function createLog(level, destination) {
  const options = {
    level,
    // The process id and the host name, which pino adds by itself, say nothing that the platform doesn't know.
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (/** @type {string} */ label) => ({ level: label }) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What is safe to keep of an error: its name, its digest (Next shows the same one to the reader's page) and its message without numbers that could be
 * somebody's. No stack: it is long, and what stands in it depends on what was being handled.
 * @param {unknown} error
 * @returns {{ name: string, message: string, digest?: string }}
 */
export function describeError(error) {
  if (!(error instanceof Error)) return { name: "Unknown", message: scrubNumbers(String(error)) };
  const described = { name: error.name, message: scrubNumbers(error.message) };
  return "digest" in error && typeof error.digest === "string" ? { ...described, digest: error.digest } : described;
}

/**
 * Takes away runs of six digits or more, spaces and dots between them included: national identity numbers, accounts, phones.
 * @param {string} text
 */
export function scrubNumbers(text) {
  return text.replace(/\d(?:[ .-]?\d){5,}/g, "[number]");
}
