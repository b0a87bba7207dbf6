import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import { modals } from "./selectors";

/** What says in its name, or by its sign, that it closes what it stands in. */
const closes = "lukk|avbryt|close|cancel|dismiss|закрити|скасувати|zamknij|anuluj|xir|jooji|إغلاق|إلغاء|^[×✕x]$";

/** No dialog needs more ways out. */
const mostWaysOut = 3;

/** A dialog that has opened over the page, while the focus has stayed below. */
export async function findLeftBehind(page: Page): Promise<Sighting | null> {
  const look = ({ placeOf, wordsOf, isShown }: PageTools, argument: { modals: string }) => {
    const dialog = [...document.querySelectorAll<HTMLElement>(argument.modals)].find(isShown);
    return dialog && !dialog.contains(document.activeElement) ? { rule: "left-behind", place: placeOf(dialog), what: wordsOf(dialog) } : null;
  };
  return askPage(page, look, { modals });
}

/** Whether the reader has been led into a dialog over the page. */
export async function isInDialog(page: Page): Promise<boolean> {
  const look = ({ isShown }: PageTools, argument: { modals: string }) => [...document.querySelectorAll(argument.modals)].some((dialog) => isShown(dialog) && dialog.contains(document.activeElement));
  return askPage(page, look, { modals });
}

/** Presses a button of the dialog that sends nothing: first one that says it closes, in the languages we know, then the others as they stand. */
function pressWayOut({ isShown }: PageTools, { turn, ...known }: { turn: number; modals: string; closes: string }): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(known.modals)].filter(isShown).flatMap((dialog) => [...dialog.querySelectorAll<HTMLElement>("button, [role=button]")]).filter((button) => isShown(button) && !button.matches("form:not([method=dialog]) [type=submit], form:not([method=dialog]) button:not([type])"));
  const isWayOut = (button: HTMLElement) => new RegExp(known.closes, "i").test(`${button.textContent} ${button.getAttribute("aria-label") ?? ""}`.trim());
  [...buttons.filter(isWayOut), ...buttons.filter((button) => !isWayOut(button))][turn]?.click();
}

/** Leaves a dialog, by Escape or its own button, and goes on by keyboard: one must be where one was, and the page work as before. */
export async function leaveDialog(page: Page, name: string, place: string): Promise<Sighting | null> {
  const isOpen = () => isInDialog(page).catch(() => true);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  for (let turn = 0; turn < mostWaysOut && (await isOpen()); turn++) {
    await askPage(page, pressWayOut, { turn, modals, closes }).catch(() => null);
    await page.waitForTimeout(300);
  }
  return (await isOpen()) ? null : findTrap(page, name, place);
}

/** Where the reader stands, and what it is called. */
function standing({ wordsOf, isShown }: PageTools, { name }: { name: string }): { at: number; isLost: boolean; words: string } {
  const target = (window as TrialWindow).trial.targets[name];
  const at = document.activeElement;
  return { at: at ? [...document.querySelectorAll("*")].indexOf(at) : -1, isLost: (!at || at === document.body) && target !== undefined && isShown(target), words: target ? wordsOf(target) : "" };
}

/** After something was pressed, Tab leads on, from where it was pressed. */
async function findTrap(page: Page, name: string, place: string): Promise<Sighting | null> {
  const stand = () => askPage(page, standing, { name });
  const { at, isLost, words } = await stand();
  if (isLost) return { rule: "focus-lost", place, what: words };
  for (let presses = 0; presses < 2; presses++) {
    await page.keyboard.press("Tab");
    if ((await stand()).at !== at) return null;
  }
  return { rule: "trapped", place, what: `after it was pressed, Tab leads nowhere: ${words}` };
}
