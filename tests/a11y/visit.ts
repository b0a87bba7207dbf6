import type { Page } from "@playwright/test";
import { checkPage, notLookedAt, type PageResult } from "./check-page";
import { takeInventory } from "./inventory";
import { usual, wearMode, type Mode } from "./modes";
import { openSubject, openWithoutScripts } from "./open-subject";
import { watchComplaints } from "./watch-complaints";

/**
 * Opens a page as most readers have it, and shows it in one mode after the other: fetching it takes longer than changing how it looks.
 * The window may have shown other pages before.
 * @param isOurs whether what the browser complains of is for us to mend
 */
export async function visit(page: Page, address: string, modes: readonly Mode[], { isOurs = true }: { isOurs?: boolean } = {}): Promise<PageResult[]> {
  await wearMode(page, usual);
  const { complaints, stop } = watchComplaints(page, address);
  try {
    const subject = await openSubject(page, address);
    const known = { ...subject, usual: await takeInventory(page), ...(isOurs && { complaints }) };
    const results: PageResult[] = [];
    for (const mode of [...modes.filter(({ scripts }) => scripts !== false), ...modes.filter(({ scripts }) => scripts === false)]) {
      try {
        const shown = mode.scripts === false ? { ...(await openWithoutScripts(page, address)), usual: known.usual } : known;
        await wearMode(page, mode);
        results.push(await checkPage(address, mode.name, shown, mode.checkers));
      } catch (error) {
        if (page.isClosed()) throw error;
        // What was found in the modes before is known all the same.
        results.push(notLookedAt(address, mode.name, error));
        await openSubject(page, address);
      }
    }
    return results;
  } finally {
    stop();
  }
}
