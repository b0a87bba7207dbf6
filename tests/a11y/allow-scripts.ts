import type { CDPSession, Page } from "@playwright/test";

/** A page keeps its session: when a session ends, what it has switched ends with it. */
const sessions = new WeakMap<Page, CDPSession>();

/**
 * Does something that takes timers or promises, which come to no end in a page without scripts.
 * @param scripts whether scripts may run in this page: if not, they don't run afterwards either.
 */
export async function allowScripts<T>(page: Page, scripts: boolean, work: () => Promise<T>): Promise<T> {
  if (scripts) return work();
  await switchScripts(page, true);
  try {
    return await work();
  } finally {
    await switchScripts(page, false);
  }
}

async function switchScripts(page: Page, on: boolean): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  // A new session believes that scripts are on, and passes over what it believes to be so already.
  if (!sessions.has(page)) await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  sessions.set(page, session);
  await session.send("Emulation.setScriptExecutionDisabled", { value: !on });
}
