import nextCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";

/** Next is CommonJS: its default export arrives inside the module's. */
const FileSystemCache = /** @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js").default} */ (Reflect.get(nextCache, "default") ?? nextCache);

/**
 * Next's own cache of pages and data on disk, except that it doesn't keep what isn't there. Next keeps the 404 of every made-up address for good,
 * so that anybody could fill the disk. What was there once and is gone is kept as gone: otherwise the old page would be served for ever.
 */
export default class PageCache extends FileSystemCache {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof FileSystemCache>["set"]>} args
   */
  async set(...args) {
    const [key, data, context] = args;
    if (isAbsence(data) && !(await this.get(key, cacheContext(data, context)))) return;
    await super.set(...args);
  }
}

/**
 * A 404, or data that a query didn't find.
 * @param {Parameters<InstanceType<typeof FileSystemCache>["set"]>[1]} data
 */
export function isAbsence(data) {
  if (data?.kind === "APP_PAGE" || data?.kind === "APP_ROUTE") return data.status === 404;
  return data?.kind === "FETCH" && ["null", "undefined", ""].includes(data.data.body ?? "");
}

/** Reading takes another context than writing. @param {any} data @param {any} context @returns {any} */
function cacheContext(data, context) {
  return { ...context, kind: data.kind, isFallback: false };
}
