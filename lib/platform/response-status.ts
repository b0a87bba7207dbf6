import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";

/** What a page may say about its own answer while the server in front of Next waits for it. */
type ResponseWishes = { status?: number };

/**
 * Gives the page that is being rendered another status than 200.
 * An App Router page has no say over its status, so the server in front of Next carries one through the request
 * (lib/platform/server/response-wishes.mjs) and applies it when the HTML is sent. Only for pages rendered per request:
 * a kept page is rendered outside any reader's request. Without our server it does nothing.
 */
export function setResponseStatus(status: 400 | 404 | 422 | 503): void {
  const storage: AsyncLocalStorage<ResponseWishes> | undefined = Reflect.get(globalThis, Symbol.for("samme-side.response"));
  const wishes = storage?.getStore();
  if (wishes) wishes.status = status;
}
