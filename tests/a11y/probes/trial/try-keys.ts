import type { Page } from "@playwright/test";
import { inTime } from "../../in-time";
import type { Sighting } from "../probe";
import type { Departure } from "./watch-departure";

/** What somebody may write by mistake. */
const keys = [..."abcdefghijklmnopqrstuvwxyz0123456789/?"];

/** Writes letters where nobody asked for any. */
export async function tryKeys(page: Page, { hasLeft }: Departure): Promise<Sighting | null> {
  // A page that is being left can't be asked.
  const textOf = () => inTime(page.evaluate(() => document.body.innerText).catch(() => null), 3000);
  const before = await textOf();
  for (const key of keys) {
    await inTime(page.keyboard.press(key), 3000);
    await page.waitForTimeout(20);
    const after = await textOf();
    if (hasLeft() || after === null) return { rule: "single-key", place: "html", what: `${key} leads away` };
    if (after !== before) return { rule: "single-key", place: "html", what: `${key} changes what can be read` };
  }
  return null;
}
