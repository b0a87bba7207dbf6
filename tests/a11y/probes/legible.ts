import type { Page } from "@playwright/test";
import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who reads with effort: are the letters large enough, the lines short enough, and is there air between them?

const rules: ProbeRules = {
  "stays-small": { requirement: "1.4.4", advice: "Measure the letters in rem, at least in part (calc, clamp): letters measured by the window get no larger when the page is zoomed." },
  small: { requirement: "1.4.4, best practice", advice: "Make the letters at least 12 pixels high, and measure them in rem: then they grow with what the reader has set for all pages." },
  "long-lines": { requirement: "1.4.8, best practice", advice: "Let a line have 80 letters at most: the eye loses its way back to the beginning of the next." },
  "tight-lines": { requirement: "1.4.8, 1.4.12", advice: "Give running text a line height of 1.5: in tight lines one reads the same line twice." },
  justified: { requirement: "1.4.8, best practice", advice: "Let the lines begin at one edge and end where they end: rivers of white between words make them hard to read." },
  capitals: { requirement: "best practice", advice: "Write sentences in small letters: words in capitals all have the same shape, and some voices spell them." },
  slanted: { requirement: "best practice", advice: "Keep slanted letters for a few words: many who read with effort can't read lines of them." },
};

/** What the words say is for others: only how they are set. */
function look({ placeOf, isShown, isTold, isForEarsOnly }: PageTools): Sighting[] {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const ownText = (element: Element) => [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "")).join(" ").replace(/\s+/g, " ").trim();
  const all = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => ownText(element).length > 1 && isShown(element) && !isForEarsOnly(element) && !element.closest("svg, math, pre, code, select, textarea, script, style, noscript"));
  const sighting = (rule: string, element: Element, what: string) => ({ rule, place: placeOf(element), what: `${what}: ${ownText(element).slice(0, 60)}` });

  const least = Math.max(12, root * 0.7);
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const small = all.filter((element) => sizeOf(element) < least - 0.1 && isTold(element) && /\p{L}{2}|\d/u.test(ownText(element)) && !element.closest("sub, sup")).map((element) => sighting("small", element, `${sizeOf(element)} pixels, where ${root} are set`));

  // Running text: sentences that need several lines.
  const blocks = [...new Set(all.map((element) => (getComputedStyle(element).display.startsWith("inline") ? (element.closest<HTMLElement>("p, li, dd, dt, td, th, blockquote, figcaption, div, section, article, summary, label, legend") ?? element) : element)))].filter((block) => block.innerText.trim().length > 60 && block.querySelector("p, div, ul, ol, table, form, section, h1, h2, h3") === null);
  const linesOf = (block: Element) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    return new Set([...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1).map(({ bottom }) => Math.round(bottom / 4))).size;
  };
  const running = blocks.map((block) => ({ block, lines: linesOf(block) })).filter(({ lines }) => lines >= 2);
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  const longLines = running.filter(({ block, lines }) => lines >= 3 && block.innerText.trim().length / lines > 100).map(({ block, lines }) => sighting("long-lines", block, `${Math.round(block.innerText.length / lines)} letters to a line`));
  const tight = running.filter(({ block }) => {
    const { lineHeight, fontSize } = getComputedStyle(block);
    return lineHeight !== "normal" && Number.parseFloat(lineHeight) < Number.parseFloat(fontSize) * 1.19 && !block.closest("h1, h2, h3, h4, h5, h6");
  }).map(({ block }) => sighting("tight-lines", block, `lines of ${getComputedStyle(block).lineHeight} for letters of ${getComputedStyle(block).fontSize}`));
  const justified = running.filter(({ block }) => /justify/.test(getComputedStyle(block).textAlign)).map(({ block }) => sighting("justified", block, "justified"));
  const inCapitals = (element: HTMLElement) => {
    // Letters of some scripts are neither small nor capital.
    const words = (element.innerText.match(/\p{L}+/gu) ?? []).filter((word) => word.toUpperCase() !== word.toLowerCase());
    const text = words.join("");
    return words.length >= 4 && text.length > 20 && text === text.toUpperCase();
  };
  const capitals = all.filter((element) => inCapitals(element) && isTold(element)).map((element) => sighting("capitals", element, "all in capitals"));
  const slanted = running.filter(({ block, lines }) => lines >= 3 && /italic|oblique/.test(getComputedStyle(block).fontStyle) && isLatin(block.innerText)).map(({ block }) => sighting("slanted", block, "slanted"));
  return [...small, ...longLines, ...tight, ...justified, ...capitals, ...slanted];
}

/** How large the letters of each text are, in the order of the document. */
function readSizes({ placeOf, wordsOf, isShown, isForEarsOnly }: PageTools): { place: string; words: string; size: number | null }[] {
  const hasText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? ""));
  const all = [...document.body.querySelectorAll("*")].filter((element) => hasText(element) && !element.closest("svg, script, style, noscript"));
  return all.map((element) => ({ place: placeOf(element), words: wordsOf(element), size: isShown(element) && !isForEarsOnly(element) ? Number.parseFloat(getComputedStyle(element).fontSize) : null }));
}

/** Zooms in as far as the window lets it: to four times as large, in a window of a quarter of the width. What isn't half as large again then, hasn't grown. */
async function zoomIn(page: Page): Promise<Sighting[]> {
  const wide = page.viewportSize();
  if (!wide || wide.width < 1000) return [];
  const before = await askPage(page, readSizes, {});
  await page.setViewportSize({ width: Math.round(wide.width / 4), height: Math.round(wide.height / 4) });
  const after = await askPage(page, readSizes, {});
  await page.setViewportSize(wide);
  if (before.length !== after.length) return [];
  return before.flatMap(({ place, words, size }, index) => {
    const zoomed = after[index]?.size;
    return size && zoomed && zoomed * 4 < size * 1.5 ? [{ rule: "stays-small", place, what: `${String(size)} pixels, and ${String(zoomed * 4)} in all at 400 %: ${words}` }] : [];
  });
}

export const legible: Checker = {
  name: "legible",
  kind: "probe",
  canary: Object.keys(rules),
  canaryIn: ["phone", "wide screen"],
  check: async ({ page }) => asChecked("legible", rules, [...(await askPage(page, look, {})), ...(await zoomIn(page))]),
};
