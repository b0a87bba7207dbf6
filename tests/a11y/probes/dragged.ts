import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { noteListeners } from "./keyboard";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody whose hand can't hold and drag, and who points by head or by eye: can they move what others drag?

const rules: ProbeRules = {
  "drag-alone": { requirement: "2.5.7", advice: "Give each a button that moves it, or lets one choose its place: not every hand can drag, and not everybody has keys." },
};

function look({ listensTo, placeOf, wordsOf, isShown }: PageTools): Sighting[] {
  const all = [...document.body.querySelectorAll("*")].filter(isShown);
  const cursorOf = (element: Element) => getComputedStyle(element).cursor;
  const isGrabbed = (element: Element) => /^(-webkit-)?grab$|^move$/.test(cursorOf(element));
  // Lines of one make, with the hand that shows what can be dragged. One by itself may be a map, or something to scroll.
  const isLine = (element: Element) => isGrabbed(element) && element.parentElement !== null && !isGrabbed(element.parentElement) && [...element.parentElement.children].filter((other) => other.localName === element.localName && isGrabbed(other)).length > 1;
  const dragged = all.filter((element) => (element.matches("[draggable=true]") || isLine(element)) && !element.matches("[role=slider], [role=separator], a, img, canvas"));

  const besideOf = (element: Element) => element.closest("li, tr, [role=listitem], [role=option], [role=row]") ?? element;
  // React hears at the root, and keeps on the element what it does then.
  const isPressed = (element: Element) => listensTo(element).includes("click") || element.matches("[onclick], [aria-pressed], [aria-expanded], [aria-haspopup]") || Object.entries(element).some(([key, props]) => key.startsWith("__reactProps") && typeof (props as { onClick?: unknown }).onClick === "function");
  // A button with all the words of the line is the line itself: when a press on it does nothing, it is there for the keys.
  const isLineItself = (one: Element, line: Element) => wordsOf(one) === wordsOf(line) && !isPressed(one) && !isPressed(line);
  const hasButton = (line: Element) => [...line.querySelectorAll("button, select, input, [role=button]")].some((one) => isShown(one) && !isLineItself(one, line));
  // One chooses a line, and then what is to be done with it: in a part of the page of their own, or right before or after the lines.
  const hasBar = (element: Element) => {
    const group = element.closest("[role=listbox], [role=grid], [role=tree]");
    const around = group?.parentElement?.matches("body, main, form") ? [group.previousElementSibling, group.nextElementSibling] : [group?.parentElement];
    const buttons = around.flatMap((one) => (one?.matches("button") ? [one] : [...(one?.querySelectorAll("button, [role=button]") ?? [])]));
    return buttons.some((button) => isShown(button) && !group?.contains(button));
  };
  return dragged.filter((element) => !hasButton(besideOf(element)) && !hasBar(element)).map((element) => ({ rule: "drag-alone", place: placeOf(element), what: wordsOf(element) }));
}

export const dragged: Checker = {
  name: "dragged",
  kind: "probe",
  canary: Object.keys(rules),
  async check({ page }) {
    await noteListeners(page);
    return asChecked("dragged", rules, await askPage(page, look, {}));
  },
};
