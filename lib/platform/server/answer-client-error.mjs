import { kindPageFor } from "./kind-pages.mjs";

/**
 * Answers what isn't HTTP, or has more headers than we read, with a page a person can understand. There is no request to work with, only the socket.
 * @param {Error & { code?: string }} error
 * @param {import("node:stream").Duplex} socket
 * @param {{ get: (name: import("./kind-pages.mjs").KindPage) => string }} pages
 */
export function answerClientError(error, socket, pages) {
  // The reader hung up, or an answer is half sent: another head in the middle of it would only confuse.
  if (error.code === "ECONNRESET" || !socket.writable || /** @type {{ _httpMessage?: unknown }} */ (socket)._httpMessage) return socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  const body = Buffer.from(pages.get(kindPageFor(status)));
  const head = [
    `HTTP/1.1 ${status} ${status === 431 ? "Request Header Fields Too Large" : "Bad Request"}`,
    "Content-Type: text/html; charset=utf-8",
    `Content-Length: ${body.length}`,
    "Cache-Control: no-store",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
  ];
  return socket.end(Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), body]));
}
