import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who sees badly, in the mode they have chosen: is every word still there? See modes.ts for the modes.

const rules: ProbeRules = {
  "sideways-scroll": { requirement: "1.4.10", advice: "Let it wrap or shrink: the page must be read without scrolling sideways in a window of 320 pixels." },
  cut: { requirement: "1.4.4, 1.4.10, 1.4.12", advice: "Give the box no fixed height or width, or don't hide what stands out of it." },
  "no-scrolling": { requirement: "1.4.4, 1.4.10", advice: "Let the page scroll: what doesn't fit on the screen can't be reached." },
  overlap: { requirement: "1.4.4, 1.4.10, 1.4.12", advice: "Let the boxes grow with their words, so that none lies on another." },
};

function look({ placeOf, wordsOf, isForEarsOnly, cuttersOf }: PageTools): Sighting[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { element: Element; rect: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest("svg, script, style, noscript, select, textarea") || isForEarsOnly(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    lines.push(...[...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1).map((rect) => ({ element, rect })));
  }

  /** How much of a line another box doesn't show, in pixels. */
  const isCutBy = (cutter: Element, { rect }: (typeof lines)[number]) => {
    const { overflowX, overflowY } = getComputedStyle(cutter);
    const box = cutter.getBoundingClientRect();
    const isHidden = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const sideways = isHidden(overflowX) && (rect.right > box.right + 2 || rect.left < box.left - 2);
    const down = isHidden(overflowY) && (rect.bottom > box.bottom + rect.height * 0.25 || rect.top < box.top - rect.height * 0.25);
    return sideways || down;
  };
  const cut = new Map<Element, string>();
  for (const line of lines) {
    const cutter = cuttersOf(line.element).find((one) => isCutBy(one, line));
    // What stands wholly outside with all its neighbours is put away on purpose, as in a row of cards to leaf through.
    const isPutAway = cutter && !lines.some((other) => cutter.contains(other.element) && (line.element === other.element || line.element.parentElement === other.element.parentElement) && other !== line) && !overlaps(cutter.getBoundingClientRect(), line.rect);
    if (cutter && !isPutAway) cut.set(line.element, wordsOf(line.element));
    // Where nobody can scroll to it.
    const isAtEdge = line.rect.left < clientWidth && line.rect.right > clientWidth + 2 && scrollWidth <= clientWidth && !cuttersOf(line.element).some((one) => /auto|scroll/.test(getComputedStyle(one).overflowX));
    if (!cutter && isAtEdge) cut.set(line.element, wordsOf(line.element));
  }

  function overlaps(a: DOMRect, b: DOMRect): boolean {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  }
  const over = new Map<Element, string>();
  const seen = lines.filter((line) => !cut.has(line.element)).toSorted((a, b) => a.rect.top - b.rect.top);
  for (const [index, one] of seen.entries()) {
    for (let next = index + 1; next < seen.length; next++) {
      const other = seen[next];
      if (!other || other.rect.top >= one.rect.bottom) break;
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      // Lines of text touch each other: letters do when half a line is shared.
      const isTouching = wide > 3 && high > Math.min(one.rect.height, other.rect.height) * 0.5;
      if (isTouching && layerOf(one.element) === layerOf(other.element)) over.set(other.element, `${wordsOf(other.element)} lies on: ${wordsOf(one.element)}`);
    }
  }
  /** What lies over the page on purpose, or stays where it is while the page moves below it. */
  function layerOf(element: Element): Element | null {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at.matches("dialog, [role=dialog], [popover], [role=menu], [role=listbox], [role=tooltip]") || /fixed|sticky/.test(getComputedStyle(at).position)) return at;
    }
    return null;
  }

  const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !isForEarsOnly(element));
  const widest = wide.find((element) => !wide.some((other) => other !== element && element.contains(other)));
  const sideways = scrollWidth > clientWidth + 1 ? [{ rule: "sideways-scroll", place: placeOf(widest ?? document.body), what: `${scrollWidth} pixels in a window of ${clientWidth}: ${widest ? wordsOf(widest) : ""}` }] : [];
  // Below a window that lies over the page on purpose, the page stands still.
  const isHeld = document.querySelector("dialog[open], [aria-modal=true]") === null && [document.documentElement, document.body].some((element) => /hidden|clip/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 50);
  const still = isHeld ? [{ rule: "no-scrolling", place: "html", what: `${document.body.scrollHeight} pixels in a window of ${innerHeight}` }] : [];
  const sightingsOf = (rule: string, found: Map<Element, string>) => [...found].map(([element, what]) => ({ rule, place: placeOf(element), what }));
  return [...sideways, ...still, ...sightingsOf("cut", cut), ...sightingsOf("overlap", over)];
}

export const fit: Checker = {
  name: "fit",
  kind: "probe",
  canary: Object.keys(rules),
  canaryIn: ["320 pixels"],
  check: async ({ page }) => asChecked("fit", rules, await askPage(page, look, {})),
};
