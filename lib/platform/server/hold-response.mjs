/** @typedef {import("node:http").ServerResponse} ServerResponse */

/**
 * Keeps an answer back until all of it is there, so that its body and head can be changed as one. Answers that aren't held pass as they are written.
 * @param {ServerResponse} res
 * @param {() => boolean} isHeld asked once, when the answer's status and headers are known
 * @param {(body: Buffer) => void} finish sends the answer; `res` is its own self again by then
 */
export function holdResponse(res, isHeld, finish) {
  const own = { writeHead: res.writeHead, write: res.write, end: res.end, flushHeaders: res.flushHeaders };
  /** @type {Buffer[]} */
  const chunks = [];
  /** @type {boolean | undefined} */
  let held;
  const decide = () => {
    held ??= isHeld();
    if (!held) Object.assign(res, own);
    return held;
  };
  Object.assign(res, {
    writeHead(/** @type {number} */ status, /** @type {unknown[]} */ ...rest) {
      res.statusCode = status;
      for (const part of rest) {
        if (typeof part === "string") res.statusMessage = part;
        else setHeaders(res, part);
      }
      return decide() ? res : res.writeHead(status);
    },
    flushHeaders() {
      if (!decide()) res.flushHeaders();
    },
    write(/** @type {[any, any?, any?]} */ ...args) {
      if (!decide()) return res.write(...args);
      chunks.push(toBuffer(args[0], args[1]));
      callbackOf(args)?.();
      return true;
    },
    end(/** @type {[any?, any?, any?]} */ ...args) {
      if (!decide()) return res.end(...args);
      if (args[0] && typeof args[0] !== "function") chunks.push(toBuffer(args[0], args[1]));
      const callback = callbackOf(args);
      if (callback) res.once("finish", callback);
      Object.assign(res, own);
      finish(Buffer.concat(chunks));
      return res;
    },
  });
}

/** @param {unknown} chunk @param {unknown} encoding */
function toBuffer(chunk, encoding) {
  return typeof chunk === "string" ? Buffer.from(chunk, /** @type {BufferEncoding} */ (typeof encoding === "string" ? encoding : "utf8")) : Buffer.from(/** @type {Uint8Array} */ (chunk));
}

/** @param {unknown[]} args @returns {(() => void) | undefined} */
function callbackOf(args) {
  const last = args.at(-1);
  return typeof last === "function" ? /** @type {() => void} */ (last) : undefined;
}

/** @param {ServerResponse} res @param {unknown} headers as writeHead takes them: an object, or names and values in turn */
function setHeaders(res, headers) {
  if (Array.isArray(headers)) {
    for (let index = 0; index + 1 < headers.length; index += 2) res.appendHeader(headers[index], headers[index + 1]);
  } else {
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) res.setHeader(name, value);
  }
}
