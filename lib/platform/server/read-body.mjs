import { IncomingMessage } from "node:http";

/** How long somebody who sends too much may go on doing so, in milliseconds: a browser reads our answer only when it is done. */
const patience = 10_000;

/**
 * Reads the body of a request, up to a limit that is counted and not taken from what the request says of itself.
 * @param {IncomingMessage} req
 * @param {number} limit in bytes
 * @returns {Promise<Buffer | "too-large" | "broken-off">}
 */
export function readBody(req, limit) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    const refuse = () => {
      chunks.length = 0;
      throwAway(req);
      resolve("too-large");
    };
    if (Number(req.headers["content-length"]) > limit) return refuse();
    req.on("data", (/** @type {Buffer} */ chunk) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else refuse();
    });
    req.once("end", () => resolve(Buffer.concat(chunks)));
    req.once("error", () => resolve("broken-off"));
    req.once("close", () => resolve("broken-off"));
  });
}

/** Reads on without keeping anything. @param {IncomingMessage} req */
function throwAway(req) {
  req.removeAllListeners("data").resume();
  const end = setTimeout(() => req.destroy(), patience);
  req.once("close", () => clearTimeout(end));
}

/**
 * The same request once more, for somebody who hasn't read its body yet.
 * @param {IncomingMessage} req whose body was read to its end
 * @param {Buffer} body
 * @returns {IncomingMessage}
 */
export function withBody(req, body) {
  const again = new IncomingMessage(req.socket);
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = req;
  Object.assign(again, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders, complete: true });
  // Its length is known by now, however it was sent.
  again.headers = { ...req.headers, "content-length": String(body.length) };
  delete again.headers["transfer-encoding"];
  again.push(body);
  again.push(null);
  return again;
}
