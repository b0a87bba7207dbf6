import { createServer } from "node:http";
import path from "node:path";
import next from "next";
import { describeError } from "../create-log.mjs";
import { distDirectory } from "../dist-directory.mjs";
import { answerClientError } from "./answer-client-error.mjs";
import { closeGracefully } from "./close-gracefully.mjs";
import { createHandler } from "./create-handler.mjs";
import { createKindPages, listLanguages } from "./kind-pages.mjs";
import { keepFresh } from "./keep-fresh.mjs";
import { ownHeaders } from "./own-request.mjs";

/** How long running requests may take after we were asked to stop. */
const grace = 10_000;

/** How many connections may wait to be accepted; Node's own 511 turns readers away on a busy day. */
const backlog = 4096;

/**
 * Serves the site: Next, with our own server in front of it.
 * Reads NODE_ENV and DATABASE_URL through Next, so both must be set before.
 * @param {{ root: string, port: number, dev: boolean, log: import("../create-log.mjs").Log }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} close stops accepting, lets running requests end, and then ends the rest
 */
export async function serve({ root, port, dev, log }) {
  // Headers up to this size reach the handler, which can explain itself better than Node.
  const server = createServer({ maxHeaderSize: 32 * 1024 });
  // Next would print failures with stack traces; instrumentation.ts logs each of them once, without.
  const app = next({ dev, dir: root, port, httpServer: server, quiet: !dev });
  await app.prepare();
  if (!dev) {
    logUnhandled(log);
    noteOwnKeys(log);
  }
  const pages = createKindPages();
  server.on("request", createHandler({ app: app.getRequestHandler(), pages, log, dev }));
  server.on("clientError", (error, socket) => answerClientError(error, socket, pages));
  // Only Next's development mode has a use for web sockets. Without an answer they would stay open for ever.
  if (!dev) server.on("upgrade", (_req, socket) => socket.destroy());
  await new Promise((resolve, reject) => server.once("error", reject).listen({ port, backlog }, () => resolve(undefined)));

  const origin = `http://127.0.0.1:${port}`;
  const fetchOwn = (/** @type {string} */ path, init = {}) => fetch(origin + path, { redirect: "manual", ...init, headers: ownHeaders() });
  if (!dev) await loadKindPages(root, pages, fetchOwn).catch((error) => log.warn(describeError(error), "our own error pages can't be fetched"));
  const fresh = dev ? undefined : keepFresh({ fetchOwn, log });
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      await fresh?.stop();
      await closeGracefully(server, grace);
      await app.close();
    },
  };
}

/**
 * @param {string} root
 * @param {ReturnType<typeof createKindPages>} pages
 * @param {(path: string) => Promise<Response>} fetchOwn
 */
async function loadKindPages(root, pages, fetchOwn) {
  await pages.load(fetchOwn, await listLanguages(path.join(root, distDirectory())));
}

/**
 * What nobody caught must not end up in the log as it is. A promise that failed harms nobody else; after an exception nothing is certain any more.
 * @param {import("../create-log.mjs").Log} log
 */
function logUnhandled(log) {
  process.on("unhandledRejection", (error) => log.error(describeError(error), "a promise failed and nobody noticed"));
  process.on("uncaughtException", (error) => {
    log.fatal(describeError(error), "the server can't go on");
    process.exit(1);
  });
}

/**
 * Without keys that are set, private answers are sealed with one that this process makes for itself (lib/sharing/sealing-keys.ts).
 * @param {import("../create-log.mjs").Log} log
 */
function noteOwnKeys(log) {
  if (process.env["SEALING_KEYS"]) return;
  log.warn("SEALING_KEYS isn't set: addresses with sealed answers end with this process. Several servers need the setting, or they can't open each other's.");
}
