import { AxeBuilder } from "@axe-core/playwright";
import type { CDPSession, Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page keeps its session: when a session ends, what it has switched ends with it. */
const sessions = new WeakMap<Page, CDPSession>();

/**
 * Everything axe finds on the page as it stands, each place by itself.
 * @param scripts whether scripts may run in this page: if not, they don't run afterwards either.
 */
export async function findAccessibilityFaults(page: Page, { scripts }: { scripts: boolean }): Promise<string[]> {
  // axe waits with timers, and no timer ends in a page without scripts.
  await switchScripts(page, true);
  // No page of ours has frames, which the newer way is for; it takes twice as long.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
  if (!scripts) await switchScripts(page, false);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, html }) => `${id} (${help}) at ${target.join(" ")}: ${html.slice(0, 200)}`));
}

async function switchScripts(page: Page, on: boolean): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  // A new session believes that scripts are on, and passes over what it believes to be so already.
  if (!sessions.has(page)) await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  sessions.set(page, session);
  await session.send("Emulation.setScriptExecutionDisabled", { value: !on });
}
