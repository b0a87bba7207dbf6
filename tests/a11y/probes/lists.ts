import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who is read to is told of a list how long it is, and goes from item to item: is what looks like a list also one?

const rules: ProbeRules = {
  "looks-like-list": { requirement: "1.3.1", advice: "Make it a list: each line begins with a sign for an item." },
  "looks-like-table": { requirement: "1.3.1, 1.3.2", advice: "Make it a table, or write each line with what belongs to it: these stand beside each other, and are read one column after the other." },
  "loose-lines": { requirement: "1.3.1", advice: "Make it a list: these stand one after the other, all of the same make, and nobody who is read to hears how many there are." },
};

function look({ placeOf, wordsOf, isShown, isTold, isForEarsOnly }: PageTools): Sighting[] {
  const shown = [...document.body.querySelectorAll<HTMLElement>("p, div, td, dd")].filter((element) => isShown(element) && isTold(element) && !isForEarsOnly(element));
  const sighting = (rule: string) => (element: Element) => ({ rule, place: placeOf(element), what: wordsOf(element) });

  // In one element, line by line.
  const inOne = shown.filter((element) => {
    if (element.closest("pre, code") || element.querySelectorAll("br").length < 2) return false;
    const lines = element.innerText.split("\n").map((line) => line.trim()).filter(Boolean);
    const own = lines.filter((line) => /^([-–•*·▪◦]|\d{1,2}[.)])\s+\S/.test(line));
    return own.length >= 3 && own.length >= lines.length * 0.7 && !element.querySelector("ul, ol, li, p");
  });

  // The same with an element for each line.
  const signOf = (element: Element | null) => (element?.matches("p, div") && !element.querySelector("p, div, ul, ol, input, button") ? (/^(?:[-–•*·▪◦]|(\d{1,2})[.)])\s+\S/.exec((element as HTMLElement).innerText.trim()) ?? null) : null);
  const isNext = (one: RegExpExecArray, other: RegExpExecArray | null) => other !== null && (one[1] === undefined ? other[0][0] === one[0][0] : Number(other[1]) === Number(one[1]) + 1);
  const inLines = shown.filter((element) => {
    const [first, second, third] = [element, element.nextElementSibling, element.nextElementSibling?.nextElementSibling ?? null].map(signOf);
    const before = signOf(element.previousElementSibling);
    return first && second && third && isNext(first, second) && isNext(second, third) && !(before && isNext(before, first));
  });

  // Without a sign: each begins with its only link, or is a few words that are no sentence.
  const isItem = (element: HTMLElement) => {
    if (element.querySelector("h1, h2, h3, h4, h5, h6, [role], p, div, ul, ol, dl, table, input, select, textarea, button, summary, img, strong, b, br")) return false;
    const [link, ...others] = [...element.querySelectorAll("a")];
    const text = element.innerText.trim();
    return link ? others.length === 0 && text.startsWith(link.textContent.replace(/\s+/g, " ").trim()) && text.length < 200 : element.localName === "div" && element.children.length === 0 && text.length > 1 && text.length < 80 && !/[.:]$/.test(text);
  };
  const isAlike = (element: Element | null, other: HTMLElement): element is HTMLElement => element instanceof HTMLElement && element.localName === other.localName && element.className === other.className && isShown(element) && isItem(element);
  const countFrom = (element: HTMLElement): number => (isAlike(element.nextElementSibling, element) ? 1 + countFrom(element.nextElementSibling) : 1);
  const isFirst = (element: HTMLElement) => isItem(element) && !isAlike(element.previousElementSibling, element);
  const loose = shown.filter((element) => element.matches("main :is(div, p):not([role])") && !element.closest("li, td, th, dd, dt, nav, form, figure, button, a, summary, label, [role=list], [role=status]") && isFirst(element) && countFrom(element) >= (element.querySelector("a") ? 3 : 4));
  // Two columns with as many lines, side by side, of which one says nothing by itself: times, sums and numbers.
  const linesOf = (element: HTMLElement) => element.innerText.split("\n").map((line) => line.trim()).filter(Boolean);
  const saysLittle = (lines: readonly string[]) => lines.every((line) => line.length <= 24 && (/\d/.test(line) || /^(stengt|closed|[–-])$/i.test(line))) && lines.some((line) => /\d/.test(line));
  const columns = shown.filter((element) => {
    const next = element.nextElementSibling;
    if (!(next instanceof HTMLElement) || !isShown(next) || element.closest("table, dl, nav, form, [role=table], [role=grid]") || element.querySelector("input, button, table, dl") || next.querySelector("input, button, table, dl")) return false;
    const [one, other] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
    const isBeside = Math.abs(one.top - other.top) < 4 && Math.abs(one.height - other.height) < 4 && (one.right <= other.left + 1 || other.right <= one.left + 1);
    const [lines, others] = isBeside ? [linesOf(element), linesOf(next)] : [[], []];
    return lines.length >= 3 && lines.length === others.length && saysLittle(lines) !== saysLittle(others);
  });
  return [...columns.map(sighting("looks-like-table")), ...[...inOne, ...inLines].map(sighting("looks-like-list")), ...loose.map(sighting("loose-lines"))];
}

export const lists: Checker = {
  name: "lists",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("lists", rules, await askPage(page, look, {})),
};
