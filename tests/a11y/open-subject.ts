import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import type { Subject } from "./checker";
import { switchScripts } from "./switch-scripts";

/** Opens an address and waits until nothing moves any more, as a person does before they read. */
export async function openSubject(page: Page, address: string): Promise<Subject> {
  const response = await page.goto(address, { waitUntil: "load" });
  if (!response) throw new Error(`${address} gave no page`);
  if (response.status() >= 500) throw new Error(`${address} answered ${response.status()}`);
  const html = await response.text();
  await page.evaluate(() => {
    // Asks for the layout first: a font is only fetched once a text needs it.
    document.body.getBoundingClientRect();
  });
  await waitForFonts(page);
  return { page, html, inFlow: isInFlow(page.url()) };
}

/** The same for somebody whose browser runs no scripts. */
export async function openWithoutScripts(page: Page, address: string): Promise<Subject> {
  await switchScripts(page, false);
  try {
    return { ...(await openSubject(page, address)), isWithoutScripts: true };
  } finally {
    // What has been loaded without scripts stays without, and the engines need their own.
    await switchScripts(page, true);
  }
}

/** Asks from outside: where scripts don't run, nothing in the page can wait. */
async function waitForFonts(page: Page): Promise<void> {
  for (let asked = 0; asked < 600; asked++) {
    if (await page.evaluate(() => document.fonts.status === "loaded")) return;
    await wait(50);
  }
  throw new Error(`The fonts of ${page.url()} don't come`);
}

/** Where questions are asked and answered. */
export function isInFlow(address: string): boolean {
  return /\/hjelp\/[^/]+\/svar$/.test(new URL(address).pathname);
}
