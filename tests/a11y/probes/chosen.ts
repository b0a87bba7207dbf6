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

type Box = { place: string; name: string; box: { x: number; y: number; width: number; height: number }; isDrawnItself: boolean };

/** Numbers one box of each kind that is drawn by the page itself, and remembers what is chosen. What the system draws is for the system. */
function mark({ isShown, isTold }: PageTools, { limit }: { limit: number }): number {
  const kinds = new Set<string>();
  const inputs = [...document.querySelectorAll<HTMLInputElement & { boxNumber?: number }>("input[type=radio], input[type=checkbox]")];
  for (const input of inputs) delete input.boxNumber;
  const wanted = inputs.filter((input) => {
    const kind = `${input.type} ${input.className} ${input.parentElement?.className ?? ""}`;
    const isNew = !kinds.has(kind) && isTold(input) && !input.disabled && getComputedStyle(input).appearance === "none" && [input, ...(input.labels ?? [])].some(isShown);
    if (isNew) kinds.add(kind);
    return isNew;
  });
  for (const [index, input] of wanted.slice(0, limit).entries()) input.boxNumber = index;
  Object.assign(window, { chosenBefore: inputs.map((input) => input.checked) });
  return Math.min(limit, wanted.length);
}

/** Draws a box in one of the ways it can be drawn. */
function draw({ placeOf, wordsOf, isForEarsOnly }: PageTools, { index, as }: { index: number; as: "empty" | "chosen" | "away" }): Box | null {
  const input = [...document.querySelectorAll<HTMLInputElement & { boxNumber?: number }>("input")].find(({ boxNumber }) => boxNumber === index);
  if (!input) return null;
  if (as === "empty") input.scrollIntoView({ block: "center", behavior: "instant" });
  input.checked = as === "chosen";
  input.style.visibility = as === "away" ? "hidden" : "";
  for (const animation of document.getAnimations()) if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
  const own = input.getBoundingClientRect();
  const isDrawnItself = own.width > 6 && own.height > 6 && getComputedStyle(input).opacity === "1" && !isForEarsOnly(input);
  const boxes = [own, ...[...(input.labels ?? [])].map((label) => label.getBoundingClientRect())].filter(({ width, height }) => width > 0 && height > 0);
  const [left, top] = [Math.max(0, Math.min(...boxes.map((one) => one.left)) - 4), Math.max(0, Math.min(...boxes.map((one) => one.top)) - 4)];
  const [right, bottom] = [Math.min(innerWidth, Math.max(...boxes.map((one) => one.right)) + 4), Math.min(innerHeight, Math.max(...boxes.map((one) => one.bottom)) + 4)];
  return { place: placeOf(input), name: wordsOf(input.labels?.[0] ?? input), box: { x: left + scrollX, y: top + scrollY, width: right - left, height: bottom - top }, isDrawnItself };
}

/** Leaves everything as it was. */
function restore(): void {
  const { chosenBefore = [] } = window as typeof window & { chosenBefore?: boolean[] };
  for (const [index, input] of [...document.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]")].entries()) input.checked = chosenBefore[index] ?? false;
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
      if (chosen.strong < fewest) found.push({ rule: "choice-unseen", place, what: name });
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
