import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import type { Checker } from "./checker";

/** A checker that doesn't see a fault we planted: whatever it says of other pages is worth nothing. */
export class CanaryError extends Error {
  override name = "CanaryError";
}

/**
 * Shows each checker a page with faults that it has to find.
 * @throws {CanaryError} naming all that were missed
 */
export async function checkCanaries(browser: Browser, checkers: readonly Checker[]): Promise<void> {
  const missed: string[] = [];
  // What the canary pages themselves run is part of their faults.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: true });
  try {
    for (const { name, canary, check } of checkers) {
      const place = new URL(`canary/${name}.html`, import.meta.url);
      const page = await context.newPage();
      await page.goto(place.href);
      const html = await readFile(fileURLToPath(place), "utf8");
      const { findings } = await check({ page, html, inFlow: true });
      const found = new Set(findings.map(({ rule }) => rule));
      missed.push(...canary.filter((rule) => !found.has(rule)).map((rule) => `${name}: ${rule}`));
      await page.close();
    }
  } finally {
    await context.close();
  }
  if (missed.length > 0) throw new CanaryError(`These were not found on pages that have them, so nothing else that was not found means anything:\n  ${missed.join("\n  ")}`);
}
