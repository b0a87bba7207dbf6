import type { CDPSession, Page } from "@playwright/test";

/** A page keeps its session: when a session ends, what it has switched ends with it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Whether scripts may run in what this page loads from now on. */
export async function switchScripts(page: Page, on: boolean): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  // A new session believes that scripts are on, and passes over what it believes to be so already.
  if (!sessions.has(page)) await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  sessions.set(page, session);
  await session.send("Emulation.setScriptExecutionDisabled", { value: !on });
}
