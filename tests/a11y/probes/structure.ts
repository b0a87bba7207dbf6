import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who is read to gets the page in the order of its document: is it the order the others see, and is what looks like something also it?

const rules: ProbeRules = {
  "other-order": { requirement: "1.3.2, 2.4.3", advice: "Let the document have the order that is seen. Order, row-reverse, column-reverse and placing in a grid change what is seen only." },
  "table-without-headers": { requirement: "1.3.1", advice: "Say which cells are headers: <th scope=\"col\"> for a column, <th scope=\"row\"> for a row." },
  "laid-out": { requirement: "1.3.1, 1.3.2", advice: "Give what belongs together an element of its own, or say which cells are headers: this table is read row by row, across what stands side by side." },
  "same-heading": { requirement: "2.4.6", advice: "Let each heading say what its own part is about: in a list of headings these can't be told apart." },
  "looks-like-heading": { requirement: "1.3.1", advice: "Make it a heading: it is drawn as one, and begins what follows." },
  "told-to-nobody": { requirement: "4.1.3", advice: "Take aria-live=\"off\" and aria-hidden away from it: what changes here is for those who don't see it, and isn't said." },
  "meaning-taken-away": { requirement: "1.3.1", advice: "Take the role away: presentation and none are for what means nothing, and this says which words belong together." },
  "no-pinching": { requirement: "1.4.4", advice: "Leave touch-action alone on the whole page, or allow pinch-zoom: nobody can make the words larger with two fingers." },
  "acts-on-choice": { requirement: "3.2.2", advice: "Give it a button of its own: somebody who goes through the choices by keyboard is taken away by the first." },
};

function look({ placeOf, wordsOf, isShown, isTold, isForEarsOnly }: PageTools): Sighting[] {
  const sighting = (rule: string, element: Element, what = wordsOf(element)) => ({ rule, place: placeOf(element), what });
  const shown = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => isShown(element) && isTold(element) && !isForEarsOnly(element));
  const hasWords = (element: Element) => element instanceof HTMLElement && element.innerText.trim().length > 1;

  // Whatever lays out its children in another way than one after the other.
  const moved = shown.filter((element) => /flex|grid/.test(getComputedStyle(element).display)).flatMap((box) => {
    const isRightToLeft = getComputedStyle(box).direction === "rtl";
    const children = [...box.children].filter((child) => isShown(child) && hasWords(child) && !/absolute|fixed/.test(getComputedStyle(child).position));
    const boxes = children.map((child) => child.getBoundingClientRect());
    const isBefore = (one: DOMRect, other: DOMRect) => {
      if (one.bottom <= other.top + 1) return true;
      const isSameLine = one.top < other.bottom - 1 && other.top < one.bottom - 1;
      return isSameLine && (isRightToLeft ? one.left >= other.right - 1 : one.right <= other.left + 1);
    };
    const found = children.find((_, index) => [boxes[index], boxes[index - 1]].every((each) => each !== undefined) && isBefore(boxes[index] as DOMRect, boxes[index - 1] as DOMRect) && isPlaced(box, children, index));
    return found ? [sighting("other-order", found, `is seen before what stands before it: ${wordsOf(found)}`)] : [];
  });
  /** Columns that are filled one after the other also jump up; only what was told to stand elsewhere is out of order. */
  function isPlaced(box: Element, children: readonly Element[], index: number): boolean {
    const { flexDirection, flexWrap, display } = getComputedStyle(box);
    const isReversed = display.includes("flex") && (flexDirection.endsWith("reverse") || flexWrap === "wrap-reverse");
    const isOrdered = children.some((child) => getComputedStyle(child).order !== "0");
    const isSet = display.includes("grid") && [index, index - 1].some((at) => children[at] !== undefined && /^(-?\d+|\w+-start)/.test(getComputedStyle(children[at]).gridRowStart));
    return isReversed || isOrdered || isSet;
  }

  const hasWordsOfItsOwn = (cell: HTMLElement) => /\p{L}{2}/u.test(cell.innerText) && !cell.querySelector("input, select, textarea, button");
  const laidOut = shown.filter((element): element is HTMLTableElement => element instanceof HTMLTableElement && element.matches("[role=presentation], [role=none]") && [...element.rows].filter(({ cells }) => [...cells].filter(hasWordsOfItsOwn).length > 1).length > 1);
  // In the same part, at the same level. One that is a link is told apart by where it leads.
  const within: string[] = [];
  const known = new Set<string>();
  const sameHeadings = shown.filter((element) => {
    const level = /^H[2-6]$/.test(element.tagName) ? Number(element.tagName[1]) : 0;
    if (level === 0 || !element.closest("main, [role=main]") || element.querySelector("a") || element.closest("a, dialog, [role=dialog]")) return false;
    within.length = Math.min(within.length, level - 2);
    const key = [...within, level, element.innerText.trim().toLowerCase()].join(" > ");
    within[level - 2] = element.innerText.trim();
    const isAgain = known.has(key);
    known.add(key);
    return isAgain;
  });

  const tables = shown.filter((element): element is HTMLTableElement => element instanceof HTMLTableElement && !element.matches("[role=presentation], [role=none]") && !element.querySelector("table, th, [role=columnheader], [role=rowheader], [headers]"));
  const bare = tables.filter(({ rows }) => rows.length > 1 && [...rows].every(({ cells }) => cells.length > 1 && [...cells].every((cell) => cell.innerText.length < 80 && !cell.querySelector("input, select, textarea, p + p, h1, h2, h3"))));

  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")];
  const body = Number.parseFloat(getComputedStyle(document.querySelector("main p, p") ?? document.body).fontSize);
  const largest = Math.max(body, ...headings.filter(isShown).map((heading) => Number.parseFloat(getComputedStyle(heading).fontSize)));
  const drawnAsHeading = shown.filter((element) => {
    if (!element.matches("main p, main div, main span") || element.children.length > 0 || element.closest("a, button, label, legend, summary, th, dt, figcaption, blockquote, li, h1, h2, h3, h4, h5, h6, [role=heading], nav, table, form")) return false;
    const { fontSize, fontWeight, display } = getComputedStyle(element);
    const text = element.innerText.trim();
    const isLarge = Number.parseFloat(fontSize) >= body * 1.2 && Number(fontWeight) >= 600 && Number.parseFloat(fontSize) <= largest * 1.2;
    const next = element.nextElementSibling;
    return isLarge && display === "block" && /^\p{L}$|\p{L}{3}/u.test(text) && text.length < 80 && !/[.!]$/.test(text) && next !== null && next.matches("p, ul, ol, dl, div") && hasWords(next) && Number.parseFloat(getComputedStyle(next).fontSize) < Number.parseFloat(fontSize);
  });
  // A short line in bold letters alone, before a longer one that isn't.
  const inBold = shown.filter((element) => {
    const [only] = element.children;
    if (!element.matches("main p, main div") || element.children.length !== 1 || !only?.matches("b, strong") || only.children.length > 0 || only.textContent.trim() !== element.textContent.trim()) return false;
    const next = element.nextElementSibling;
    const text = element.innerText.trim();
    return !element.closest("li, td, th, dd, dt, blockquote, figure, aside, form, nav, [role=status], [role=alert]") && /\p{L}{3}/u.test(text) && !/\d{3}|[.!]$/.test(text) && text.length < 60 && next instanceof HTMLElement && next.matches("p, ul, ol") && !next.querySelector(":scope > :is(b, strong):only-child") && next.innerText.trim().length > text.length;
  });
  const wholes = [document.documentElement, document.body, document.querySelector("main")].filter((whole) => whole !== null);
  const held = wholes.filter((whole) => !/auto|manipulation|pinch-zoom/.test(getComputedStyle(whole).touchAction)).slice(0, 1);
  const isEmptied = (element: Element) => element.matches(":is(dl, ul, ol, h1, h2, h3, h4, h5, h6, table, fieldset, figure, blockquote):is([role=presentation], [role=none])") && !element.closest("[role=tablist], [role=menu], [role=menubar], [role=tree], [role=listbox], [role=toolbar]");
  const emptied = shown.filter((element) => isEmptied(element) && hasWords(element) && !(element instanceof HTMLTableElement && !element.querySelector("th, caption")) && !(element.matches("ul, ol") && element.children.length < 2));
  const silenced = [...document.querySelectorAll("[role=status], [role=alert], [role=log], output")].filter((region) => region.getAttribute("aria-live") === "off" || region.closest("[aria-hidden=true]"));
  const leaves = /location|submit\(|navigate|window\.open/;
  const hasty = shown.filter((element) => element.matches("select[onchange], input[type=radio][onchange], input[type=checkbox][onchange]") && leaves.test(element.getAttribute("onchange") ?? ""));
  return [...moved, ...silenced.map((element) => sighting("told-to-nobody", element)), ...emptied.map((element) => sighting("meaning-taken-away", element)), ...bare.map((element) => sighting("table-without-headers", element)), ...laidOut.map((element) => sighting("laid-out", element)), ...sameHeadings.map((element) => sighting("same-heading", element)), ...[...drawnAsHeading, ...inBold].map((element) => sighting("looks-like-heading", element)), ...held.map((whole) => sighting("no-pinching", whole, getComputedStyle(whole).touchAction)), ...hasty.map((element) => sighting("acts-on-choice", element))];
}

export const structure: Checker = {
  name: "structure",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("structure", rules, await askPage(page, look, {})),
};
