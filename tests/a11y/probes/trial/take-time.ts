import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import { liveRegions } from "./selectors";

/** What an element says, and where it stands on the page, in pixels. */
type Look = { text: string; left: number; top: number };
type Looks = typeof window & { trialLooks: Map<Element, Look>[]; hasChanged: boolean };

/** Begins to watch, and tells what the content says. */
function begin({ listTexts }: PageTools): string[] {
  const own = window as Looks;
  Object.assign(own, { trialLooks: [], hasChanged: false });
  const noteChange = () => {
    own.hasChanged = true;
  };
  document.addEventListener("scroll", noteChange, { capture: true });
  new MutationObserver(noteChange).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  return listTexts().map(({ text }) => text);
}

/** Notes what can be read now, in the whole page. A number that counts is a clock, and what is announced is heard anyway. */
function lookAgain({ isShown }: PageTools, argument: { liveRegions: string }): void {
  // What glides takes its time from the screen, and not from our clock.
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const look = new Map<Element, Look>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.replace(/\d+/g, "0").trim() ?? "";
    const isApart = element?.closest(`script, style, noscript, time, [role=timer], ${argument.liveRegions}`) !== null;
    if (!element || !/\p{L}{2}/u.test(text) || isApart || !isShown(element)) continue;
    const { left, top } = element.getBoundingClientRect();
    look.set(element, { text: (look.get(element)?.text ?? "") + text, left: left + scrollX, top: top + scrollY });
  }
  (window as Looks).trialLooks.push(look);
}

/** Where the words have been others, or elsewhere, three times or more. A part that comes and goes changes what it stands in. */
function findRestless({ placeOf, isShown }: PageTools): { place: string; what: string } | null {
  const { trialLooks: looks } = window as Looks;
  // What isn't shown stops nothing, such as the buttons of a voice that nobody has asked for.
  const isStop = (button: Element) => isShown(button) && /\b(pause|stopp|stans|stop|halt)/i.test(`${button.textContent} ${button.getAttribute("aria-label") ?? ""} ${button.getAttribute("title") ?? ""}`);
  if ([...document.querySelectorAll("button, [role=button], input[type=button]")].some(isStop)) return null;
  // A number that counts beside it moves a word by less.
  const isOther = (one?: Look, another?: Look) => one?.text !== another?.text || Math.hypot((one?.left ?? 0) - (another?.left ?? 0), (one?.top ?? 0) - (another?.top ?? 0)) > 20;
  const times = new Map<Element, number>();
  for (const [index, look] of looks.entries()) {
    const before = looks[index - 1];
    if (!before) continue;
    const other = [...new Set([...look.keys(), ...before.keys()])].filter((element) => isOther(look.get(element), before.get(element)));
    const around = (element: Element) => [element, element.parentElement, element.parentElement?.parentElement].filter((one) => one instanceof Element && !one.matches("html, body, main"));
    for (const element of new Set(other.flatMap(around))) if (element) times.set(element, (times.get(element) ?? 0) + 1);
  }
  const restless = [...times].filter(([element, count]) => count >= 3 && element.isConnected).map(([element]) => element);
  const deepest = restless.find((element) => !restless.some((one) => one !== element && element.contains(one)));
  return deepest ? { place: placeOf(deepest), what: deepest.textContent.replace(/\s+/g, " ").trim().slice(0, 80) } : null;
}

/** Waits, and does nothing. A page where nothing at all happens in a while needs no second look. */
async function watchRest(page: Page): Promise<Sighting | null> {
  await page.clock.fastForward(15_000);
  // That something has been scrolled is told with the next picture.
  await page.waitForTimeout(50);
  if (!(await page.evaluate(() => (window as Looks).hasChanged))) return null;
  await askPage(page, lookAgain, { liveRegions });
  for (let again = 0; again < 5; again++) {
    await page.clock.fastForward(7000);
    await askPage(page, lookAgain, { liveRegions });
  }
  const restless = await askPage(page, findRestless, {});
  return restless && { rule: "changes-by-itself", ...restless };
}

/** Reads for three hours, in a window whose clock is ours. What a page says of the hour may change; most of it must stay. */
export async function takeTime(page: Page, address: string): Promise<Sighting[]> {
  // On the page before it has become later.
  await page.clock.install({ time: Date.now() });
  await page.goto(address, { waitUntil: "load" });
  const [stood, before] = [page.url(), await askPage(page, begin, {}).catch((): string[] => [])];
  const restless = await watchRest(page).catch(() => null);
  await page.clock.fastForward("03:00:00");
  // It may be on its way elsewhere by now.
  await page.waitForTimeout(100);
  const after = await askPage(page, ({ listTexts }) => listTexts().map(({ text }) => text), {}).catch((): string[] => []);
  const kept = before.filter((text) => after.includes(text)).length;
  const [isElsewhere, nowAt] = [page.url() !== stood, page.url()];
  const runsOut = isElsewhere || kept < before.length / 2 ? [{ rule: "time-runs-out", place: "html", what: isElsewhere ? `leads to ${nowAt}` : `of ${before.length} texts ${kept} are left` }] : [];
  return [...runsOut, ...[restless].filter((sighting) => sighting !== null)];
}
