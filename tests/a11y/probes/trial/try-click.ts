import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import { findMuteField, findMuteSwitch, isMuteChoice, readFields, readLook } from "./find-mute";
import { findLeftBehind, isInDialog, leaveDialog } from "./leave-dialog";
import type { Kind, TrialWindow } from "./mark";
import { findNews, noteWords } from "./news";
import { press } from "./press";
import type { Departure } from "./watch-departure";

/** Whoever presses a button stands on it. A form is sent with nothing in it. */
function standOn(_: PageTools, { name }: { name: string }): void {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target || !name.startsWith("button")) return;
  target.focus({ preventScroll: true });
  const fields = [...((target as HTMLButtonElement).form?.elements ?? [])].filter((field) => field.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=submit], [type=button])"));
  for (const field of fields) (field as HTMLInputElement).value = "";
}

/** Does what a hand would do. */
function act({ placeOf, wordsOf }: PageTools, { name }: { name: string }): { place: string; words: string } | null {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target) return null;
  if (name.startsWith("hover")) for (const type of ["mouseover", "mouseenter", "pointerover", "pointerenter"]) target.dispatchEvent(new MouseEvent(type, { bubbles: type.endsWith("over") }));
  else if (target instanceof HTMLSelectElement) {
    target.selectedIndex = target.selectedIndex === 0 ? 1 : 0;
    for (const type of ["input", "change"]) target.dispatchEvent(new Event(type, { bubbles: true }));
  } else target.click();
  return { place: placeOf(target), words: wordsOf(target) };
}

/** Presses, points or chooses, and looks what has come of it. */
export async function tryClick(page: Page, kind: Kind, name: string, { hasLeft }: Departure): Promise<Sighting | null> {
  const [looked, filled] = kind === "button" ? [await readLook(page, name), await readFields(page, name)] : [null, []];
  await askPage(page, standOn, { name });
  await noteWords(page);
  const target = await askPage(page, act, { name });
  // A script may answer a moment later.
  await page.waitForTimeout(300);
  if (!target) return null;
  const { place, words } = target;
  if (kind === "choice" && hasLeft()) return { rule: "acts-on-choice", place, what: words };
  if (!hasLeft() && kind === "button" && (await isInDialog(page))) return leaveDialog(page, name, place);
  const leftBehind = hasLeft() || kind !== "button" ? null : await findLeftBehind(page);
  if (leftBehind) return leftBehind;
  if (!hasLeft() && kind === "button" && (await isMuteChoice(page, name, looked))) return { rule: "state-unsaid", place, what: `${words} looks chosen, and doesn't say so` };
  const come = hasLeft() ? null : await findNews(page, name);
  if (!come && hasLeft()) return null;
  if (!come) return (await findMuteSwitch(page, name, looked)) ? { rule: "state-unsaid", place, what: `${words} looks pressed, and doesn't say so` } : findMuteField(page, name, filled);
  const what = `${words} shows: ${come.text}`;
  if (kind === "hover") return { rule: "shown-to-mouse", place, what };
  if (come.isTold) return null;
  // What a choice brings to light may stand anywhere. Words that have become others, such as how many there are, are news.
  if (kind === "choice") return come.other ? { rule: "unannounced", place, what: `${words} shows: ${come.other}` } : null;
  return come.follows && (await goesAgain(page, name, come.text)) ? await judgeDisclosure(page, name, { place, what }) : { rule: "unannounced", place, what };
}

/** Whether a second press takes the words away again. */
async function goesAgain(page: Page, name: string, text: string): Promise<boolean> {
  const isGone = (_: PageTools, argument: { text: string }) => !(window as TrialWindow).trial.listWords().some((word) => word.text === argument.text);
  await press(page, name);
  return askPage(page, isGone, { text }).catch(() => false);
}

/** What opens and closes says which it is: as a state, or in its name, which is other words when it is open. */
async function judgeDisclosure(page: Page, name: string, { place, what }: { place: string; what: string }): Promise<Sighting | null> {
  // An arrow that turns is a sign for the eye alone.
  const nameNow = (_: PageTools, argument: { name: string }) => {
    const target = (window as TrialWindow).trial.targets[argument.name];
    const unheard = [...(target?.querySelectorAll<HTMLElement>("[aria-hidden=true]") ?? [])].map(({ innerText }) => innerText);
    const heard = unheard.reduce((words, part) => words.replace(part, ""), target?.innerText ?? "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    return `${heard} ${target?.getAttribute("aria-label") ?? ""}`;
  };
  const closed = await askPage(page, nameNow, { name });
  await press(page, name);
  return closed === (await askPage(page, nameNow, { name })) ? { rule: "state-unsaid", place, what } : null;
}
