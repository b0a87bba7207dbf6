import type { Page } from "@playwright/test";
import { withStudio } from "../probes/compare-pictures";
import { askPage, type PageTools } from "../probes/in-page";

/** The contrast of some words to what is really behind them, and the least that 1.4.3 asks of words of that size. */
export type Contrast = { contrast: number; least: number };

type Words = { color: string; least: number; box: { x: number; y: number; width: number; height: number } };

/** Takes the colour from the words, so that only what is behind them is left. */
function uncover(_: PageTools, { selector }: { selector: string }): Words | null {
  const element = document.querySelector<HTMLElement>(selector);
  // A picture is taken of the screen, and leaves closed what opens on paper alone.
  if (matchMedia("print").matches) return null;
  const text = element && [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  if (!element || !text) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const range = document.createRange();
  range.selectNodeContents(text);
  const rect = [...range.getClientRects()].find(({ width, height }) => width > 4 && height > 4);
  if (!rect) return null;
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
  const away: [string, string][] = [["color", "transparent"], ["-webkit-text-fill-color", "transparent"], ["text-shadow", "none"]];
  Object.assign(element, { ownStyles: away.map(([name]) => [name, element.style.getPropertyValue(name), element.style.getPropertyPriority(name)]) });
  for (const [name, value] of away) element.style.setProperty(name, value, "important");
  return { color, least, box: { x: rect.left + scrollX, y: rect.top + scrollY, width: rect.width, height: rect.height } };
}

/** Gives the words back what they had, their own styles too. */
function cover(_: PageTools, { selector }: { selector: string }): void {
  const element = document.querySelector<HTMLElement & { ownStyles?: [string, string, string][] }>(selector);
  // One by one: a page may forbid style attributes.
  for (const [name, value, priority] of element?.ownStyles ?? []) element?.style.setProperty(name, value, priority);
  scrollTo(0, 0);
}

/** Runs in an empty page: the colour that most of a picture has, and how words of another stand out from it. */
async function compareColours({ mix, luminanceOf, contrastOf }: PageTools, { picture, color }: { picture: string; color: string }): Promise<number> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  if (!canvas) return NaN;
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = `rgb(${String(data[at])}, ${String(data[at + 1])}, ${String(data[at + 2])})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [[ground] = ["#fff"]] = [...counts].toSorted(([, one], [, other]) => other - one);
  return contrastOf(luminanceOf(mix(ground)), luminanceOf(mix(ground, color)));
}

/** Looks at some words as they are drawn, where their styles don't tell what is behind them. Nothing where there are none. */
export async function measureContrast(page: Page, selector: string): Promise<Contrast | null> {
  const words = await askPage(page, uncover, { selector });
  if (!words) return null;
  const session = await page.context().newCDPSession(page);
  try {
    const { data } = await session.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true, clip: { ...words.box, scale: 1 } });
    const contrast = await withStudio(page.context(), (studio) => askPage(studio, compareColours, { picture: data, color: words.color }));
    return Number.isFinite(contrast) ? { contrast, least: words.least } : null;
  } finally {
    await session.detach();
    await askPage(page, cover, { selector });
  }
}
