import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { Kind, TrialWindow } from "./mark";
import type { Departure } from "./watch-departure";

type Before = { texts: string[]; elements: Element[]; live: string; focused: Element | null };
type ClickWindow = TrialWindow & { trialBefore?: Before };

/** Does what a hand would do, and notes what could be read before, also outside of the content: a word of thanks may come anywhere. */
function act({ placeOf, wordsOf, listTexts }: PageTools, { name }: { name: string }): { place: string; words: string } | null {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target) return null;
  // Whoever presses a button stands on it. A form is sent with nothing in it.
  if (name.startsWith("button")) {
    target.focus({ preventScroll: true });
    const fields = [...((target as HTMLButtonElement).form?.elements ?? [])].filter((field) => field.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=submit], [type=button])"));
    for (const field of fields) (field as HTMLInputElement).value = "";
  }
  const liveText = () => [...document.querySelectorAll("[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output")].map(({ textContent }) => textContent).join("|");
  const before = listTexts(document.body);
  Object.assign(window, { trialBefore: { texts: before.map(({ text }) => text), elements: before.map(({ element }) => element), live: liveText(), focused: document.activeElement } });
  if (name.startsWith("hover")) for (const type of ["mouseover", "mouseenter", "pointerover", "pointerenter"]) target.dispatchEvent(new MouseEvent(type, { bubbles: type.endsWith("over") }));
  else if (target instanceof HTMLSelectElement) {
    target.selectedIndex = target.selectedIndex === 0 ? 1 : 0;
    for (const type of ["input", "change"]) target.dispatchEvent(new Event(type, { bubbles: true }));
  } else target.click();
  return { place: placeOf(target), words: wordsOf(target) };
}

type Come = { text: string; isTold: boolean; follows: boolean; isOther: boolean };

/** The words that have come, whether anybody is told who doesn't see them, whether they are what stands next after the button, and whether others stood there. */
function compare({ listTexts }: PageTools, { name }: { name: string }): Come | null {
  const { trialBefore: before, trial } = window as ClickWindow;
  const target = trial.targets[name];
  if (!before || !target) return null;
  const now = listTexts(document.body);
  const fresh = now.find(({ text }) => /\p{L}{2}/u.test(text) && !before.texts.includes(text));
  const liveText = [...document.querySelectorAll("[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output")].map(({ textContent }) => textContent).join("|");
  const isMoved = document.activeElement !== before.focused && document.activeElement !== document.body;
  const next = now.find(({ element }) => (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return fresh ? { text: fresh.text, isTold: isMoved || liveText !== before.live || document.querySelector("dialog[open]") !== null, follows: next?.element === fresh.element, isOther: before.elements.includes(fresh.element) } : null;
}

/** A dialog that has opened over the page, while the focus has stayed below. */
function findLeftBehind({ placeOf, wordsOf, isShown }: PageTools): { place: string; what: string } | null {
  const dialog = [...document.querySelectorAll<HTMLElement>(":is([role=dialog], [role=alertdialog])[aria-modal=true], dialog:modal")].find(isShown);
  return dialog && !dialog.contains(document.activeElement) ? { place: placeOf(dialog), what: wordsOf(dialog) } : null;
}

/** Whether the reader has been led into a dialog over the page. */
function isInDialog({ isShown }: PageTools): boolean {
  return [...document.querySelectorAll(":is([role=dialog], [role=alertdialog])[aria-modal=true], dialog:modal")].some((dialog) => isShown(dialog) && dialog.contains(document.activeElement));
}

/** What is called so closes a dialog, and does nothing else. */
function pressClose(): void {
  const close = [...document.querySelectorAll<HTMLElement>(":is(dialog, [role=dialog], [role=alertdialog]) :is(button, [role=button])")].find((button) => /lukk|avbryt|close|cancel|dismiss|закрити|скасувати|zamknij|anuluj|xir|jooji|إغلاق|إلغاء|^[×✕x]$/i.test(`${button.textContent} ${button.getAttribute("aria-label") ?? ""}`.trim()));
  close?.click();
}

/** Leaves a dialog, by Escape or its own button, and goes on by keyboard: one must be where one was, and the page work as before. */
async function leaveDialog(page: Page, name: string, place: string): Promise<Sighting | null> {
  const isOpen = () => askPage(page, isInDialog, {}).catch(() => true);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  if (await isOpen()) await askPage(page, pressClose, {}).catch(() => null);
  await page.waitForTimeout(300);
  if (await isOpen()) return null;
  return findTrap(page, name, place);
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

/** How a button looks by itself, and what it says of itself. */
function readLook({ wordsOf }: PageTools, { name }: { name: string }): { look: string; says: string } | null {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target?.isConnected || document.querySelector(":modal")) return null;
  const { backgroundColor, backgroundImage, color, borderColor, borderWidth, fontWeight, textDecorationLine } = getComputedStyle(target);
  const says = [...target.getAttributeNames().filter((attribute) => attribute.startsWith("aria-")), "title", "disabled"].map((attribute) => target.getAttribute(attribute)).join();
  return { look: [backgroundColor, backgroundImage, color, borderColor, borderWidth, fontWeight, textDecorationLine].join("|"), says: `${wordsOf(target)} ${says}` };
}

/** How the fields of the form look, where nobody stands in them, and what is said with them. */
function readFields({ placeOf, wordsOf, referredText }: PageTools, { name }: { name: string }): { place: string; words: string; look: string; says: string }[] {
  const { form = null } = ((window as TrialWindow).trial.targets[name] as HTMLButtonElement | undefined) ?? {};
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // What the browser itself finds wrong it says itself, unless it was told not to.
  const fields = [...(form?.elements ?? [])].filter((field) => field.matches("input:not([type=hidden]), select, textarea") && (form?.noValidate === true || !field.matches(":user-invalid")));
  return fields.map((field) => {
    const { backgroundColor, borderColor, borderWidth, boxShadow, outlineStyle, outlineColor } = getComputedStyle(field);
    return { place: placeOf(field), words: wordsOf((field as HTMLInputElement).labels?.[0] ?? field), look: [backgroundColor, borderColor, borderWidth, boxShadow, outlineStyle, outlineColor].join("|"), says: `${field.getAttribute("aria-invalid") ?? ""} ${referredText(field, "aria-describedby")}` };
  });
}

/** A field that looks otherwise since its form was sent, and no word says why. */
async function findMuteField(page: Page, name: string, before: Awaited<ReturnType<typeof readFields>> | null): Promise<Sighting | null> {
  const now = (await askPage(page, readFields, { name }).catch(() => null)) ?? [];
  const mute = now.find(({ place, look, says }) => before?.some((one) => one.place === place && one.look !== look && one.says === says));
  return mute ? { rule: "wrong-answer", place: mute.place, what: `only its looks say that it must be mended: ${mute.words}` } : null;
}

/** A button that looks pressed, and as before when it is pressed again, and says neither. */
async function findMuteSwitch(page: Page, name: string, before: { look: string; says: string } | null): Promise<boolean> {
  const read = () => askPage(page, readLook, { name }).catch(() => null);
  const pressed = await read();
  if (!before || !pressed || pressed.look === before.look || pressed.says !== before.says) return false;
  await press(page, name);
  const again = await read();
  return again?.look === before.look && again.says === before.says;
}

/** Presses, points or chooses, and looks what has come of it. */
export async function tryClick(page: Page, kind: Kind, name: string, { hasLeft }: Departure): Promise<Sighting | null> {
  const [looked, filled] = kind === "button" ? [await askPage(page, readLook, { name }), await askPage(page, readFields, { name })] : [null, null];
  const target = await askPage(page, act, { name });
  // A script may answer a moment later.
  await page.waitForTimeout(300);
  if (!target) return null;
  const { place, words } = target;
  if (kind === "choice" && hasLeft()) return { rule: "acts-on-choice", place, what: words };
  if (!hasLeft() && kind === "button" && (await askPage(page, isInDialog, {}))) return leaveDialog(page, name, place);
  const leftBehind = hasLeft() || kind !== "button" ? null : await askPage(page, findLeftBehind, {});
  if (leftBehind) return { rule: "left-behind", ...leftBehind };
  const come = hasLeft() ? null : await askPage(page, compare, { name });
  if (!come && hasLeft()) return null;
  if (!come) return (await findMuteSwitch(page, name, looked)) ? { rule: "state-unsaid", place, what: `${words} looks pressed, and doesn't say so` } : findMuteField(page, name, filled);
  const what = `${words} shows: ${come.text}`;
  if (kind === "hover") return { rule: "shown-to-mouse", place, what };
  if (come.isTold) return null;
  // What a choice brings to light may stand anywhere. Words that have become others, such as how many there are, are news.
  if (kind === "choice") return come.isOther ? { rule: "unannounced", place, what } : null;
  return come.follows && (await goesAgain(page, name, come.text)) ? await judgeDisclosure(page, name, { place, what }) : { rule: "unannounced", place, what };
}

const press = async (page: Page, name: string) => {
  await askPage(page, (_, argument) => (window as TrialWindow).trial.targets[argument.name]?.click(), { name });
  await page.waitForTimeout(300);
};

/** Whether a second press takes the words away again. */
async function goesAgain(page: Page, name: string, text: string): Promise<boolean> {
  const isGone = (_: PageTools, argument: { text: string }) => !(window as TrialWindow).trial.listWords().some((word) => word.text === argument.text);
  await press(page, name);
  return askPage(page, isGone, { text }).catch(() => false);
}

/** What opens and closes says which it is: as a state, or in its name, which is other words when it is open. */
async function judgeDisclosure(page: Page, name: string, { place, what }: { place: string; what: string }): Promise<Sighting | null> {
  const nameNow = ({ wordsOf }: PageTools, argument: { name: string }) => {
    const target = (window as TrialWindow).trial.targets[argument.name];
    return target ? `${wordsOf(target)} ${target.getAttribute("aria-label") ?? ""}` : "";
  };
  const closed = await askPage(page, nameNow, { name });
  await press(page, name);
  return closed === (await askPage(page, nameNow, { name })) ? { rule: "state-unsaid", place, what } : null;
}

type Pressed = { place: string; words: string; states: string; texts: string[] };

/** What a button with a state says of itself, and what can be read around it. What is announced is no part of it, and a number that counts is a clock. */
function readState({ placeOf, wordsOf, isShown }: PageTools, { name }: { name: string }): Pressed | null {
  const { targets, listWords } = (window as TrialWindow).trial;
  const target = targets[name];
  // What has gone, or has led the reader on, has nothing more to say.
  if (!target?.isConnected || !isShown(target) || document.querySelector(":modal")) return null;
  const isElsewhere = document.activeElement !== document.body && !target.contains(document.activeElement);
  if (isElsewhere) return null;
  const states = ["aria-expanded", "aria-pressed", "aria-checked", "aria-selected"].map((attribute) => target.getAttribute(attribute)).join();
  const apart = listWords().filter(({ element }) => !target.contains(element) && !element.closest("time, [role=timer], [role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output"));
  return { place: placeOf(target), words: wordsOf(target), states, texts: apart.map(({ text }) => text.replace(/\d+/g, "0")) };
}

/** Presses what says whether it is open, pressed or chosen: when the page changes, so does what it says. */
export async function tryState(page: Page, name: string, { hasLeft }: Departure): Promise<Sighting | null> {
  const read = () => askPage(page, readState, { name }).catch(() => null);
  await askPage(page, (_, argument) => (window as TrialWindow).trial.targets[argument.name]?.focus(), { name });
  const first = await read();
  await page.waitForTimeout(200);
  const before = await read();
  if (!before || first?.texts.join("\n") !== before.texts.join("\n")) return null;
  await press(page, name);
  const after = await read();
  if (hasLeft() || !after || after.states !== before.states) return null;
  const changed = [...after.texts.filter((text) => !before.texts.includes(text)), ...before.texts.filter((text) => !after.texts.includes(text))].find((text) => /\p{L}{2}/u.test(text));
  return changed ? { rule: "state-unsaid", place: before.place, what: `${before.words} shows or hides: ${changed.slice(0, 60)}` } : null;
}
