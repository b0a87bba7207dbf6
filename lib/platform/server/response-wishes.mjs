import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What the page of a request wishes for its answer. Kept on globalThis, because Next bundles the pages apart from this server:
 * lib/platform/response-status.ts finds it there under the same symbol.
 * @typedef {{ status?: number }} ResponseWishes
 */
const key = Symbol.for("samme-side.response");

/** @type {AsyncLocalStorage<ResponseWishes>} */
const storage = (Reflect.get(globalThis, key) ?? new AsyncLocalStorage());
Reflect.set(globalThis, key, storage);

/**
 * Runs a request so that the page rendered inside can leave its wishes.
 * @template T
 * @param {ResponseWishes} wishes
 * @param {() => T} work
 * @returns {T}
 */
export function withResponseWishes(wishes, work) {
  return storage.run(wishes, work);
}
