import { describeError } from "../create-log.mjs";
import { listenForContent } from "./listen-for-content.mjs";
import { refreshPages } from "./refresh-pages.mjs";

/** Publishing several documents at once sends several notifications; together they are one refresh. */
const pause = 200;

/**
 * Makes the kept pages anew whenever content is published, for as long as the server runs, and once at the start: what was published while nobody
 * listened is in no notification.
 * @param {{ fetchOwn: import("./refresh-pages.mjs").FetchOwn, log: import("../create-log.mjs").Log }} options
 * @returns {{ stop: () => Promise<void> }}
 */
export function keepFresh({ fetchOwn, log }) {
  let current = new AbortController();
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  let running = Promise.resolve();
  /** @type {string[]} */
  let known = [];
  const refresh = async (/** @type {AbortSignal} */ signal) => {
    try {
      const { paths, ms } = await refreshPages(fetchOwn, known, signal);
      known = paths;
      log.info({ pages: paths.length, ms }, "pages refreshed");
    } catch (error) {
      // The kept pages stay as they are, and the next notification tries again.
      if (!signal.aborted) log.error(describeError(error), "pages can't be refreshed");
    }
  };
  const startAgain = () => {
    // What is published now must not wait until all pages have been made anew for what was published before.
    current.abort();
    current = new AbortController();
    const { signal } = current;
    running = running.then(() => refresh(signal));
  };
  const listener = listenForContent({
    url: process.env["DATABASE_URL"] ?? "",
    log,
    onChange: () => {
      clearTimeout(waiting);
      waiting = setTimeout(startAgain, pause);
    },
  });
  return {
    stop: async () => {
      await listener.stop();
      clearTimeout(waiting);
      current.abort();
      await running;
    },
  };
}
