import type { Page } from "@playwright/test";
import { allowScripts } from "../../a11y/allow-scripts";
import { sayFinding } from "../../a11y/check-page";
import { axe } from "../../a11y/engines/axe";

/**
 * Everything axe finds on the page as it stands, each place by itself. The other engines look at a sample of pages: see engines.spec.ts.
 * @param scripts whether scripts may run in this page: if not, they don't run afterwards either.
 */
export async function findAccessibilityFaults(page: Page, { scripts }: { scripts: boolean }): Promise<string[]> {
  // axe waits with timers, and no timer ends in a page without scripts.
  const { findings } = await allowScripts(page, scripts, () => axe.check({ page, html: "", inFlow: false }));
  return findings.map(sayFinding);
}
