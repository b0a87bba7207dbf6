import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who sees badly and points at a link, or comes to it by Tab: can its words still be read?

const rules: ProbeRules = {
  "faint-when-pointed-at": { requirement: "1.4.3", advice: "Give the words a contrast of 4.5:1 (3:1 when they are large) also in :hover." },
  "faint-with-focus": { requirement: "1.4.3", advice: "Give the words a contrast of 4.5:1 (3:1 when they are large) also in :focus." },
};

/** Marks one of each kind of control, and tells how it is drawn: those that are drawn alike change alike. */
function mark({ isShown, drawingOf }: PageTools): string[] {
  const known = new Set<string>();
  // How it is drawn now says nothing of how it would be: that is for the styles of the page, and for what stands around it.
  const styles = [...document.styleSheets].map(({ href, ownerNode }) => href ?? ownerNode?.textContent ?? "").join();
  const whereOf = (element: Element) => {
    const classes: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) classes.push(`${at.localName}.${at.className}`);
    return classes.join(" < ");
  };
  for (const element of document.body.querySelectorAll<HTMLElement & { pointedAt?: true }>("*")) delete element.pointedAt;
  for (const element of document.body.querySelectorAll<HTMLElement & { pointedAt?: true }>("a[href], button:enabled, summary, label, [role=button], [role=link], [role=tab]")) {
    const look = [styles, whereOf(element), drawingOf(element)].join(" ");
    if (!isShown(element) || !element.innerText.trim() || known.has(look)) continue;
    element.pointedAt = true;
    known.add(look);
  }
  return [...known];
}

type Measured = { place: string; name: string; contrast: number; least: number };

/** The contrast of the words in each of them, as it is drawn now. Nothing is said where a picture or a filter lies below. */
function measure({ mix, luminanceOf, contrastOf, placeOf, wordsOf }: PageTools): (Measured | null)[] {
  for (const animation of document.getAnimations()) if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches && getComputedStyle(document.documentElement).colorScheme.includes("dark");
  return [...document.body.querySelectorAll<HTMLElement & { pointedAt?: true }>("*")].filter(({ pointedAt }) => pointedAt).map(measureOne);

  function measureOne(element: HTMLElement): Measured | null {
    const words = [element, ...element.querySelectorAll<HTMLElement>("*")].find((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) ?? element;
    const layers: string[] = [];
    for (let at: Element | null = words; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(at);
      if (backgroundImage !== "none" || opacity !== "1" || filter !== "none" || (position === "absolute" && at !== element)) return null;
      layers.unshift(backgroundColor);
    }
    const { color, fontSize, fontWeight } = getComputedStyle(words);
    const ground = isDark ? "#121212" : "#fff";
    const [behind, before] = [luminanceOf(mix(ground, ...layers)), luminanceOf(mix(ground, ...layers, color))];
    const size = Number.parseFloat(fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    return { place: placeOf(element), name: wordsOf(element), contrast: contrastOf(behind, before), least };
  }
}

/** What the browser calls each of them, in their order. */
async function nodesOf(session: CDPSession): Promise<number[]> {
  const { result } = await session.send("Runtime.evaluate", { expression: `[...document.body.querySelectorAll("*")].filter((one) => one.pointedAt)` });
  const { result: properties } = await session.send("Runtime.getProperties", { objectId: result.objectId ?? "", ownProperties: true });
  const ids = properties.filter(({ name }) => /^\d+$/.test(name)).flatMap(({ value }) => value?.objectId ?? []);
  const nodes: number[] = [];
  for (const objectId of ids) nodes.push((await session.send("DOM.requestNode", { objectId })).nodeId);
  return nodes;
}

const states = [
  { rule: "faint-when-pointed-at", classes: ["hover"] },
  { rule: "faint-with-focus", classes: ["focus", "focus-visible"] },
] as const;

/** What could be read well whatever was done to it, on this page or on one before it in the same browser. */
const readWell = new WeakMap<Browser, Set<string>>();

/** Lets the browser draw them all as if the mouse or the keyboard were there. */
async function measureAll(page: Page): Promise<Sighting[]> {
  const browser = page.context().browser();
  const known = (browser && readWell.get(browser)) ?? new Set();
  if (browser) readWell.set(browser, known);
  const looks = await askPage(page, mark, {});
  if (looks.every((look) => known.has(look))) return [];
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    await session.send("DOM.getDocument", { depth: 0 });
    const nodes = await nodesOf(session);
    const plain = await askPage(page, measure, {});
    const found: Sighting[] = [];
    const faint = new Set<number>();
    for (const { rule, classes } of states) {
      for (const nodeId of nodes) await session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: [...classes] });
      for (const [index, drawn] of (await askPage(page, measure, {})).entries()) {
        const before = plain[index];
        // What is faint all the time is for others to say.
        if (!before || !drawn || drawn.contrast >= drawn.least || before.contrast < before.least) continue;
        faint.add(index);
        found.push({ rule, place: drawn.place, what: `${drawn.contrast.toFixed(1)}:1, wanted ${drawn.least}:1: ${drawn.name}` });
      }
    }
    for (const nodeId of nodes) await session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: [] });
    for (const [index, look] of looks.entries()) if (!faint.has(index)) known.add(look);
    return found;
  } finally {
    await session.detach();
  }
}

export const pointed: Checker = {
  name: "pointed",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("pointed", rules, await measureAll(page)),
};
