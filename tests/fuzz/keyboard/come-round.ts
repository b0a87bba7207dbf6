import type { JSHandle, Page } from "@playwright/test";
import { lookAtFocus, whenSteady } from "./look-at-focus";

/** The stops of a page in the order of the document. A group of radio buttons is one stop, and any of its buttons may be it. */
type Stops = HTMLElement[][];

type Key = "Tab" | "Shift+Tab";

/**
 * Presses a key from where the keyboard stands until it has been everywhere on the page.
 * @returns what was wrong: places it never comes to, places out of order, places that can't be seen
 */
export async function comeRound(page: Page, key: Key): Promise<string[]> {
  const stops = await whenSteady(page, () => page.evaluateHandle(findStops));
  try {
    const count = await stops.evaluate((list) => list.length);
    const visited: number[] = [];
    const hidden = new Set<string>();
    // Twice as often as there are stops: something that can be scrolled is a stop that no list has.
    for (let presses = 0; presses < 2 * count + 20 && new Set(visited).size < count; presses += 1) {
      await page.keyboard.press(key);
      const place = await arriveAt(page, stops);
      const focus = await lookAtFocus(page);
      if (place >= 0) visited.push(place);
      if (focus && !focus.isSeen) hidden.add(focus.name);
    }
    const missed = await namesOf(stops, visited);
    return [
      ...(missed.length > 0 ? [`${key} never comes to ${missed.join(", ")}`] : []),
      ...(turnsIn(visited, key) > 1 ? [`${key} goes back and forth: ${visited.join(" ")}`] : []),
      ...[...hidden].map((name) => `${key} stands on something hidden: ${name}`),
    ];
  } finally {
    await stops.dispose();
  }
}

/** From one end of the page to the other the keyboard passes through the browser itself, which takes a moment; it may also stay there for one key. */
async function arriveAt(page: Page, stops: JSHandle<Stops>): Promise<number> {
  for (const wait of [10, 40, 100]) {
    const place = await stops.evaluate(placeOfFocus);
    if (place >= 0) return place;
    await page.waitForTimeout(wait);
  }
  return stops.evaluate(placeOfFocus);
}

/** How often the order turns: once is from the end of the page around to its beginning. */
function turnsIn(visited: readonly number[], key: Key): number {
  return visited.filter((place, index) => (key === "Tab" ? place < (visited[index - 1] ?? -1) : place > (visited[index - 1] ?? Infinity))).length;
}

/** Runs in the page. */
function findStops(): Stops {
  const selector = "a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]:not([contenteditable=false]), audio[controls], video[controls]";
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(":disabled, input[type=hidden], [inert] *, [inert]") && element.checkVisibility({ visibilityProperty: true }) && (element.localName !== "summary" || element.matches("details > summary:first-of-type")),
  );
  const groups = new Map<string | HTMLElement, HTMLElement[]>();
  const forms = [...document.forms];
  for (const element of found) {
    const radio = element instanceof HTMLInputElement && element.type === "radio" && element.name !== "" ? element : undefined;
    const key = radio ? `${radio.form ? forms.indexOf(radio.form) : -1} ${radio.name}` : element;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return [...groups.values()];
}

function placeOfFocus(stops: Stops): number {
  return stops.findIndex((elements) => elements.some((element) => element === document.activeElement));
}

/** The stops that were not visited and could still be. */
function namesOf(stops: JSHandle<Stops>, visited: readonly number[]): Promise<string[]> {
  return stops.evaluate(
    (list, places) =>
      list.flatMap(([first], index) => (!places.includes(index) && first?.isConnected && first.checkVisibility({ visibilityProperty: true }) ? [`${first.localName} "${first.textContent.trim().slice(0, 60)}"`] : [])),
    [...visited],
  );
}
