import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext } from "@playwright/test";
import type { Checker } from "./checker";
import { takeInventory } from "./inventory";
import { modeByName, usual, wearMode } from "./modes";
import { openWithoutScripts } from "./open-subject";
import { watchComplaints } from "./watch-complaints";

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
  const context = await browser.newContext({ viewport: usual.size, javaScriptEnabled: true });
  try {
    for (const checker of checkers) {
      const found = await rulesFound(context, checker);
      missed.push(...checker.canary.filter((rule) => !found.has(rule)).map((rule) => `${checker.name}: ${rule}`));
    }
  } finally {
    await context.close();
  }
  if (missed.length > 0) throw new CanaryError(`These were not found on pages that have them, so nothing else that was not found means anything:\n  ${missed.join("\n  ")}`);
}

async function rulesFound(context: BrowserContext, { name: checker, check, canaryIn = [usual.name] }: Checker): Promise<Set<string>> {
  const place = new URL(`canary/${checker}.html`, import.meta.url);
  const page = await context.newPage();
  const { complaints } = watchComplaints(page, place.href);
  await page.goto(place.href);
  const subject = { page, html: await readFile(fileURLToPath(place), "utf8"), inFlow: true, usual: await takeInventory(page), complaints };
  const found = new Set<string>();
  for (const name of canaryIn) {
    const mode = modeByName(name);
    const shown = mode.scripts === false ? { ...subject, ...(await openWithoutScripts(page, place.href)) } : subject;
    await wearMode(page, mode);
    const { findings } = await check(shown);
    for (const { rule } of findings) found.add(rule);
  }
  await page.close();
  return found;
}
