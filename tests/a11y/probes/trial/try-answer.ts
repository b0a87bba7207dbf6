import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import type { Departure } from "./watch-departure";

type AnswerWindow = TrialWindow & { hasAnswered?: true };

/** Stands on it, and notes whether anything at all comes of the key. What it would do then isn't asked. */
function standOn({ placeOf, wordsOf }: PageTools, { name }: { name: string }): { place: string; words: string } | null {
  const own = window as AnswerWindow;
  const target = own.trial.targets[name];
  if (!target) return null;
  target.focus();
  if (document.activeElement !== target) return null;
  const note = () => void Object.assign(own, { hasAnswered: true });
  addEventListener("click", (event) => {
    note();
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
  for (const type of ["focusin", "submit"]) addEventListener(type, note, { capture: true });
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return { place: placeOf(target), words: wordsOf(target) };
}

/** Presses Enter on a button, a link or a drawer. Where that does nothing, a script has taken the key away from whoever has no mouse. */
export async function tryAnswer(page: Page, name: string, { hasLeft }: Departure): Promise<Sighting | null> {
  const stood = await askPage(page, standOn, { name });
  if (!stood) return null;
  await page.keyboard.press("Enter");
  await page.waitForTimeout(150);
  const hasAnswered = hasLeft() || (await page.evaluate(() => (window as AnswerWindow).hasAnswered === true).catch(() => true));
  return hasAnswered ? null : { rule: "key-taken", place: stood.place, what: stood.words };
}
