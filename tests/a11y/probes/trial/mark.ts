import type { PageTools } from "../in-page";

/** What there is to try, each kind by itself. */
export type Kind = "hover" | "point" | "focus" | "choice" | "button" | "state" | "press" | "slide" | "paste" | "write" | "answer" | "arrow" | "key";

export type Word = { text: string; element: Element };

/** What the trials keep in the page while they try: see `mark`. */
export type TrialWindow = typeof window & {
  trial: {
    targets: Record<string, HTMLElement | undefined>;
    /** All that can be read now, in the whole page. */
    listWords: () => Word[];
    /** What could be read before something was tried. */
    before: Word[];
  };
};

/** Numbers what is worth trying, and lays out what the trials share. No more than `most` of a kind: no page for people needs more. */
export function mark({ listensTo, listShowingSelectors, atAnyTime, isShown, isTold, isFocusable, hasFocusableWithin, isForEarsOnly }: PageTools, { most }: { most: number }): Record<Kind, number> {
  const hears = (element: Element, types: RegExp) => listensTo(element).some((type) => types.test(type)) || element.getAttributeNames().some((name) => name.startsWith("on") && types.test(name.slice(2)));
  const all = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => isShown(element) && isTold(element) && !element.matches(":disabled, [aria-disabled=true]"));

  // Where a style shows something else while the mouse, or the keyboard, is there.
  const selectors = listShowingSelectors().filter((selector) => /:(hover|focus)/.test(selector));
  const showingAt = (state: string) =>
    selectors.flatMap((selector) => {
      const [, there] = new RegExp(`^(.*:${state}[^ >+~]*)[ >+~]`).exec(selector) ?? [];
      if (!there || selector.includes("::")) return [];
      try {
        const isHidden = (element: Element) => element.textContent.trim() !== "" && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return [...document.querySelectorAll(atAnyTime(selector))].some(isHidden) ? [...document.querySelectorAll<HTMLElement>(atAnyTime(there))] : [];
      } catch {
        // Written in a way that means nothing without the mouse.
        return [];
      }
    });
  const [atHover, atFocus] = [new Set(showingAt("hover")), new Set(showingAt("focus"))];

  const isSlid = "[role=slider], [role=scrollbar], [role=separator], input[type=range]";
  const clicked = ":is(button, a, [role=button], [role=switch], [role=tab], [role=checkbox], [role=radio], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio])";
  const asksForLogin = (field: HTMLInputElement) => {
    const words = [...(field.labels ?? []), ...(field.form ? [field.form] : [])].map((one) => (one instanceof HTMLFormElement ? `${one.getAttribute("aria-label") ?? ""} ${one.getAttribute("name") ?? ""} ${one.id}` : one.textContent)).join(" ");
    // The codes of places, countries and offers are no login.
    return /\b(logg inn|innlogging|engangskoden?|koden?|passord(et)?|log ?in|sign ?in|one-?time|code|password)\b/i.test(`${words} ${field.getAttribute("aria-label") ?? ""}`.replace(/\b(postal|post|zip|area|country|promo|discount|gift|source)[ -]?code\b/gi, ""));
  };
  const isForLogin = (field: HTMLInputElement) => field.type === "password" || /one-time-code|-password/.test(field.autocomplete) || (field.form?.querySelector("input[type=password]") ?? null) !== null || asksForLogin(field);
  // Of the answers to one question, the first that isn't chosen yet.
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input:is([type=radio], [type=checkbox]):enabled")].filter((box) => isTold(box) && [box, ...(box.labels ?? [])].some(isShown) && !box.checked);
  const firstOfGroups = boxes.filter((box, index) => boxes.findIndex((other) => other.name === box.name && other.form === box.form) === index);
  // Whatever listens to keys everywhere is tried once, with all of them.
  const roots = [document, document.documentElement, document.body];
  const isListeningToWriting = roots.some((root) => listensTo(root).some((type) => /^(input|change)$/.test(type)));
  const isListening = (window as typeof window & { listensToKeys?: true }).listensToKeys === true || roots.some((root) => listensTo(root).some((type) => type.startsWith("key"))) || document.body.matches("[onkeydown], [onkeyup], [onkeypress]");
  const hearsAround = (element: Element, types: RegExp): boolean => hears(element, types) || (element.parentElement !== null && element.parentElement !== document.body && hearsAround(element.parentElement, types));
  /** A button that would send a form, if no script came in between. */
  const isCaught = (element: HTMLElement) => element.matches("button:not([type=button]), input[type=submit]") && (hears(element, /^click$/) || ((element as HTMLButtonElement).form !== null && hears((element as HTMLButtonElement).form as Element, /^submit$/)));
  // One of many is reached by Tab, and the others by arrow keys: where one comes in.
  const manyItems = "[role=tab], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox], [role=radio]:not(input), [role=option], [role=treeitem]";
  const entryOf = (group: HTMLElement): HTMLElement[] => {
    const items = all.filter((element) => group.contains(element) && element.matches(manyItems));
    const entries = items.filter(isFocusable);
    const owner = all.find((element) => group.id !== "" && element.matches(`:is([aria-controls~="${CSS.escape(group.id)}"], [aria-owns~="${CSS.escape(group.id)}"])`) && element.matches("input, [role=combobox]"));
    const [entry] = [...entries, ...(isFocusable(group) ? [group] : []), ...(owner ? [owner] : [])];
    return entry && items.length - entries.length > 0 ? [entry] : [];
  };
  const ofKind: Record<Exclude<Kind, "key">, HTMLElement[]> = {
    hover: all.filter((element) => listensTo(element).some((type) => /over$|enter$/.test(type)) && !listensTo(element).some((type) => type.startsWith("focus"))),
    point: all.filter((element) => hears(element, /^(mouse|pointer)(over|enter)$/) || atHover.has(element)),
    focus: all.filter((element) => (hears(element, /^focus(in)?$/) || atFocus.has(element)) && (isFocusable(element) || hasFocusableWithin(element))),
    choice: [...all.filter((element) => element instanceof HTMLSelectElement && element.options.length > 1), ...firstOfGroups],
    // What opens something says so itself: that is "state".
    button: all.filter((element) => element.matches("button[type=button]:not([aria-expanded], [aria-haspopup]:not([aria-haspopup=dialog]), [aria-pressed], [aria-checked], [aria-selected], [popovertarget], [commandfor])") || isCaught(element)),
    state: all.filter((element) => element.matches(`${clicked}:is([aria-expanded], [aria-pressed], [aria-checked], [aria-selected])`)),
    press: all.filter((element) => hears(element, /^(mousedown|pointerdown|touchstart)$/) && !element.closest(isSlid) && !element.querySelector(isSlid) && !element.matches("canvas, video, [draggable=true]")),
    slide: all.filter((element) => element.matches(":is([role=slider], [role=scrollbar], [role=separator])[aria-valuenow]:not([aria-readonly=true])")),
    // What a browser presses for whoever presses Enter, where a script hears the key first.
    answer: all.filter((element) => element.matches("button, summary, a[href]") && (isListening || hearsAround(element, /^key/))),
    arrow: all.filter((element) => element.matches("[role=tablist], [role=menu], [role=menubar], [role=radiogroup], [role=listbox], [role=tree]")).flatMap(entryOf),
    write: all.filter((element) => element.matches("textarea, input:is(:not([type]), [type=text], [type=search], [type=tel], [type=number], [type=email])") && !element.matches(":read-only") && (isListening || isListeningToWriting || hearsAround(element, /^(input|change|key(up|down|press))$/))),
    paste: all.filter((element) => element instanceof HTMLInputElement && /^(text|password|tel|number)$/.test(element.type) && !element.readOnly && isForLogin(element)),
  };

  const targets: Record<string, HTMLElement> = {};
  for (const [kind, elements] of Object.entries(ofKind)) for (const [index, element] of elements.slice(0, most).entries()) targets[`${kind} ${index}`] = element;
  const listWords = () => {
    const found: Word[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.replace(/\s+/g, " ").trim() ?? "";
      if (element && text !== "" && !element.closest("script, style, noscript, template") && isShown(element) && !isForEarsOnly(element)) found.push({ text, element });
    }
    return found;
  };
  Object.assign(window, { trial: { targets, listWords, before: [] } });

  const counts = Object.fromEntries(Object.entries(ofKind).map(([kind, elements]) => [kind, Math.min(most, elements.length)])) as Record<Exclude<Kind, "key">, number>;
  return { ...counts, key: isListening ? 1 : 0 };
}
