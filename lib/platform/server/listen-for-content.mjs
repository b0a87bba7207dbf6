import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { describeError } from "../create-log.mjs";

/** The database sends "<kind>/<slug>" on it for everything that is published or retired. */
const channel = "samme_side_content";

/** Milliseconds between attempts while the database can't be reached: from the first to the last. */
const firstPause = 500;
const longestPause = 15_000;

/** A connection that died without a word is found out this often. */
const heartbeat = 60_000;

/**
 * Holds one connection to the database and tells of every publication. Connects again for as long as it takes.
 * @param {{ url: string, onChange: () => void, log: import("../create-log.mjs").Log }} options
 *   `onChange` is called after each connection too, because notifications may have been missed
 * @returns {{ stop: () => Promise<void> }}
 */
export function listenForContent({ url, onChange, log }) {
  const stopped = new AbortController();
  const done = (async () => {
    let pause = firstPause;
    while (!stopped.signal.aborted) {
      try {
        await listen(url, onChange, stopped.signal, () => (pause = firstPause));
      } catch (error) {
        if (pause === firstPause) log.warn(describeError(error), "the database can't be listened to; trying again");
      }
      await wait(pause, undefined, { signal: stopped.signal }).catch(() => {});
      pause = Math.min(pause * 2, longestPause);
    }
  })();
  return {
    stop: async () => {
      stopped.abort();
      await done;
    },
  };
}

/**
 * Listens until the connection is lost or we are stopped.
 * @param {string} url
 * @param {() => void} onChange
 * @param {AbortSignal} signal
 * @param {() => void} onConnected
 */
async function listen(url, onChange, signal, onConnected) {
  const client = new pg.Client({ connectionString: url, application_name: "samme-side content", connectionTimeoutMillis: 3000, query_timeout: 5000, keepAlive: true });
  const lost = new Promise((resolve) => client.on("error", resolve).once("end", resolve));
  const stopped = new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  /** @type {NodeJS.Timeout | undefined} */
  let beat;
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    client.on("notification", onChange);
    onConnected();
    onChange();
    const silent = new Promise((resolve) => {
      beat = setInterval(() => client.query("SELECT 1").catch(resolve), heartbeat);
    });
    await Promise.race([lost, stopped, silent]);
  } finally {
    clearInterval(beat);
    await client.end().catch(() => {});
  }
}
