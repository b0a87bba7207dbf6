import { expect, type Locator, type Page } from "@playwright/test";

/** Where the keyboard stands. */
export type FocusStop = {
  name: string;
  /** How far into the document: greater is later. */
  place: number;
  /** Whether it stands above what the keyboard came from. */
  isJumpUp: boolean;
  isOnScreen: boolean;
  /** Whether something is drawn around it that wouldn't be there otherwise. */
  isMarked: boolean;
};

/** More stops than any page of ours has. */
const most = 200;

/** Presses Tab until the keyboard stands on it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${target.toString()}`);
}

/** Presses Tab from the top of the page until the keyboard has left it. */
export async function tabThrough(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  // Nothing moves any more when the letters are there.
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe("loaded");
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const stop = await readFocus(page, stops.at(-1)?.place);
    // Out of the page, or around to its top.
    if (!stop || stop.place <= (stops[0]?.place ?? -1)) return stops;
    stops.push(stop);
  }
  throw new Error("Tab never leaves the page");
}

async function readFocus(page: Page, cameFrom?: number): Promise<FocusStop | undefined> {
  return page.evaluate((previous) => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const elements = [...document.querySelectorAll("*")];
    const box = focused.getBoundingClientRect();
    const isOutlined = (element: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth, outlineColor, content } = getComputedStyle(element, pseudo);
      const isDrawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
      return isDrawn && (pseudo === undefined || content !== "none");
    };
    // A radio button or a box to tick has its name beside it, and its mark around the whole answer.
    const row = focused instanceof HTMLInputElement ? focused.closest(":has(> label)") : null;
    const isOnScreen = () => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const isBelow = (element: Element | undefined) => !element || box.bottom >= element.getBoundingClientRect().top;
    return {
      name: (row ?? focused).textContent.trim(),
      place: elements.indexOf(focused),
      isJumpUp: !isBelow(elements[previous ?? -1]),
      isOnScreen: isOnScreen(),
      isMarked: isOutlined(focused) || (row !== null && isOutlined(row, "::after")),
    };
  }, cameFrom);
}
