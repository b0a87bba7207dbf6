import type { Page } from "@playwright/test";
import type { Subject } from "./checker";

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
  await page.waitForFunction(() => document.fonts.status === "loaded", undefined, { timeout: 10_000, polling: 50 });
  return { page, html, inFlow: isInFlow(page.url()) };
}

/** Where questions are asked and answered. */
export function isInFlow(address: string): boolean {
  return /\/hjelp\/[^/]+\/svar$/.test(new URL(address).pathname);
}
