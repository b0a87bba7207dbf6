import { Server } from "node:net";

/** A browser may be sending its next request on a connection it kept open. For this long, in milliseconds, such a request is still answered. */
const lastOrders = 1000;

/**
 * Stops accepting connections and waits for the running requests. Nobody who is being answered is cut off within the grace.
 * @param {import("node:http").Server} server
 * @param {number} grace milliseconds; what still runs then is cut off
 */
export async function closeGracefully(server, grace) {
  server.prependListener("request", (_req, res) => res.setHeader("Connection", "close"));
  // Only the listening ends here. The server's own close would also cut connections that are idle at this very moment.
  const closed = new Promise((resolve) => Server.prototype.close.call(server, () => resolve(undefined)));
  /** @type {NodeJS.Timeout | undefined} */
  let sweep;
  const begin = setTimeout(() => {
    sweep = setInterval(() => server.closeIdleConnections(), 50);
  }, lastOrders);
  const end = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(begin);
  clearInterval(sweep);
  clearTimeout(end);
}
