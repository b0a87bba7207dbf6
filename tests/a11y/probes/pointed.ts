import type { CDPSession, Page } from "@playwright/test";
import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who sees badly and points at a link, or comes to it by Tab: can its words still be read?

const rules: ProbeRules = {
  "faint-when-pointed-at": { requirement: "1.4.3", advice: "Give the words a contrast of 4.5:1 (3:1 when they are large) also in :hover." },
  "faint-with-focus": { requirement: "1.4.3", advice: "Give the words a contrast of 4.5:1 (3:1 when they are large) also in :focus." },
};

/** Numbers one of each kind of control: those that are drawn alike change alike. */
function mark({ isShown, drawingOf }: PageTools): { kinds: number } {
  const known = new Set<string>();
  for (const element of document.body.querySelectorAll<HTMLElement & { pointedAt?: number }>("a[href], button:enabled, summary, label, [role=button], [role=link], [role=tab]")) {
    const look = `${element.className} ${element.parentElement?.className ?? ""} ${drawingOf(element)}`;
    if (!isShown(element) || !element.innerText.trim() || known.has(look)) continue;
    element.pointedAt = known.size;
    known.add(look);
  }
  return { kinds: known.size };
}

/** The contrast of the words in one of them, as it is drawn now. Nothing is said where a picture or a filter lies below. */
function measure({ placeOf, wordsOf }: PageTools, { index }: { index: number }): { place: string; name: string; contrast: number; least: number } | null {
  const element = [...document.body.querySelectorAll<HTMLElement & { pointedAt?: number }>("*")].find(({ pointedAt }) => pointedAt === index);
  if (!element) return null;
  for (const animation of document.getAnimations()) if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
  const words = [element, ...element.querySelectorAll<HTMLElement>("*")].find((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) ?? element;
  const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!brush) return null;
  const layers: string[] = [];
  for (let at: Element | null = words; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(at);
    if (backgroundImage !== "none" || opacity !== "1" || filter !== "none" || (position === "absolute" && at !== element)) return null;
    layers.unshift(backgroundColor);
  }
  brush.fillStyle = matchMedia("(prefers-color-scheme: dark)").matches && getComputedStyle(document.documentElement).colorScheme.includes("dark") ? "#121212" : "#fff";
  brush.fillRect(0, 0, 1, 1);
  const paint = (color: string) => {
    brush.fillStyle = color;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...brush.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const behind = layers.map(paint).at(-1) ?? 1.05;
  const { color, fontSize, fontWeight } = getComputedStyle(words);
  const before = paint(color);
  const size = Number.parseFloat(fontSize);
  const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
  return { place: placeOf(element), name: wordsOf(element), contrast: Math.max(behind, before) / Math.min(behind, before), least };
}

/** Lets the browser draw one of them as if the mouse or the keyboard were there. */
async function measureAs(page: Page, session: CDPSession, index: number, state: "hover" | "focus"): Promise<Sighting | null> {
  const { result } = await session.send("Runtime.evaluate", { expression: `[...document.body.querySelectorAll("*")].find((one) => one.pointedAt === ${index})` });
  if (!result.objectId) return null;
  const { nodeId } = await session.send("DOM.requestNode", { objectId: result.objectId });
  const plain = await askPage(page, measure, { index });
  await session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: state === "hover" ? ["hover"] : ["focus", "focus-visible"] });
  const drawn = await askPage(page, measure, { index });
  await session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: [] });
  // What is faint all the time is for others to say.
  if (!plain || !drawn || drawn.contrast >= drawn.least || plain.contrast < plain.least) return null;
  return { rule: state === "hover" ? "faint-when-pointed-at" : "faint-with-focus", place: drawn.place, what: `${drawn.contrast.toFixed(1)}:1, wanted ${drawn.least}:1: ${drawn.name}` };
}

async function measureAll(page: Page): Promise<Sighting[]> {
  const { kinds } = await askPage(page, mark, {});
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    await session.send("DOM.getDocument", { depth: 0 });
    const found: (Sighting | null)[] = [];
    for (let index = 0; index < kinds; index++) for (const state of ["hover", "focus"] as const) found.push(await measureAs(page, session, index, state));
    return found.filter((sighting) => sighting !== null);
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
