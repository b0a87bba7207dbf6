import type { Browser, Page } from "@playwright/test";
import { randomOf, type Random } from "../random";
import { shortAddress, WalkFault, type WalkName } from "../walk-fault";
import { comeRound } from "./come-round";
import { lookAtFocus, whenSteady, type Focus } from "./look-at-focus";
import { startOf } from "./starts";
import { watchSite } from "./watch-site";

export type KeyboardWalk = { keys: number; pages: number };

/** How a walk is walked: from which page, with scripts or without, and how many keys are pressed. */
export type KeyboardPlan = { site: string; start: string; scripts: boolean; keys: number };

const letters = ["a", "e", "n", "v", "å", "7", "0", "ж", "م", "-", "Backspace"];

/** The keys, each with how often it is pressed. */
const keys: readonly (readonly [number, string])[] = [
  [44, "Tab"],
  [9, "Shift+Tab"],
  [18, "Enter"],
  [8, "Space"],
  [3, "ArrowDown"],
  [2, "ArrowUp"],
  [1, "ArrowLeft"],
  [1, "ArrowRight"],
  [4, "Escape"],
  [10, "letter"],
];

/** As many keys as lead through some pages. */
const usualKeys = 20;

/** How the walk of a name is walked: with its number take turns both where it begins and whether scripts run. */
export function planOf(site: string, { seed, name }: WalkName): KeyboardPlan {
  const index = Number(/\d+$/.exec(name)?.[0] ?? 0);
  return { site, start: startOf(index, randomOf(seed, `${name} start`)), scripts: index % 2 === 0, keys: usualKeys };
}

/**
 * Presses keys at random, then Tab and Shift+Tab all the way around the page where that led.
 * @throws {WalkFault} at a fault of the page, a focus that is lost or hidden, or a page one can't get around
 */
export async function walkKeyboard(browser: Browser, { site, start, scripts, keys: count }: KeyboardPlan, walk: WalkName): Promise<KeyboardWalk> {
  const random = randomOf(walk.seed, walk.name);
  const context = await browser.newContext({ baseURL: site, javaScriptEnabled: scripts, viewport: { width: 360, height: 740 }, locale: "nb-NO", timezoneId: "Europe/Oslo" });
  const faults = watchSite(context, site);
  const log = [`${scripts ? "with" : "without"} scripts, from ${start}`];
  const stopAt = (found: readonly string[]) => {
    if (found.length > 0) throw new WalkFault(found, log, walk);
  };
  try {
    // What waits for a person, and would wait for ever.
    await context.addInitScript({ content: "window.print = () => undefined" });
    const page = await context.newPage();
    await page.goto(start);
    const seen = new Set([page.url()]);
    for (let pressed = 0; pressed < count; pressed += 1) {
      const before = await lookAtFocus(page);
      const key = chooseKey(random, before);
      const found = await press(page, key, before);
      log.push(`${key}${before ? ` on ${before.name}` : ""} → ${shortAddress(page.url())}`);
      seen.add(page.url());
      stopAt([...faults, ...found]);
    }
    // Closes a list that stands open, which keeps the keyboard to itself.
    await page.keyboard.press("Escape");
    for (const key of ["Tab", "Shift+Tab"] as const) {
      const found = await comeRound(page, key);
      log.push(`${key} around ${shortAddress(page.url())}`);
      stopAt([...faults, ...found]);
    }
    return { keys: count, pages: seen.size };
  } catch (error) {
    throw error instanceof WalkFault ? error : new WalkFault([...faults, error instanceof Error ? error.message : String(error)], log, walk);
  } finally {
    await context.close();
  }
}

/** What leads out is left alone: the keyboard goes on instead. In a field mostly letters are pressed. */
function chooseKey(random: Random, focus: Focus | undefined): string {
  const key = focus?.isText && random.chance(0.6) ? "letter" : random.weigh(keys);
  if (focus?.leadsOut && ["Enter", "Space"].includes(key)) return "Tab";
  return key === "letter" ? random.pick(letters) : key;
}

/** Presses a key, waits where it leads to, and tells what is wrong with where the keyboard stands then. */
async function press(page: Page, key: string, before: Focus | undefined): Promise<string[]> {
  const document = await whenSteady(page, () => page.evaluateHandle(() => globalThis.document));
  const opened = before?.opensBy.includes(key) ? page.waitForEvent("framenavigated", { predicate: (frame) => frame === page.mainFrame(), timeout: 5_000 }).catch(() => undefined) : undefined;
  // What isn't on the keyboard of the machine is written as another keyboard would.
  await (/^[ -~]+$/.test(key) ? page.keyboard.press(key) : page.keyboard.insertText(key));
  await opened;
  await page.waitForLoadState("domcontentloaded");
  const after = await lookAtFocus(page);
  const isSame = await document.evaluate((one) => one === globalThis.document).catch(() => false);
  const isLost = isSame && before !== undefined && after === undefined && !before.isLink && !key.endsWith("Tab");
  return [...(isLost ? [`${key} on ${before.name} loses the focus`] : []), ...(after && !after.isSeen ? [`${key} leads the focus to something hidden: ${after.name}`] : [])];
}
