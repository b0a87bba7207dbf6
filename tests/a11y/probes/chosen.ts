import type { CDPSession, Page } from "@playwright/test";
import type { Checker } from "../checker";
import { comparePictures } from "./compare-pictures";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who sees badly, or no colours, looks for what is chosen: is the box there, and is it told by more than a shade?

const rules: ProbeRules = {
  "box-unseen": { requirement: "1.4.11", advice: "Draw the box or the ring with a border: backgrounds and shadows are taken away where the reader has chosen the colours, and a pale edge can't be seen." },
  "choice-unseen": { requirement: "1.4.11", advice: "Draw what is chosen by a mark with a contrast of 3:1 to what was there before, which also stays where the reader has chosen the colours." },
  "told-by-hue": { requirement: "1.4.1", advice: "Mark what is chosen by a word, a sign, a thicker edge or bold letters as well: not everybody sees the difference between two colours." },
};

/** Pixels that must differ by a contrast of at least 3:1: less than a thin mark of 5 by 5 pixels has. */
const fewest = 12;

/** More kinds of boxes than a page for people has. */
const most = 4;

type Box = { place: string; name: string; box: { x: number; y: number; width: number; height: number }; isDrawnItself: boolean; followsState: boolean };

/** A box of the browser's own, or something else that says whether it is chosen. */
type ChoiceBox = HTMLElement & { boxNumber?: number; labels?: NodeListOf<HTMLLabelElement> | null };
type ChoiceWindow = typeof window & { choiceBoxes?: { box: ChoiceBox; before: string | boolean | null }[] };

/** Numbers one box of each kind that is drawn by the page itself, and remembers what is chosen. What the system draws is for the system. */
function mark({ isShown, isTold, isForEarsOnly }: PageTools, { limit }: { limit: number }): number {
  const kinds = new Set<string>();
  const boxes = [...document.querySelectorAll<ChoiceBox>("input[type=radio], input[type=checkbox], :is([role=switch], [role=checkbox], [role=radio])[aria-checked]:not(input)")];
  for (const box of boxes) delete box.boxNumber;
  // Also where nothing is seen of the box itself, and its label is drawn instead.
  const isDrawnHere = (box: ChoiceBox) => !(box instanceof HTMLInputElement) || getComputedStyle(box).appearance === "none" || Number(getComputedStyle(box).opacity) < 0.1 || isForEarsOnly(box);
  const wanted = boxes.filter((box) => {
    const kind = [box.localName, box.getAttribute("type") ?? box.getAttribute("role"), box.className, box.parentElement?.className].join(" ");
    const isNew = !kinds.has(kind) && isTold(box) && !box.matches(":disabled, [aria-disabled=true]") && isDrawnHere(box) && [box, ...(box.labels ?? [])].some(isShown);
    if (isNew) kinds.add(kind);
    return isNew;
  });
  for (const [index, box] of wanted.slice(0, limit).entries()) box.boxNumber = index;
  Object.assign(window, { choiceBoxes: boxes.map((box) => ({ box, before: box instanceof HTMLInputElement ? box.checked : box.getAttribute("aria-checked") })) });
  return Math.min(limit, wanted.length);
}

/** Draws a box in one of the ways it can be drawn. */
function draw({ placeOf, wordsOf, isForEarsOnly, listStyles }: PageTools, { index, as }: { index: number; as: "empty" | "chosen" | "away" }): Box | null {
  const { box } = (window as ChoiceWindow).choiceBoxes?.find((one) => one.box.boxNumber === index) ?? {};
  if (!box) return null;
  const isInput = box instanceof HTMLInputElement;
  if (as === "empty") box.scrollIntoView({ block: "center", behavior: "instant" });
  if (isInput) box.checked = as === "chosen";
  else box.setAttribute("aria-checked", String(as === "chosen"));
  box.style.visibility = as === "away" ? "hidden" : "";
  for (const animation of document.getAnimations()) if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
  const own = box.getBoundingClientRect();
  // Words can be seen whatever is drawn around them.
  const isDrawnItself = own.width > 6 && own.height > 6 && getComputedStyle(box).opacity === "1" && !isForEarsOnly(box) && box.innerText.trim() === "";
  // What isn't an input may be drawn by a class that only its own script gives it.
  const followsState = isInput || listStyles().some(({ selector }) => selector.includes("aria-checked"));
  const parts = [own, ...[...(box.labels ?? [])].map((label) => label.getBoundingClientRect())].filter(({ width, height }) => width > 0 && height > 0);
  const [left, top] = [Math.max(0, Math.min(...parts.map((one) => one.left)) - 4), Math.max(0, Math.min(...parts.map((one) => one.top)) - 4)];
  const [right, bottom] = [Math.min(innerWidth, Math.max(...parts.map((one) => one.right)) + 4), Math.min(innerHeight, Math.max(...parts.map((one) => one.bottom)) + 4)];
  return { place: placeOf(box), name: wordsOf(box.labels?.[0] ?? box), box: { x: left + scrollX, y: top + scrollY, width: right - left, height: bottom - top }, isDrawnItself, followsState };
}

/** Leaves everything as it was. */
function restore(): void {
  for (const { box, before } of (window as ChoiceWindow).choiceBoxes ?? []) {
    if (box instanceof HTMLInputElement) box.checked = before === true;
    else box.setAttribute("aria-checked", String(before));
  }
  scrollTo(0, 0);
}

async function pictureOf(session: CDPSession, { box }: Box): Promise<Buffer> {
  const { data } = await session.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true, clip: { ...box, scale: 1 } });
  return Buffer.from(data, "base64");
}

async function drawBoxes(page: Page): Promise<Sighting[]> {
  const count = await askPage(page, mark, { limit: most });
  if (count === 0) return [];
  const session = await page.context().newCDPSession(page);
  const found: Sighting[] = [];
  try {
    for (let index = 0; index < count; index++) {
      const empty = await askPage(page, draw, { index, as: "empty" });
      if (!empty || empty.box.width < 1 || empty.box.height < 1) continue;
      const before = await pictureOf(session, empty);
      await askPage(page, draw, { index, as: "chosen" });
      const chosen = await comparePictures(page.context(), before, await pictureOf(session, empty));
      await askPage(page, draw, { index, as: "away" });
      const away = await comparePictures(page.context(), before, await pictureOf(session, empty));
      await askPage(page, draw, { index, as: "empty" });
      const { place, name } = empty;
      if (empty.isDrawnItself && away.strong < fewest) found.push({ rule: "box-unseen", place, what: name });
      if (empty.followsState && chosen.strong < fewest) found.push({ rule: "choice-unseen", place, what: name });
    }
    return found;
  } finally {
    await askPage(page, restore, {});
    await session.detach();
  }
}

/** What says of itself to be chosen, beside others of its kind that don't. */
function compareWithPeers({ mix, luminanceOf, contrastOf, placeOf, wordsOf, isShown }: PageTools): Sighting[] {
  const selector = "[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true], [role]:is([aria-checked=true])";
  const lightOf = (color: string) => luminanceOf(mix(color));
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) if (!/, 0\)$|transparent/.test(getComputedStyle(at).backgroundColor)) return getComputedStyle(at).backgroundColor;
    return matchMedia("(prefers-color-scheme: dark)").matches ? "#121212" : "#fff";
  };
  /** Everything that can be seen without colours. */
  const shapeOf = (element: Element) => {
    const parts = [element, ...element.querySelectorAll("*")].filter(isShown);
    const styles = parts.flatMap((part) => [undefined, "::before", "::after"].map((pseudo) => {
      const { content, fontWeight, fontStyle, textDecorationLine, textDecorationStyle, textDecorationThickness, borderWidth, borderStyle, outlineStyle, backgroundImage, boxShadow, transform, listStyleType } = getComputedStyle(part, pseudo);
      return [part.localName, content, fontWeight, fontStyle, textDecorationLine, textDecorationStyle, textDecorationThickness, borderWidth, borderStyle, outlineStyle, backgroundImage, boxShadow.replace(/(rgba?|oklch|color)\([^)]*\)/g, ""), transform, listStyleType].join(" ");
    }));
    const item = element.parentElement?.matches("li") ? getComputedStyle(element.parentElement) : null;
    return [...styles, item ? `${item.borderWidth} ${item.listStyleType} ${item.fontWeight}` : ""].join("|");
  };
  const coloursOf = (element: Element) => {
    const { color, borderTopColor, borderBottomColor, borderLeftColor } = getComputedStyle(element);
    return [color, groundOf(element), borderTopColor, borderBottomColor, borderLeftColor];
  };
  const peersOf = (element: Element) => {
    const item = element.parentElement?.matches("li, [role=listitem], [role=presentation], [role=none]") ? element.parentElement : null;
    const beside = item ? [...(item.parentElement?.children ?? [])].flatMap((one) => [...one.children]) : [...(element.parentElement?.children ?? [])];
    return beside.filter((one) => one !== element && one.localName === element.localName && one.getAttribute("role") === element.getAttribute("role") && !one.matches(selector) && isShown(one));
  };
  return [...document.body.querySelectorAll(selector)].filter(isShown).flatMap((element) => {
    const [peer] = peersOf(element);
    if (!peer || shapeOf(peer) !== shapeOf(element)) return [];
    const [own, other] = [coloursOf(element), coloursOf(peer)];
    const contrasts = own.map((color, index) => [lightOf(color), lightOf(other[index] ?? color)]).map(([a = 0, b = 0]) => contrastOf(a, b));
    const differs = own.some((color, index) => color !== other[index]);
    // Of a link to where one is, nothing need be seen: the heading says it too.
    const isOfPlace = element.matches("[aria-current]");
    return (differs || !isOfPlace) && Math.max(...contrasts) < 3 ? [{ rule: "told-by-hue", place: placeOf(element), what: wordsOf(element) }] : [];
  });
}

export const chosen: Checker = {
  name: "chosen",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("chosen", rules, [...(await drawBoxes(page)), ...(await askPage(page, compareWithPeers, {}))]),
};
