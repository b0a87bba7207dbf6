import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import type { Departure } from "./watch-departure";

const arrows = ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"];

type Standing = { place: string; words: string; state: string };

/** Where the reader stands among all that can be chosen, and what is chosen there. */
function standing({ placeOf, wordsOf }: PageTools, { name, isFirst }: { name: string; isFirst: boolean }): Standing | null {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target) return null;
  if (isFirst) target.focus();
  const at = document.activeElement;
  if (!at || (isFirst && at !== target)) return null;
  const chosen = [...document.querySelectorAll("[role=tab], [role=radio], [role=option], [role=treeitem]")].map((item) => `${item.getAttribute("aria-selected") ?? ""} ${item.getAttribute("aria-checked") ?? ""}`);
  const state = [[...document.querySelectorAll("*")].indexOf(at), at.getAttribute("aria-activedescendant"), ...chosen].join("|");
  return { place: placeOf(target), words: wordsOf(target), state };
}

/** Stands where Tab leads, and goes on by the arrow keys: what Tab passes by is reached by them, or by nobody without a mouse. */
export async function tryArrows(page: Page, name: string, { hasGone }: Departure): Promise<Sighting | null> {
  const stood = await askPage(page, standing, { name, isFirst: true });
  if (!stood) return null;
  for (const key of arrows) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
    const now = hasGone() ? null : await askPage(page, standing, { name, isFirst: false });
    if (now?.state !== stood.state) return null;
  }
  return { rule: "no-arrows", place: stood.place, what: `no arrow key leads on to the others from ${stood.words}` };
}
