import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import { readAll, takeAim } from "./take-aim";
import type { Departure } from "./watch-departure";

/** What comes with the focus comes before the press, and isn't its doing. */
function focusFirst({ isFocusable }: PageTools, { name }: { name: string }): { isField: boolean } {
  const target = (window as TrialWindow).trial.targets[name];
  if (target && isFocusable(target)) target.focus({ preventScroll: true });
  return { isField: target?.matches("input, textarea, select, label, [contenteditable], [role=combobox]") ?? false };
}

function touch(_: PageTools, { name, type }: { name: string; type: string }): void {
  const target = (window as TrialWindow).trial.targets[name];
  const finger = target && new Touch({ identifier: 1, target });
  target?.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, touches: finger && type === "touchstart" ? [finger] : [], changedTouches: finger ? [finger] : [] }));
}

/** Presses, and lets go somewhere else, as somebody does who pressed by mistake: nothing must have come of it. */
export async function tryPress(page: Page, name: string, { hasLeft }: Departure): Promise<Sighting | null> {
  const aim = await takeAim(page, name);
  if (!aim) return null;
  const { place, words, at, away } = aim;
  const { isField } = await askPage(page, focusFirst, { name });
  await page.mouse.move(away.x, away.y);
  // What the page still does by itself after it has come is over by then.
  await page.waitForTimeout(800);
  const before = await readAll(page);
  await page.waitForTimeout(300);
  // What leaves or changes by itself, or at focus, is for others to tell.
  if (hasLeft() || before !== (await readAll(page))) return null;
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(50);
  if (hasLeft()) return null;
  await page.mouse.down();
  await askPage(page, touch, { name, type: "touchstart" }).catch(() => null);
  await page.waitForTimeout(300);
  const isAway = hasLeft();
  await page.mouse.move(away.x, away.y);
  await page.mouse.up();
  if (isAway) return { rule: "acts-on-press", place, what: `${words} leads away, or sends, before it is let go` };
  await askPage(page, touch, { name, type: "touchcancel" }).catch(() => null);
  await page.waitForTimeout(300);
  const after = await readAll(page);
  return after === before || after === null || isField || hasLeft() ? null : { rule: "acts-on-press", place, what: `${words} changes what can be read, though it was let go elsewhere` };
}
