import type { BrowserContext, Page } from "@playwright/test";
import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { noteListeners } from "./keyboard";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who tries things: does the page do what they asked for, no more, and is it said to those who don't see it?

const rules: ProbeRules = {
  "acts-on-choice": { requirement: "3.2.2", advice: "Give it a button of its own: somebody who goes through the choices by keyboard is taken away by the first." },
  "shown-to-mouse": { requirement: "1.4.13, 2.1.1", advice: "Show it at focus too, or always: without a mouse, and on a phone, nobody sees it." },
  "time-runs-out": { requirement: "2.2.1", advice: "Leave the page as it is however long somebody needs, or let them turn the limit off before it comes." },
  "single-key": { requirement: "2.1.4", advice: "Take the key away, or ask for Ctrl or Alt with it: who speaks to the computer writes letters without wanting to." },
  unannounced: { requirement: "4.1.3", advice: 'Say it in an element with role="status", which is there before the words come, or move the focus to it.' },
};

/** No page for people needs more of a kind tried. */
const most = 8;

type Kind = "hover" | "choice" | "button" | "key";

/** What somebody may write by mistake. */
const keys = [..."abcdefghijklmnopqrstuvwxyz0123456789/?"];

/** Numbers what is worth trying. What opens something says so itself, and other rules look at that. */
function mark({ isShown, isTold }: PageTools): Record<Kind, number> {
  const listensTo = (element: Element) => (element as Element & { listensTo?: string[] }).listensTo ?? [];
  const all = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => isShown(element) && isTold(element) && !element.matches(":disabled"));
  const ofKind: Record<Kind, HTMLElement[]> = {
    hover: all.filter((element) => listensTo(element).some((type) => /over$|enter$/.test(type)) && !listensTo(element).some((type) => type.startsWith("focus"))),
    choice: all.filter((element) => element instanceof HTMLSelectElement && element.options.length > 1),
    key: [],
    button: all.filter((element) => element.matches("button[type=button]:not([aria-expanded], [aria-haspopup], [aria-pressed], [aria-checked], [aria-selected], [popovertarget], [commandfor])")),
  };
  for (const [kind, elements] of Object.entries(ofKind)) for (const [index, element] of elements.entries()) (element as HTMLElement & { trialName?: string }).trialName = `${kind} ${index}`;
  // Whatever listens to keys everywhere is tried once, with all of them.
  const roots = [document, document.documentElement, document.body];
  const isListening = (window as typeof window & { listensToKeys?: true }).listensToKeys === true || roots.some((root) => ((root as Node & { listensTo?: string[] }).listensTo ?? []).some((type) => type.startsWith("key"))) || document.body.matches("[onkeydown], [onkeyup], [onkeypress]");
  return { hover: ofKind.hover.length, choice: ofKind.choice.length, button: ofKind.button.length, key: isListening ? 1 : 0 };
}

/** Does what a hand would do, and notes what could be read before. */
function act({ placeOf, wordsOf, listTexts }: PageTools, { name }: { name: string }): { place: string; name: string } | null {
  const target = [...document.body.querySelectorAll<HTMLElement & { trialName?: string }>("*")].find(({ trialName }) => trialName === name);
  if (!target) return null;
  const liveText = () => [...document.querySelectorAll("[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output")].map(({ textContent }) => textContent).join("|");
  Object.assign(window, { trialBefore: { texts: listTexts().map(({ text }) => text), live: liveText(), focused: document.activeElement } });
  if (name.startsWith("hover")) for (const type of ["mouseover", "mouseenter", "pointerover", "pointerenter"]) target.dispatchEvent(new MouseEvent(type, { bubbles: type.endsWith("over") }));
  else if (target instanceof HTMLSelectElement) {
    target.selectedIndex = target.selectedIndex === 0 ? 1 : 0;
    for (const type of ["input", "change"]) target.dispatchEvent(new Event(type, { bubbles: true }));
  } else target.click();
  return { place: placeOf(target), name: wordsOf(target) };
}

/** The words that have come, and whether anybody is told who doesn't see them. */
function compare({ listTexts }: PageTools): { text: string; isTold: boolean } | null {
  const { trialBefore: before } = window as typeof window & { trialBefore?: { texts: string[]; live: string; focused: Element | null } };
  if (!before) return null;
  const fresh = listTexts().find(({ text }) => /\p{L}{2}/u.test(text) && !before.texts.includes(text));
  const liveText = [...document.querySelectorAll("[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output")].map(({ textContent }) => textContent).join("|");
  const isMoved = document.activeElement !== before.focused && document.activeElement !== document.body;
  return fresh ? { text: fresh.text, isTold: isMoved || liveText !== before.live || document.querySelector("dialog[open]") !== null } : null;
}

/** Writes letters where nobody asked for any. */
async function tryKeys(page: Page, hasLeft: () => boolean): Promise<Sighting | null> {
  // A page that is being left can't be asked.
  const textOf = () => page.evaluate(() => document.body.innerText).catch(() => null);
  const before = await textOf();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(20);
    const after = await textOf();
    if (hasLeft() || after === null) return { rule: "single-key", place: "html", what: `${key} leads away` };
    if (after !== before) return { rule: "single-key", place: "html", what: `${key} changes what can be read` };
  }
  return null;
}

/** Reads for three hours. What a page says of the hour may change; most of it must stay. */
async function takeTime(context: BrowserContext, address: string): Promise<Sighting | null> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address, { waitUntil: "load" });
  const textsOf = () => askPage(page, ({ listTexts }) => listTexts().map(({ text }) => text), {}).catch((): string[] => []);
  const [stood, before] = [page.url(), await textsOf()];
  await page.clock.fastForward("03:00:00");
  // It may be on its way elsewhere by now.
  await page.waitForTimeout(100);
  const after = await textsOf();
  const kept = before.filter((text) => after.includes(text)).length;
  await page.close();
  return page.url() !== stood || kept < before.length / 2 ? { rule: "time-runs-out", place: "html", what: page.url() === stood ? `of ${before.length} texts ${kept} are left` : `leads to ${page.url()}` } : null;
}

/** Tries one thing on a page that nobody has touched. */
async function tryOne(page: Page, address: string, kind: Kind, index: number): Promise<Sighting | null> {
  await page.goto(address, { waitUntil: "load" });
  await noteListeners(page);
  await askPage(page, mark, {});
  let hasLeft = false;
  const note = () => {
    hasLeft = true;
  };
  page.on("framenavigated", note);
  try {
    if (kind === "key") return await tryKeys(page, () => hasLeft);
    const target = await askPage(page, act, { name: `${kind} ${index}` });
    // A script may answer a moment later.
    await page.waitForTimeout(300);
    if (!target) return null;
    const { place, name } = target;
    if (kind === "choice") return hasLeft ? { rule: "acts-on-choice", place, what: name } : null;
    const come = hasLeft ? null : await askPage(page, compare, {});
    if (!come) return null;
    if (kind === "hover") return { rule: "shown-to-mouse", place, what: `${name} shows: ${come.text}` };
    return come.isTold ? null : { rule: "unannounced", place, what: `${name} shows: ${come.text}` };
  } finally {
    page.off("framenavigated", note);
  }
}

/** In a browser of its own: what is pressed here mustn't be remembered where others still look. Nothing is sent anywhere. */
async function tryAll(open: Page): Promise<Sighting[]> {
  await noteListeners(open);
  const counts = await askPage(open, mark, {});
  const trials = (Object.entries(counts) as [Kind, number][]).flatMap(([kind, count]) => Array.from({ length: Math.min(most, count) }, (_, index) => ({ kind, index })));
  const hasScripts = await open.evaluate(() => [...document.scripts].some(({ type }) => ["", "module", "text/javascript"].includes(type)));
  const context = trials.length > 0 || hasScripts ? await open.context().browser()?.newContext({ viewport: open.viewportSize(), locale: "nb-NO", timezoneId: "Europe/Oslo", javaScriptEnabled: true }) : undefined;
  if (!context) return [];
  try {
    await context.route(/^https?:/, (route) => (route.request().method() === "GET" ? route.continue() : route.abort()));
    const page = await context.newPage();
    const found: Sighting[] = [];
    for (const { kind, index } of trials) found.push(...[await tryOne(page, open.url(), kind, index)].filter((sighting) => sighting !== null));
    // Last: from here on the clock of this browser is ours.
    return [...found, ...[await takeTime(context, open.url())].filter((sighting) => sighting !== null)];
  } finally {
    await context.close();
  }
}

export const trial: Checker = {
  name: "trial",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page, isWithoutScripts = false }) => asChecked("trial", rules, isWithoutScripts ? [] : await tryAll(page)),
};
