import { setTimeout as wait } from "node:timers/promises";
import { offeredEasyRead } from "./easy-read.mjs";

/** @typedef {(path: string, init?: RequestInit) => Promise<Response>} FetchOwn fetches a path from the site in this process */

/** What is stale is served as it is while it is made anew, the sitemap and the data behind it too. This is how long that takes at most, in milliseconds. */
const renewal = 1000;

/**
 * Marks all kept pages as stale and fetches each of them once, one after the other, and after it the same in easy-read words where it offers them:
 * a stale page is served as it is while it is made anew.
 * So every page is kept before the database could go away.
 * @param {FetchOwn} fetchOwn
 * @param {readonly string[]} known the pages there were before: those that are gone since must be found to be gone
 * @param {AbortSignal} signal breaks it off between two pages
 * @returns {Promise<{ paths: string[], ms: number }>} the pages there are now
 */
export async function refreshPages(fetchOwn, known, signal) {
  const started = performance.now();
  const marked = await fetchOwn("/internal/refresh", { method: "POST", signal });
  if (!marked.ok) throw new Error(`the pages can't be marked as stale: status ${marked.status}`);
  const paths = await listPages(fetchOwn, signal);
  for (const path of new Set([...paths, ...known])) {
    const response = await fetchOwn(path, { signal });
    const easyRead = offeredEasyRead(path, await response.text());
    if (easyRead) await (await fetchOwn(easyRead, { signal })).arrayBuffer();
  }
  return { paths, ms: Math.round(performance.now() - started) };
}

/** @param {FetchOwn} fetchOwn @param {AbortSignal} signal @returns {Promise<string[]>} the paths of the sitemap */
async function listPages(fetchOwn, signal) {
  // The first request only makes Next renew it.
  await (await fetchOwn("/sitemap.xml", { signal })).arrayBuffer();
  await wait(renewal, undefined, { signal });
  const response = await fetchOwn("/sitemap.xml", { signal });
  if (!response.ok) throw new Error(`the sitemap can't be read: status ${response.status}`);
  return pathsOf(await response.text()).filter((path) => !isOneOfMany(path));
}

/**
 * Hundreds of offices and forms in each of the other languages: made when somebody asks for one, of data that is kept anyway. Making all
 * of them at every publication takes minutes.
 * @param {string} path
 */
function isOneOfMany(path) {
  return /^\/(?!nb\/)\w\w\/(kontor|skjema)\/./.test(path);
}

/** @param {string} sitemap @returns {string[]} */
export function pathsOf(sitemap) {
  const paths = [...sitemap.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, address = ""]) => new URL(address.replaceAll("&amp;", "&")).pathname);
  return [...new Set(paths)];
}
