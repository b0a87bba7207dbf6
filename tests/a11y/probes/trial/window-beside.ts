import type { BrowserContext, Page } from "@playwright/test";
import { inTime } from "../../in-time";

/** What a window beside is for: to try things by hand, or to let time pass, which stays with it. */
type Use = "hands" | "clock";

/** They go when the window they stand beside goes. */
const beside = new WeakMap<Page, Map<Use, BrowserContext>>();

/**
 * A window in a browser of its own, where nothing is remembered: what is done in it mustn't be found again where others still look, nor on the
 * next page. It is the same one each time, as a new one has to fetch and read every script anew, which takes longer than to try something.
 * Nothing is sent from it.
 * @param open the window that others look in
 */
export async function windowBeside(open: Page, use: Use): Promise<Page> {
  const known = beside.get(open) ?? closeWith(open);
  const context = known.get(use) ?? (await openContext(open));
  known.set(use, context);
  const [page = await context.newPage()] = context.pages();
  return (await forgetAll(page, open.url())) ? page : replaceWindow(page);
}

/** Instead of one that is on its way elsewhere: that may come in between what is done next. */
export async function replaceWindow(page: Page): Promise<Page> {
  const context = page.context();
  await inTime(page.close(), 3000);
  return context.newPage();
}

function closeWith(open: Page): Map<Use, BrowserContext> {
  const known = new Map<Use, BrowserContext>();
  beside.set(open, known);
  open.once("close", () => {
    // With the browser they have gone by themselves.
    for (const context of known.values()) void context.close().catch(() => undefined);
  });
  return known;
}

async function openContext(open: Page): Promise<BrowserContext> {
  const browser = open.context().browser();
  if (!browser) throw new Error("Nothing can be tried without a browser");
  // A service worker would answer for pages that were seen before, and ask for things by itself.
  const context = await browser.newContext({ viewport: open.viewportSize(), locale: "nb-NO", timezoneId: "Europe/Oslo", serviceWorkers: "block" });
  await context.route(/^https?:/, (route) => (route.request().method() === "GET" ? route.continue() : route.abort()));
  return context;
}

/** Whatever the page before has written down. Nothing where it can't be asked any more. */
async function forgetAll(page: Page, address: string): Promise<boolean> {
  try {
    await page.evaluate(() => {
      window.name = "";
      if (location.protocol.startsWith("http")) sessionStorage.clear();
    });
    await page.context().clearCookies();
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
    await session.detach();
    return true;
  } catch {
    return false;
  }
}
