import type { Page } from "@playwright/test";
import { switchScripts } from "./switch-scripts";

/**
 * Does something that takes timers or promises, which come to no end in a page without scripts.
 * @param scripts whether scripts may run in this page: if not, they don't run afterwards either.
 */
export async function allowScripts<T>(page: Page, scripts: boolean, work: () => Promise<T>): Promise<T> {
  if (scripts) return work();
  // What is still on its way would run too.
  await page.waitForLoadState("load");
  await switchScripts(page, true);
  try {
    return await work();
  } finally {
    await switchScripts(page, false);
  }
}
