import type { Browser, BrowserContext, Page } from "@playwright/test";
import { askPage, type PageTools } from "./in-page";

/** How much differs between two pictures of the same size, in pixels: at all, and by a contrast of at least 3:1. */
export type Difference = { changed: number; strong: number };

const studios = new WeakMap<Browser, Promise<Page>>();

/** An empty page that decodes pictures: browsers can, and Node can't. */
async function studioOf(context: BrowserContext): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error("Pictures can't be compared without a browser");
  const known = studios.get(browser) ?? browser.newContext({ javaScriptEnabled: true }).then((own) => own.newPage());
  studios.set(browser, known);
  return known;
}

export async function comparePictures(context: BrowserContext, before: Buffer, after: Buffer): Promise<Difference> {
  // The same pixels are written the same way.
  if (before.equals(after)) return { changed: 0, strong: 0 };
  return withStudio(context, (studio) => askPage(studio, compare, { before: before.toString("base64"), after: after.toString("base64") }));
}

/** Does something in an empty page that decodes pictures. */
export async function withStudio<T>(context: BrowserContext, work: (studio: Page) => Promise<T>): Promise<T> {
  return work(await studioOf(context));
}

/** Runs in the browser. */
async function compare(_: PageTools, pictures: { before: string; after: string }): Promise<Difference> {
  const decode = async (picture: string) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    canvas?.drawImage(bitmap, 0, 0);
    return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  };
  const [first, second] = [await decode(pictures.before), await decode(pictures.after)];
  const linear = Array.from({ length: 256 }, (__, value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  const channel = (data: Uint8ClampedArray, at: number) => linear[data[at] ?? 0] ?? 0;
  const light = (data: Uint8ClampedArray, at: number) => 0.2126 * channel(data, at) + 0.7152 * channel(data, at + 1) + 0.0722 * channel(data, at + 2) + 0.05;
  const difference = { changed: 0, strong: 0 };
  for (let at = 0; at < first.length; at += 4) {
    if (first[at] === second[at] && first[at + 1] === second[at + 1] && first[at + 2] === second[at + 2]) continue;
    const [a, b] = [light(first, at), light(second, at)];
    const contrast = Math.max(a, b) / Math.min(a, b);
    if (contrast > 1.1) difference.changed++;
    if (contrast >= 3) difference.strong++;
  }
  return difference;
}
