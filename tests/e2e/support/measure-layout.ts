import type { Page } from "@playwright/test";

/** What stands out to the right so that the page scrolls sideways. Empty when the page is no wider than the window. */
export async function findSidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const describe = (element: Element) => `${element.localName} to ${Math.round(element.getBoundingClientRect().right)}: ${element.textContent.trim().slice(0, 60)}`;
    return [`${scrollWidth} in a window of ${clientWidth}`, ...innermost.map(describe)].slice(-5);
  });
}

/** Boxes that cut off some of what is in them. Texts for screen readers only are one pixel large and meant to be cut. */
export async function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1 && element.clientHeight > 1)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutsX = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        const cutsY = overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
        return cutsX || cutsY;
      })
      .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 60)}`),
  );
}

/**
 * What can be tapped and is smaller than a fingertip needs (WCAG 2.5.8). Links that are words in a sentence are as large as their words, and the name
 * of a field that is written in is only a second way to the field.
 */
export async function findSmallTargets(page: Page, least = 24): Promise<string[]> {
  return page.evaluate((smallest) => {
    const targets = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, select, textarea, input:not([type=hidden], [type=radio], [type=checkbox]), label")];
    return targets
      .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== "inline")
      .filter((target) => !(target instanceof HTMLLabelElement && target.control?.matches("input:not([type=radio], [type=checkbox]), select, textarea")))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > 0 && (box.width < smallest || box.height < smallest))
      .map(({ target, box }) => `${target.localName} ${Math.round(box.width)} × ${Math.round(box.height)}: ${target.textContent.trim().slice(0, 60)}`);
  }, least);
}

/**
 * Text in the content of the page that nobody sees. Not what is left out on purpose: links and buttons alone, which do nothing on paper, and
 * drawers that are left out whole.
 */
export async function findHiddenText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll("main :is(p, li, dt, dd, h1, h2, h3, q)")].filter((element) => element.textContent.trim() !== "");
    const isOnlyControls = (element: Element) => [...element.querySelectorAll("a, button")].map((control) => control.textContent).join("").trim() === element.textContent.trim();
    const isLeftOut = (element: Element) => element.closest("details")?.checkVisibility() === false;
    const hidden = texts.filter((element) => !element.checkVisibility() && !isOnlyControls(element) && !isLeftOut(element));
    return hidden.map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 60)}`);
  });
}

/** What moves by itself, or would when something changes: whatever lasts longer than the eye notices. */
export async function findMovement(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const seconds = (durations: string) => Math.max(...durations.split(",").map((duration) => Number.parseFloat(duration)));
        const moves = animationName !== "none" && seconds(animationDuration) > 0.01;
        return moves || seconds(transitionDuration) > 0.01 || scrollBehavior === "smooth";
      })
      .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 60)}`),
  );
}
