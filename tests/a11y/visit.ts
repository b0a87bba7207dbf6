import type { Page } from "@playwright/test";
import { checkPage, type PageResult } from "./check-page";
import { takeInventory } from "./inventory";
import { usual, wearMode, type Mode } from "./modes";
import { openSubject } from "./open-subject";
import { switchScripts } from "./switch-scripts";
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
    for (const mode of modes.filter(({ scripts }) => scripts !== false)) {
      await wearMode(page, mode);
      results.push(await checkPage(address, mode.name, known, mode.checkers));
    }
    for (const mode of modes.filter(({ scripts }) => scripts === false)) {
      await switchScripts(page, false);
      const again = await openSubject(page, address);
      // What has been loaded without scripts stays without, and the engines need their own.
      await switchScripts(page, true);
      await wearMode(page, mode);
      results.push(await checkPage(address, mode.name, { ...again, usual: known.usual, isWithoutScripts: true }, mode.checkers));
    }
    return results;
  } finally {
    stop();
  }
}
