import type { Checker } from "../checker";
import type { Inventory } from "../inventory";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who came to get something done: is what they came for still there, and does it answer?

const rules: ProbeRules = {
  gone: { requirement: "1.4.4, 1.4.10, 1.4.12", advice: "Show it here too: it can be used on a phone as most have it, and not in this mode." },
  "text-gone": { requirement: "1.4.4, 1.4.10, 1.4.12", advice: "Show the text here too: it can be read on a phone as most have it, and not in this mode." },
  "gone-around": { requirement: "1.4.4, 1.4.10, 1.4.12", advice: "Show it here too, before or after the content: it stands there on a phone as most have it, and not in this mode." },
  "needs-scripts": { requirement: "best practice", advice: "Let it be seen from the beginning: it stands in the page, and only a script takes away what hides it. Where that doesn't run, nobody can read it." },
  covered: { requirement: "1.4.10, 2.4.11", advice: "Something lies over it wherever the page is scrolled to. Move that, or let it scroll along." },
  "no-button": { requirement: "3.2.2", advice: "Give the form a button that sends it." },
};

function look({ listTexts, listControls, placeOf, wordsOf, contentOf, isShown }: PageTools, { usual, isWithoutScripts }: { usual: Inventory | null; isWithoutScripts: boolean }): Sighting[] {
  const now = listControls();
  const isAround = ({ element }: { element: Element }) => !contentOf().contains(element);
  const found: Sighting[] = [];
  const counted = (keys: string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const lookFor = (before: Pick<Inventory, "texts" | "controls">, controls: typeof now, texts: Set<string>, [gone, textGone]: [string, string]) => {
    const there = counted(controls.map(({ key }) => key));
    for (const { key, name, isOfScripts } of before.controls) {
      const left = there.get(key) ?? 0;
      if (left > 0) there.set(key, left - 1);
      else if (!(isWithoutScripts && isOfScripts)) found.push({ rule: gone, place: "the page", what: name });
    }
    const lost = before.texts.filter((text) => !texts.has(text));
    // What scripts write differs with the hour, and isn't there without them. What is there, and hidden, could be shown.
    if (isWithoutScripts) found.push(...lost.filter(isHidden).map((text) => ({ rule: "needs-scripts", place: "the page", what: text.slice(0, 80) })));
    else found.push(...lost.map((text) => ({ rule: textGone, place: "the page", what: text.slice(0, 80) })));
  };
  /** Words in the document that nobody sees, beside what only scripts can work with. */
  const isHidden = (text: string) => text.split(" ").length > 3 && [...contentOf().querySelectorAll("*")].some((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.replace(/\s+/g, " ").trim() === text) && !element.closest("[hidden]:has(button, input, select)"));
  if (usual) lookFor(usual, now, new Set(listTexts().map(({ text }) => text)), ["gone", "text-gone"]);
  // Around the content a wider screen may have other menus; a narrower one has no more room for them.
  if (usual && innerWidth <= usual.width) lookFor(usual.frame, listControls(document.body).filter(isAround), new Set(listTexts(document.body).map(({ text }) => text)), ["gone-around", "gone-around"]);

  const isHit = (element: HTMLElement) => {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const parts = [element, ...((element as HTMLInputElement).labels ?? [])];
    const lines = parts.flatMap((part) => [...part.getClientRects()]);
    const points = lines.flatMap(({ left, top, width, height }) => [0.1, 0.5, 0.9].flatMap((right) => [0.25, 0.5, 0.75].map((down): [number, number] => [left + width * right, top + height * down])));
    const onScreen = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    return onScreen.length === 0 || onScreen.some(([x, y]) => [document.elementFromPoint(x, y)].some((hit) => hit !== null && (parts.some((part) => part.contains(hit)) || hit.contains(element))));
  };
  const covered = now.filter(({ element }) => !element.matches(":disabled") && !element.closest("[inert]") && !isHit(element));
  found.push(...covered.map(({ element, name }) => ({ rule: "covered", place: placeOf(element), what: name })));
  scrollTo(0, 0);

  const forms = [...contentOf().querySelectorAll("form")].filter((form) => isShown(form) && form.querySelector("input:not([type=hidden]), select, textarea") !== null);
  const mute = forms.filter((form) => ![...form.elements].some((element) => element.matches("button, input[type=submit], input[type=image], input[type=button]") && isShown(element)));
  return [...found, ...mute.map((form) => ({ rule: "no-button", place: placeOf(form), what: wordsOf(form) }))];
}

export const task: Checker = {
  name: "task",
  kind: "probe",
  canary: Object.keys(rules),
  canaryIn: ["320 pixels", "no scripts"],
  check: async ({ page, usual = null, isWithoutScripts = false }) => asChecked("task", rules, await askPage(page, look, { usual, isWithoutScripts })),
};
