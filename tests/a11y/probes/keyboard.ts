import type { Page } from "@playwright/test";
import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody without a mouse: can everything be reached that a mouse can do something with, and worked?

const rules: ProbeRules = {
  unreachable: { requirement: "2.1.1", advice: "Use a button or a link, which the keyboard reaches by itself." },
  unworkable: { requirement: "2.1.1", advice: "Use a button, or answer Enter and Space as well as the click." },
  "left-out": { requirement: "2.1.1", advice: "Take the negative tabindex away: Tab passes this over." },
  "hover-only": { requirement: "1.4.13, 2.1.1", advice: "Show it at focus too, or always: without a mouse, and on a phone, nobody sees it." },
  "starts-elsewhere": { requirement: "2.4.3, 3.2.1", advice: "Let the page begin at its beginning: who is read to begins here, and never hears what stands before." },
  "stops-for-nothing": { requirement: "2.4.3, best practice", advice: "Take tabindex away: Tab stops here, and there is nothing to do." },
  "moved-device": { requirement: "2.5.4", advice: "Give a button that does the same, and take the movement away: not everybody can shake or turn what they hold, and some hands do it without wanting to." },
  "own-order": { requirement: "2.4.3", advice: "Take the positive tabindex away: Tab then follows the order of the page." },
};

/** Notes on each element what it listens to, which only the browser's own tools can tell. */
export async function noteListeners(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send("Runtime.evaluate", { expression: "document" });
    const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId ?? "", depth: -1, pierce: false });
    for (const { type, backendNodeId } of listeners) {
      if (backendNodeId === undefined || !/^(click|dblclick|mouse(down|up)|pointer(down|up)|touch(start|end)|key(down|up|press)|(mouse|pointer)(over|enter)|focus(in)?|submit|input|change)$/.test(type)) continue;
      const { object } = await session.send("DOM.resolveNode", { backendNodeId });
      const note = "function (type) { (this.listensTo ??= []).push(type); }";
      await session.send("Runtime.callFunctionOn", { objectId: object.objectId ?? "", functionDeclaration: note, arguments: [{ value: type }] });
    }
    const everywhere = await session.send("Runtime.evaluate", { expression: "window" });
    const { listeners: ofWindow } = await session.send("DOMDebugger.getEventListeners", { objectId: everywhere.result.objectId ?? "" });
    const hears = (pattern: RegExp) => ofWindow.some(({ type }) => pattern.test(type));
    await page.evaluate((heard) => void Object.assign(window, heard), { listensToKeys: hears(/^key/), listensToMovement: hears(/^device(motion|orientation)/) });
  } finally {
    await session.detach();
  }
}

function look({ listensTo, isClickHeardAbove, listShowingSelectors, atAnyTime, contentOf, controls, nativeControls, placeOf, wordsOf, isShown, isFocusable, hasFocusableWithin }: PageTools): Sighting[] {
  const isKeyed = (type: string) => type.startsWith("key");
  const isPointed = (type: string) => /^(click|dblclick)$|(down|up|start|end)$/.test(type) && !isKeyed(type);
  const marked = "[onclick], [ondblclick], [onmousedown], [onmouseup], [onpointerdown], [onpointerup], [ontouchstart], [ontouchend]";
  const hasClick = (element: Element) => listensTo(element).some(isPointed) || element.matches(marked);
  const ancestorsOf = (element: Element) => {
    const found: Node[] = [];
    for (let at: Node | null = element; at; at = at.parentNode) found.push(at);
    return found;
  };
  const answersKeys = (element: Element) => ancestorsOf(element).some((node) => listensTo(node).some(isKeyed) || (node instanceof Element && node.matches("[onkeydown], [onkeyup], [onkeypress]")));
  const isNative = (element: Element) => element.closest(nativeControls) !== null || (element.closest("label")?.control ?? null) !== null;
  const sighting = (rule: string) => (element: Element) => ({ rule, place: placeOf(element), what: wordsOf(element) });
  const isPartOfWidget = (element: Element) => element.closest("[role=radiogroup], [role=tablist], [role=menu], [role=menubar], [role=toolbar], [role=listbox], [role=grid], [role=tree], [role=combobox], [role=slider]") !== null;

  const all = [...document.body.querySelectorAll("*")].filter(isShown);
  // Then the hand that shows on pointing is all there is to go by.
  const isListenedForAbove = isClickHeardAbove();
  const pointsAt = (element: Element) => getComputedStyle(element).cursor === "pointer" && element.parentElement !== null && getComputedStyle(element.parentElement).cursor !== "pointer";
  const forMouse = all.filter((element) => !isNative(element) && (hasClick(element) || element.matches("[draggable=true]") || (isListenedForAbove && pointsAt(element))));
  const unreachable = forMouse.filter((element) => !isFocusable(element) && !hasFocusableWithin(element) && !isPartOfWidget(element) && !element.parentElement?.closest("[tabindex='0']"));
  const unworkable = forMouse.filter((element) => hasClick(element) && isFocusable(element) && !answersKeys(element));
  // A button answers the keyboard by a click. One that waits for the mouse itself never hears of it.
  const hasOwn = (element: Element, pattern: RegExp) => listensTo(element).some((type) => pattern.test(type)) || element.getAttributeNames().some((name) => name.startsWith("on") && pattern.test(name.slice(2)));
  const deaf = all.filter((element) => element.matches("button[type=button]:not([popovertarget], [commandfor]), a[href='#'], a[href^='javascript:']") && hasOwn(element, /^(mouse|pointer|touch)(down|up|start|end)$/) && !hasOwn(element, /^(click|key(down|up|press))$/) && !answersKeys(element));
  const leftOut = all.filter((element) => element.matches(nativeControls) && element.getAttribute("tabindex")?.startsWith("-") && !element.matches("[aria-hidden=true], [aria-hidden=true] *, :disabled") && !isPartOfWidget(element));
  const ownOrder = [...document.querySelectorAll<HTMLElement>(controls)].filter(({ tabIndex }) => tabIndex > 0);

  // Whoever comes by Tab can do something there, or scroll it by keyboard.
  const canScroll = (element: Element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1 || /auto|scroll/.test(getComputedStyle(element).overflow);
  const idle = all.filter((element) => element.getAttribute("tabindex") === "0" && !isNative(element) && !element.hasAttribute("role") && listensTo(element).length === 0 && !element.getAttributeNames().some((name) => name.startsWith("on")) && !canScroll(element) && !isListenedForAbove && !element.hasAttribute("contenteditable"));

  // What a style shows when the mouse is there, and no style shows when the keyboard is.
  const selectors = listShowingSelectors();
  const atFocus = new Set(selectors.filter((selector) => /:focus/.test(selector)).map((selector) => selector.replace(/:focus(-within|-visible)?/g, ":hover")));
  const onHover = selectors.filter((selector) => /:hover[^,]*[ >+~]/.test(selector) && !selector.includes("::") && !atFocus.has(selector));
  const hidden = onHover.flatMap((selector) => {
    try {
      return [...document.querySelectorAll(atAnyTime(selector))];
    } catch {
      // Written in a way that means nothing without the mouse.
      return [];
    }
  }).filter((element) => element.textContent.trim() !== "" && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  // Whoever opens a page is where it begins, or where its content tells them what is wrong.
  const stands = document.activeElement;
  const isAtButton = stands?.matches("a[href], button, input[type=submit], summary") === true && !stands.closest("[role=alert], [role=dialog], [role=alertdialog], dialog");
  const elsewhere = stands && stands !== document.body && stands !== document.documentElement && (isAtButton || !contentOf().contains(stands)) ? [sighting("starts-elsewhere")(stands)] : [];
  const isMoved = (window as typeof window & { listensToMovement?: boolean }).listensToMovement === true;
  return [...elsewhere, ...(isMoved ? [sighting("moved-device")(document.documentElement)] : []), ...hidden.map(sighting("hover-only")), ...unreachable.map(sighting("unreachable")), ...[...unworkable, ...deaf].map(sighting("unworkable")), ...leftOut.map(sighting("left-out")), ...idle.map(sighting("stops-for-nothing")), ...ownOrder.map(sighting("own-order"))];
}

export const keyboard: Checker = {
  name: "keyboard",
  kind: "probe",
  canary: Object.keys(rules),
  async check({ page }) {
    await noteListeners(page);
    return asChecked("keyboard", rules, await askPage(page, look, {}));
  },
};
