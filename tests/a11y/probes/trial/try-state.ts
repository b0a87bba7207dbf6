import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import { findNews, noteWords } from "./news";
import { press } from "./press";
import { liveRegions } from "./selectors";
import type { Departure } from "./watch-departure";

type Pressed = { place: string; words: string; states: string; isOff: boolean; isChoice: boolean; texts: string[] };

/** What a button with a state says of itself, and what can be read around it. What is announced is no part of it, and a number that counts is a clock. */
function readState({ placeOf, wordsOf, isShown }: PageTools, { name, liveRegions: live }: { name: string; liveRegions: string }): Pressed | null {
  const { targets, listWords } = (window as TrialWindow).trial;
  const target = targets[name];
  // What has gone, or has led the reader on, has nothing more to say.
  if (!target?.isConnected || !isShown(target) || document.querySelector(":modal")) return null;
  const isElsewhere = document.activeElement !== document.body && !target.contains(document.activeElement);
  if (isElsewhere) return null;
  const states = ["aria-expanded", "aria-pressed", "aria-checked", "aria-selected"].map((attribute) => target.getAttribute(attribute)).join();
  const apart = listWords().filter(({ element }) => !target.contains(element) && !element.closest(`time, [role=timer], ${live}`));
  return { place: placeOf(target), words: wordsOf(target), states, isOff: target.matches("[aria-pressed=false], :is([role=switch], [role=checkbox])[aria-checked=false]"), isChoice: target.matches("[aria-pressed], [aria-checked]"), texts: apart.map(({ text }) => text.replace(/\d+/g, "0")) };
}

/** Remembers where Tab stops. */
function noteStops({ isShown, isFocusable }: PageTools): void {
  const stops = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => isFocusable(element) && isShown(element));
  Object.assign(window, { trialStops: new Set(stops) });
}

/** How many old stops of Tab lie between a button and the first of what it has brought, when the focus stays on the button. */
function countBetween({ isShown, isFocusable }: PageTools, { name }: { name: string }): number {
  const { trialStops: before, trial } = window as TrialWindow & { trialStops: Set<Element> };
  const target = trial.targets[name];
  // A browser leads on from a button to its popover, wherever that stands.
  if (!target || document.activeElement !== target || target.matches("[popovertarget], [commandfor], [role=tab]")) return 0;
  const after = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => isFocusable(element) && isShown(element) && (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return Math.max(0, after.findIndex((element) => !before.has(element)));
}

/** A menu at the top of a page may have a link or two beside its button. More than these make a way to go. */
const mostBetween = 4;

/** Presses what says whether it is open, pressed or chosen: when the page changes, so does what it says. What says that it is off is on afterwards, whatever it changes. */
export async function tryState(page: Page, name: string, { hasLeft }: Departure): Promise<Sighting | null> {
  const read = () => askPage(page, readState, { name, liveRegions }).catch(() => null);
  await askPage(page, (_, argument) => (window as TrialWindow).trial.targets[argument.name]?.focus(), { name });
  const first = await read();
  await page.waitForTimeout(200);
  const before = await read();
  if (!before || first?.texts.join("\n") !== before.texts.join("\n")) return null;
  await askPage(page, noteStops, {});
  await noteWords(page);
  await press(page, name);
  const after = await read();
  if (hasLeft() || !after) return null;
  const between = await askPage(page, countBetween, { name }).catch(() => 0);
  if (between > mostBetween) return { rule: "left-behind", place: before.place, what: `${before.words} opens something that Tab comes to after ${between} other stops` };
  // How many there are now is news, where somebody chooses what to see. What a drawer or a tab shows is what it was opened for.
  const isChosen = after.states !== before.states && before.isChoice;
  const news = isChosen ? await findNews(page, name) : null;
  if (news?.other && !news.isTold) return { rule: "unannounced", place: before.place, what: `${before.words} shows: ${news.other}` };
  if (after.states !== before.states) return null;
  if (before.isOff) return { rule: "state-unsaid", place: before.place, what: `${before.words} is off for who doesn't see it, also when it was pressed` };
  const changed = [...after.texts.filter((text) => !before.texts.includes(text)), ...before.texts.filter((text) => !after.texts.includes(text))].find((text) => /\p{L}{2}/u.test(text));
  return changed ? { rule: "state-unsaid", place: before.place, what: `${before.words} shows or hides: ${changed.slice(0, 60)}` } : null;
}
