import type { Browser, Page } from "@playwright/test";
import { askPage } from "../in-page";
import { helpWords, readFrame, type Frame } from "./read-frame";

const homes = new WeakMap<Browser, Map<string, Promise<Frame | undefined>>>();

/** The frame of the home, read once. Nothing when there is no such page. */
export async function readHome(page: Page, { home, speaks }: Frame): Promise<Frame | undefined> {
  const browser = page.context().browser();
  if (!browser) return undefined;
  const known = homes.get(browser) ?? new Map<string, Promise<Frame | undefined>>();
  homes.set(browser, known);
  const viewport = page.viewportSize();
  const key = [home, speaks, viewport?.width, viewport?.height].join(" ");
  const reading = known.get(key) ?? fetchHome(browser, home, { viewport, locale: speaks });
  known.set(key, reading);
  try {
    return await reading;
  } catch {
    // It may answer next time.
    known.delete(key);
    return undefined;
  }
}

async function fetchHome(browser: Browser, home: string, settings: { viewport: { width: number; height: number } | null; locale: string }): Promise<Frame | undefined> {
  const context = await browser.newContext({ ...settings, javaScriptEnabled: true });
  try {
    const page = await context.newPage();
    const response = await page.goto(home, { waitUntil: "load" });
    const isThere = response?.status() === 200 && new URL(page.url()).host === new URL(home).host;
    return isThere ? await askPage(page, readFrame, { helpWords }) : undefined;
  } finally {
    await context.close();
  }
}
