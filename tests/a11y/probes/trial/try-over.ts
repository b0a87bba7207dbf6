import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import { takeAim, type Point } from "./take-aim";
import type { Departure } from "./watch-departure";

/** Words that have come in a box over the page. */
type Over = { text: string; hidesOthers: boolean; nearest: Point; middle: Point };

function noteBefore(): void {
  const { trial } = window as TrialWindow;
  trial.before = trial.listWords();
}

/** The box that has come since, unless the reader is in it, or has to answer it. */
function lookOver(_: PageTools, { name }: { name: string }): Over | null {
  const { targets, before, listWords } = (window as TrialWindow).trial;
  const target = targets[name];
  if (!target) return null;
  const now = listWords();
  const isOver = (element: Element) => /^(absolute|fixed)$/.test(getComputedStyle(element).position) || element.matches(":popover-open, dialog[open]");
  const boxOf = ({ element }: { element: Element }) => {
    let box: Element | null = null;
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) if (isOver(at) && !before.some((word) => at?.contains(word.element))) box = at;
    return box && !box.matches(":modal") && !box.contains(target) && !box.contains(document.activeElement) ? box : null;
  };
  const come = now.filter(({ text }) => /\p{L}{2}/u.test(text)).map((word) => ({ ...word, box: boxOf(word) })).find(({ box }) => box !== null);
  if (!come?.box) return null;
  const { box, text } = come;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const [fromX, toX, fromY, toY] = [Math.max(left, 0) + 2, Math.min(right, document.documentElement.clientWidth) - 2, Math.max(top, 0) + 2, Math.min(bottom, innerHeight) - 2];
  const own = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  const nearest = { x: within(own.left + own.width / 2, fromX, toX), y: within(own.top + own.height / 2, fromY, toY) };
  const rectsOf = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()];
  };
  const isHidden = (rect: DOMRect) => Math.min(rect.right, right) - Math.max(rect.left, left) > 2 && Math.min(rect.bottom, bottom) - Math.max(rect.top, top) > 2;
  const hidesOthers = now.some(({ element }) => !box.contains(element) && !element.contains(box) && !target.contains(element) && rectsOf(element).some(isHidden));
  return { text, hidesOthers, nearest, middle: { x: (fromX + toX) / 2, y: (fromY + toY) / 2 } };
}

/** Rests the mouse on it: what comes can be sent away, and stays for whoever goes over to read it. */
export async function tryPoint(page: Page, name: string): Promise<Sighting | null> {
  const aim = await takeAim(page, name);
  if (!aim) return null;
  const { at, away } = aim;
  const goTo = async ({ x, y }: Point, settle = 400) => {
    await page.mouse.move(x, y);
    await page.waitForTimeout(settle);
  };
  const look = () => askPage(page, lookOver, { name }).catch(() => null);
  await goTo(away, 200);
  await askPage(page, noteBefore, {});
  await goTo(at);
  const over = await look();
  if (!over) return null;
  const isThere = async () => (await look())?.text === over.text;
  const faults: string[] = [];
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  const stays = over.hidesOthers && (await isThere());
  await goTo(away);
  // What doesn't go with the mouse didn't come for it alone, or has a button of its own.
  if (await isThere()) return null;
  if (stays) faults.push("Escape leaves it there");
  await goTo(at);
  const again = await look();
  if (again?.text === over.text) {
    // Not so fast that it jumps over a gap between the two, not so slow that what waits a moment has gone.
    await page.mouse.move(again.nearest.x, again.nearest.y, { steps: 4 });
    await goTo(again.middle, 500);
    if (!(await isThere())) faults.push("it goes when the mouse comes to it");
  }
  return faults.length > 0 ? { rule: "stays-in-the-way", place: aim.place, what: `${aim.words} shows: ${over.text.slice(0, 60)}: ${faults.join(", and ")}` } : null;
}

function moveFocus({ isFocusable, placeOf, wordsOf }: PageTools, { name }: { name: string }): { place: string; words: string } | null {
  const target = (window as TrialWindow).trial.targets[name];
  const first = target && [target, ...target.querySelectorAll<HTMLElement>("*")].find(isFocusable);
  first?.focus();
  return first ? { place: placeOf(first), words: wordsOf(first) } : null;
}

/** Comes to it by keyboard: that alone leads nowhere, and what comes over the page can be sent away. */
export async function tryFocus(page: Page, name: string, { hasLeft }: Departure): Promise<Sighting | null> {
  await askPage(page, noteBefore, {});
  const focused = await askPage(page, moveFocus, { name }).catch(() => null);
  await page.waitForTimeout(400);
  if (!focused) return hasLeft() ? { rule: "acts-on-focus", place: name, what: "leads away" } : null;
  const { place, words } = focused;
  if (hasLeft()) return { rule: "acts-on-focus", place, what: `${words} leads away, or sends` };
  const look = () => askPage(page, lookOver, { name }).catch(() => null);
  const over = await look();
  if (!over?.hidesOthers) return null;
  const isThere = async () => (await look())?.text === over.text;
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  if (!(await isThere())) return null;
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.waitForTimeout(300);
  return (await isThere()) ? null : { rule: "stays-in-the-way", place, what: `${words} shows at focus: ${over.text.slice(0, 60)}: Escape leaves it there` };
}
