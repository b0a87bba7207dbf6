import type { Page } from "@playwright/test";
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
  trap: { requirement: "2.1.2", advice: "Tab comes no further from here. Let the keyboard leave it." },
};

/** More stops than a page for people has. */
const most = 400;

type Stop = { key: string; place: string; name: string; isCovered: boolean; isOutside: boolean; box: { x: number; y: number; width: number; height: number }; edge: number };

function readStop({ placeOf, wordsOf }: PageTools): Stop | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return null;
  // A radio button or a box to tick has its words beside it, and its mark around both.
  const row = focused instanceof HTMLInputElement && focused.matches("[type=radio], [type=checkbox], [type=file]") ? focused.closest(":has(> label)") ?? focused.labels?.[0] : null;
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
  const numbered = focused as Element & { tabStop?: number };
  numbered.tabStop ??= [...document.querySelectorAll("*")].indexOf(focused);
  return { key: String(numbered.tabStop), place: placeOf(focused), name: wordsOf(focused), isCovered, isOutside, box, edge: Math.min(2 * (shown.width + shown.height), ...(row ? [] : [ofLines])) };
}

/** Takes two pictures: with focus, and without. Afterwards it has focus again, so that Tab goes on from there, or is stopped there. */
async function compareFocus(page: Page, { box }: Stop) {
  const picture = () => page.screenshot({ clip: box, animations: "disabled", caret: "hide" });
  const focused = await picture();
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement | null);
  await element.evaluate((one) => one?.blur());
  const plain = await picture();
  await element.evaluate((one) => one?.focus({ preventScroll: true }));
  await element.dispose();
  return comparePictures(page.context(), plain, focused);
}

async function judgeStop(page: Page, stop: Stop): Promise<Sighting[]> {
  const sighting = (rule: string) => [{ rule, place: stop.place, what: stop.name }];
  if (stop.isOutside) return sighting("outside");
  const covered = stop.isCovered ? sighting("covered") : [];
  if (stop.box.width < 1 || stop.box.height < 1) return covered;
  const { changed, strong } = await compareFocus(page, stop);
  if (changed < 8) return [...covered, ...sighting("invisible")];
  // Half of what two pixels all around would be: corners are round, and a line under words has gaps.
  return [...covered, ...(strong < stop.edge ? sighting("weak") : [])];
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

async function walk(page: Page): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  const seen = new Set<string>();
  const wanted = await askPage(page, countStops, {});
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const stop = await askPage(page, readStop, {});
    if (!stop) return sightings;
    if (seen.has(stop.key)) {
      const isAround = seen.size >= wanted * 0.9;
      return isAround ? sightings : [...sightings, { rule: "trap", place: stop.place, what: `${stop.name}: ${seen.size} of ${wanted} places were reached` }];
    }
    seen.add(stop.key);
    sightings.push(...(await judgeStop(page, stop)));
  }
  return sightings;
}

export const focus: Checker = {
  name: "focus",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("focus", rules, await walk(page)),
};
