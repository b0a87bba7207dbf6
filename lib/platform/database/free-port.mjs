import { createServer } from "node:net";

/**
 * A port that nothing listens on at 127.0.0.1: the wanted one if it is free.
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export async function freePort(wanted = 0) {
  try {
    return await listenOnce(wanted);
  } catch {
    return listenOnce(0);
  }
}

/** @param {number} port @returns {Promise<number>} */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
