import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Checker } from "../checker";
import { comparePictures } from "./compare-pictures";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody without a mouse goes through the page by Tab: is it always to be seen where they are, and do they get out again?

const rules: ProbeRules = {
  invisible: { requirement: "2.4.7", advice: "Draw an outline around what has focus: nothing on the screen changes when it comes here." },
  weak: { requirement: "2.4.13", advice: "Draw the outline at least 2 pixels wide, in a colour with a contrast of 3:1 to what was there before." },
  covered: { requirement: "2.4.11", advice: "Something else lies over what has focus. Give the page scroll-padding as high as what is fixed, or don't fix it." },
  outside: { requirement: "2.4.7", advice: "What has focus stands outside of the screen. Show it when it gets focus, or leave it out of the tab order." },
  "other-order": { requirement: "2.4.3", advice: "Let Tab follow what is seen: it goes up again here, to what stands before." },
  trap: { requirement: "2.1.2", advice: "Tab comes no further from here. Let the keyboard leave it." },
};

/** More stops than a page for people has. */
const most = 400;

/** `looks` is the same where focus makes the same change before the same background, among the same neighbours, on the same screen: one picture of them is enough. Nothing when no style says what changes. */
type Stop = { key: string; looks: string | null; place: string; name: string; isCovered: boolean; isOutside: boolean; isFrame: boolean; isMedia: boolean; box: { x: number; y: number; width: number; height: number }; edge: number; onPage: Spot | null };

/** Where a place in the content stands on the page. None for what lies over it or beside it. */
type Spot = { left: number; top: number; right: number; bottom: number };

/** Where the keyboard stands, or would stand if it went everywhere. */
function readStops({ placeOf, wordsOf, drawingOf, controls, isFocusable, isTold }: PageTools, { everywhere }: { everywhere: boolean }): Stop[] {
  if (!everywhere) return [readStop(document.activeElement)].filter((stop) => stop !== null);
  const stops = [...document.querySelectorAll<HTMLElement>(controls)].filter((element) => isFocusable(element) && isTold(element)).map((element) => {
    element.focus();
    return document.activeElement === element ? readStop(element) : null;
  });
  return stops.filter((stop) => stop !== null);

  /** The mark itself, and what it is seen against. Nothing when there is no mark that a style could make. */
  function whatChanges(plain: string | undefined, drawn: string): string | null {
    const [before, after] = [plain?.split("|") ?? [], drawn.split("|")];
    const changed = after.flatMap((part, index) => (part === before[index] ? [] : [`${index}: ${before[index] ?? ""} → ${part}`]));
    return before.length === after.length && changed.length > 0 ? [...changed, ...after.slice(-2)].join("|") : null;
  }

  /** What lies where the mark is drawn, just outside of a box: something else there may hide it. */
  function lieAround(focused: Element, { left, top, right, bottom }: Spot): string {
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    const sides: [number, number][] = [[across, top - 2], [right + 2, down], [across, bottom + 2], [left - 2, down]];
    const nameOf = (hit: Element | null) => (hit === null ? "nothing" : focused.contains(hit) || hit.contains(focused) ? "own" : `${hit.localName}.${hit.className}`);
    return sides.map(([x, y]) => nameOf(document.elementFromPoint(x, y))).join();
  }

  /** What makes the same page look another way. */
  function screen(): string {
    const settings = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"].map((setting) => matchMedia(setting).matches);
    return [innerWidth, innerHeight, document.dir, getComputedStyle(document.documentElement).fontSize, ...settings].join();
  }

  function readStop(focused: Element | null): Stop | null {
    if (!focused || focused === document.body || focused === document.documentElement) return null;
    for (const animation of document.getAnimations()) if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
    // A radio button or a box to tick has its words beside it, and its mark around both.
    const row = focused instanceof HTMLInputElement && focused.matches("[type=radio], [type=checkbox], [type=file]") ? focused.closest("label") ?? focused.closest(":has(> label)") ?? focused.labels?.[0] : null;
    const parts = [focused, ...(row ? [row, ...(focused as HTMLInputElement).labels ?? []] : [])];
    const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const isOutside = boxes.length === 0 || bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth || (right - left <= 2 && bottom - top <= 2);
    // Around the words of a link that runs over two lines there is a corner that isn't its own.
    const lines = row ? [row.getBoundingClientRect()] : [...focused.getClientRects()];
    const points = lines.flatMap((line) => [0.1, 0.5, 0.9].flatMap((part) => [0.2, 0.5, 0.8].map((down): [number, number] => [line.left + line.width * part, line.top + line.height * down])));
    const inside = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const isOwn = (hit: Element | null) => hit !== null && (parts.some((part) => part.contains(hit)) || hit.contains(focused));
    const isCovered = !isOutside && inside.length > 0 && !inside.some(([x, y]) => isOwn(document.elementFromPoint(x, y)));
    const around = 8;
    const x = Math.max(0, left - around);
    const y = Math.max(0, top - around);
    const box = { x, y, width: Math.min(innerWidth, right + around) - x, height: Math.min(innerHeight, bottom + around) - y };
    const shown = { width: Math.min(right, innerWidth) - Math.max(left, 0), height: Math.min(bottom, innerHeight) - Math.max(top, 0) };
    // A link over two lines is outlined line by line, which may be less than around both.
    const ofLines = lines.reduce((sum, { width, height }) => sum + 2 * (width + height), 0);
    // The mark may be around the box to tick alone, where that is drawn.
    const own = focused.getBoundingClientRect();
    const ofBox = row && own.width > 6 && getComputedStyle(focused).opacity === "1" ? [2 * (own.width + own.height)] : [];
    const numbered = focused as Element & { tabStop?: number; plainDrawing?: string };
    numbered.tabStop ??= [...document.querySelectorAll("*")].indexOf(focused);
    const changes = whatChanges(numbered.plainDrawing, drawingOf(focused));
    const looks = changes && boxes.length > 0 ? [changes, lieAround(focused, { left, top, right, bottom }), screen()].join("|") : null;
    const isLoose = [focused, ...parts].some((part) => part.closest("dialog, [popover], [role=dialog], [role=menu], [role=toolbar]")) || !focused.closest("main, [role=main]");
    let isFixed = false;
    for (let at: Element | null = focused; at; at = at.parentElement) isFixed ||= /fixed|sticky/.test(getComputedStyle(at).position);
    const onPage = isLoose || isFixed || isOutside ? null : { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY };
    return { onPage, key: String(numbered.tabStop), looks, place: placeOf(focused), name: wordsOf(focused), isCovered, isOutside, isFrame: focused.matches("iframe, frame, object, embed, video, audio"), isMedia: focused.matches("video, audio"), box, edge: Math.min(2 * (shown.width + shown.height), ...(row ? ofBox : [ofLines])) };
  }
}

/** Takes two pictures: with focus, and without. Afterwards it has focus again, so that Tab goes on from there, or is stopped there. */
async function compareFocus(page: Page, session: CDPSession, { box }: Stop) {
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  // Playwright's own screenshot waits for fonts and frames each time.
  const picture = async () => {
    const { data } = await session.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true, clip: { ...box, x: box.x + x, y: box.y + y, scale: 1 } });
    return Buffer.from(data, "base64");
  };
  const settle = (change: "none" | "blur" | "focus") =>
    page.evaluate((what) => {
      const kept = window as typeof window & { stoppedAt?: HTMLElement | null };
      if (what !== "focus") kept.stoppedAt = document.activeElement as HTMLElement | null;
      if (what === "blur") kept.stoppedAt?.blur();
      if (what === "focus") kept.stoppedAt?.focus({ preventScroll: true });
      for (const animation of document.getAnimations()) if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
    }, change);
  const focused = await picture();
  await settle("blur");
  const plain = await picture();
  await settle("focus");
  return comparePictures(page.context(), plain, focused);
}

/** What could be seen well, on this page or on one before it in the same browser. */
const seenWell = new WeakMap<Browser, Set<string>>();

function seenWellIn(page: Page): Set<string> {
  const browser = page.context().browser();
  if (!browser) throw new Error("Pictures can't be compared without a browser");
  const seen = seenWell.get(browser) ?? new Set();
  seenWell.set(browser, seen);
  return seen;
}

async function judgeStop(page: Page, session: CDPSession, stop: Stop): Promise<Sighting[]> {
  const sighting = (rule: string) => [{ rule, place: stop.place, what: stop.name }];
  if (stop.isOutside) return sighting("outside");
  if (stop.isCovered) return sighting("covered");
  // What plays has buttons of the browser's own, which marks them itself.
  if (stop.isMedia) return [];
  const seen = seenWellIn(page);
  if (stop.box.width < 1 || stop.box.height < 1 || (stop.looks && seen.has(stop.looks))) return [];
  const { changed, strong } = await compareFocus(page, session, stop);
  if (changed < 8) return sighting("invisible");
  // Half of what two pixels all around would be: corners are round, and a line under words has gaps.
  if (strong < stop.edge) return sighting("weak");
  if (stop.looks) seen.add(stop.looks);
  return [];
}

/** Everything Tab should come to: of radio buttons with the same name it comes to one only. */
function countStops({ controls, isFocusable, isTold }: PageTools): number {
  const groups = new Set<string>();
  return [...document.querySelectorAll(controls)].filter((element) => {
    if (!isFocusable(element) || !isTold(element)) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const isNew = !groups.has(element.name);
    groups.add(element.name);
    return isNew;
  }).length;
}

/** Notes how everything is drawn while it hasn't got focus. */
function noteDrawings({ controls, isFocusable, drawingOf }: PageTools): void {
  for (const element of document.querySelectorAll<HTMLElement & { plainDrawing?: string }>(controls)) if (isFocusable(element)) element.plainDrawing = drawingOf(element);
}

/** Leaves what has focus, and goes to where a page begins, also when it begins somewhere else by itself: from there Tab goes on. */
async function goToTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const first = Object.assign(document.createElement("span"), { tabIndex: -1 });
    document.body.prepend(first);
    first.focus({ preventScroll: true });
    first.remove();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
}

/** What takes pictures of the page. Leaves nothing with focus: others look at the page afterwards. */
async function withCamera(page: Page, work: (page: Page, session: CDPSession) => Promise<Sighting[]>): Promise<Sighting[]> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(page, session);
  } finally {
    await goToTop(page);
    await session.detach();
  }
}

/** Stands wherever the keyboard can stand, without going there by Tab: it takes a tenth of the time, and says nothing of traps. */
async function standEverywhere(page: Page, session: CDPSession): Promise<Sighting[]> {
  await goToTop(page);
  await askPage(page, noteDrawings, {});
  // From a key on, the browser takes whoever sits there for somebody with a keyboard.
  await page.keyboard.press("Tab");
  const stops = await askPage(page, readStops, { everywhere: true });
  const sightings: Sighting[] = [];
  for (const stop of stops) {
    if (stop.isOutside || stop.isCovered) sightings.push({ rule: stop.isOutside ? "outside" : "covered", place: stop.place, what: stop.name });
    else if (!stop.looks || !seenWellIn(page).has(stop.looks)) {
      await page.evaluate((index) => (document.querySelectorAll("*")[index] as HTMLElement | undefined)?.focus(), Number(stop.key));
      const [here = stop] = await askPage(page, readStops, { everywhere: false });
      sightings.push(...(await judgeStop(page, session, here)));
    }
  }
  return sightings;
}

async function walk(page: Page, session: CDPSession): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  const seen = new Set<string>();
  let last = "";
  const wanted = await askPage(page, countStops, {});
  await goToTop(page);
  await askPage(page, noteDrawings, {});
  let before: Spot | null = null;
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const [stop] = await askPage(page, readStops, { everywhere: false });
    if (!stop) return sightings;
    // Within a frame, or among the buttons of a film, one goes from place to place, and the page around it sees the one thing alone.
    if (stop.isFrame && stop.key === last) continue;
    last = stop.key;
    if (seen.has(stop.key)) {
      const isAround = seen.size >= wanted * 0.9;
      return isAround ? sightings : [...sightings, { rule: "trap", place: stop.place, what: `${stop.name}: ${seen.size} of ${wanted} places were reached` }];
    }
    seen.add(stop.key);
    if (goesUp(before, stop.onPage)) sightings.push({ rule: "other-order", place: stop.place, what: stop.name });
    before = stop.onPage;
    sightings.push(...(await judgeStop(page, session, stop)));
  }
  return sightings;
}

/** Whether one comes to a place that stands wholly above the last one, in the same column. */
function goesUp(before: Spot | null, now: Spot | null): boolean {
  return before !== null && now !== null && now.bottom <= before.top + 1 && now.left < before.right && before.left < now.right;
}

export const focus: Checker = {
  name: "focus",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("focus", rules, await withCamera(page, walk)),
};

/** Again on a page that Tab has gone through, where colours or sizes are others. */
export const focusAgain: Checker = { ...focus, check: async ({ page }) => asChecked("focus", rules, await withCamera(page, standEverywhere)) };
