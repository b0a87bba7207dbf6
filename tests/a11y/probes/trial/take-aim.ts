import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { TrialWindow } from "./mark";
import { liveRegions } from "./selectors";

/** Where a hand points to, and where it is out of the way. */
export type Aim = { place: string; words: string; at: Point; away: Point };

export type Point = { x: number; y: number };

/** Finds a marked element under the mouse, after scrolling to it. Nothing where something else lies over it. */
export async function takeAim(page: Page, name: string): Promise<Aim | null> {
  return askPage(page, aim, { name });
}

function aim({ placeOf, wordsOf }: PageTools, { name }: { name: string }): Aim | null {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target) return null;
  target.scrollIntoView({ block: "center", behavior: "instant" });
  const whole = target.getBoundingClientRect();
  const { left, top, width, height } = target.getClientRects()[0] ?? whole;
  const at = { x: left + width / 2, y: top + height / 2 };
  if (!target.contains(document.elementFromPoint(at.x, at.y))) return null;
  const corners = [2, innerHeight - 2].flatMap((y) => [2, document.documentElement.clientWidth - 2].map((x) => ({ x, y })));
  const away = corners.find(({ x, y }) => x < whole.left || x > whole.right || y < whole.top || y > whole.bottom);
  return away ? { place: placeOf(target), words: wordsOf(target), at, away } : null;
}

/** What can be read in the page, in one text, but for what changes by itself: clocks and messages. Nothing while the page is being left. */
export async function readAll(page: Page): Promise<string | null> {
  const read = (_: PageTools, argument: { liveRegions: string }) => {
    const steady = (window as TrialWindow).trial.listWords().filter(({ element }) => !element.closest(`time, [role=timer], ${argument.liveRegions}`));
    return steady.map(({ text }) => text.replace(/\d+/g, "0")).join("\n");
  };
  return askPage(page, read, { liveRegions }).catch(() => null);
}
