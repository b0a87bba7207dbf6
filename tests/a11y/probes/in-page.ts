import type { Page } from "@playwright/test";

/** What the probes share while they look around in the page. Sent to the browser as text: it may use nothing from outside. */
export function makeTools() {
  const nativeControls = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [contenteditable]:not([contenteditable=false])";
  const controls = `${nativeControls}, [tabindex]`;

  function placeOf(element: Element): string {
    const parts: string[] = [];
    for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
      if (at.id && document.querySelectorAll(`#${CSS.escape(at.id)}`).length === 1) return [`#${CSS.escape(at.id)}`, ...parts].join(" > ");
      const { localName } = at;
      const alike = [...(at.parentElement?.children ?? [])].filter((sibling) => sibling.localName === localName);
      parts.unshift(alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(at) + 1})` : localName);
    }
    return parts.join(" > ") || "html";
  }

  const wordsOf = (element: Element) => ((element as HTMLElement).innerText || element.getAttribute("aria-label") || element.outerHTML).replace(/\s+/g, " ").trim().slice(0, 80);

  /** Whether a person with good eyes could see it after scrolling to it. */
  function isShown(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }

  /** Whether assistive technology is told of it. */
  const isTold = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true], [inert]");

  const isFocusable = (element: Element) => element instanceof HTMLElement && element.tabIndex >= 0 && !element.matches(":disabled, [inert] *") && element.matches(controls);

  const hasFocusableWithin = (element: Element) => [...element.querySelectorAll(controls)].some(isFocusable);

  /** The words an id list of an attribute leads to. */
  function referredText(element: Element, attribute: string): string {
    const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent.trim() ?? "").filter(Boolean).join(" ");
  }

  /** The nearest ancestors that cut off what stands out of them. */
  function cuttersOf(element: Element): Element[] {
    const cutters: Element[] = [];
    for (let at: Element | null = element; at && at !== document.body && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(at);
      if (overflowX !== "visible" || overflowY !== "visible" || clipPath !== "none") cutters.push(at);
      if (position === "fixed") break;
    }
    return cutters;
  }

  /** Texts for screen readers alone stand in a box of a pixel, or far outside. */
  function isForEarsOnly(element: Element): boolean {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { width, height, right, bottom } = at.getBoundingClientRect();
      const { overflow, clip, clipPath, position } = getComputedStyle(at);
      const isCut = overflow !== "visible" || clipPath !== "none" || clip !== "auto";
      if (isCut && (width <= 2 || height <= 2 || /inset\((50|100)%/.test(clipPath) || /rect\((0|1)px/.test(clip))) return true;
      if (position === "absolute" && (right + scrollX < 0 || bottom + scrollY < 0)) return true;
    }
    return false;
  }

  /** What the page is about: not what frames every page of a site. */
  const contentOf = () => document.querySelector("main, [role=main]") ?? document.body;

  /** The texts in it, or in a larger part, that a person can read now, each with the element it stands in. A control's own words are the control's. */
  function listTexts(within: Element = contentOf()): { text: string; element: Element }[] {
    const found: { text: string; element: Element }[] = [];
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.replace(/\s+/g, " ").trim() ?? "";
      if (!element || text.length < 2 || element.closest("a, button, select, textarea, summary, label, script, style, noscript, svg, [role=status], [aria-live]") || !isShown(element) || isForEarsOnly(element)) continue;
      found.push({ text, element });
    }
    return found;
  }

  /** What a person can do in it, or in a larger part, now. What no form sends is there for a script. */
  function listControls(within: Element = contentOf()): { key: string; name: string; isOfScripts: boolean; element: HTMLElement }[] {
    const all = [...within.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), select, textarea, summary")];
    return all.filter((element) => isShown(element) || isShownByLabel(element)).map((element) => {
      const { localName } = element;
      const name = wordsOf((element as HTMLInputElement).labels?.[0] ?? element);
      const what = element.getAttribute("href") ?? [element.getAttribute("name"), element.getAttribute("value")].join("=");
      const isOfScripts = element instanceof HTMLButtonElement ? element.form === null || element.type !== "submit" : "form" in element && element.form === null;
      return { key: `${localName} ${what} ${element.textContent.trim().slice(0, 40)}`, name, isOfScripts, element };
    });
  }

  /** A box to tick may be drawn by its label, over the real one. */
  const isShownByLabel = (element: Element) => element instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(element.type) && element.checkVisibility() && [...(element.labels ?? [])].some(isShown);

  /** How an element is drawn, with what is drawn around it, before and behind it: all that a mark of focus can be made of. Ends with what is behind it and what cuts it. */
  function drawingOf(element: Element): string {
    const styleOf = (one: Element, pseudo?: string) => {
      const { content, display, opacity, outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow, borderWidth, borderStyle, borderColor, backgroundColor, backgroundImage, color, textDecorationLine, textDecorationColor, textDecorationThickness, transform, clipPath, filter, visibility } = getComputedStyle(one, pseudo);
      const outline = outlineStyle === "none" ? "" : `${outlineStyle} ${outlineWidth} ${outlineColor} ${outlineOffset}`;
      return [content, display, opacity, outline, boxShadow, borderWidth, borderStyle, borderColor, backgroundColor, backgroundImage, color, textDecorationLine, textDecorationColor, textDecorationThickness, transform, clipPath, filter, visibility].join(" ");
    };
    const around: Element[] = [];
    for (let at: Element | null = element; at && around.length < 4; at = at.parentElement) around.push(at);
    const behind: string[] = [];
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== "none" || !/, 0\)$|transparent/.test(backgroundColor)) behind.push(`${backgroundColor} ${backgroundImage}`);
      if (behind.length > 0) break;
    }
    const own = element.getBoundingClientRect();
    const cutAt = cuttersOf(element).map((cutter) => {
      const box = cutter.getBoundingClientRect();
      return [own.left - box.left, own.top - box.top, box.right - own.right, box.bottom - own.bottom].map((room) => (room < 6 ? "cut" : "free")).join();
    });
    const marked = [...((element as HTMLInputElement).labels ?? []), ...(element.nextElementSibling ? [element.nextElementSibling] : [])];
    return [element.localName, ...[...around, ...marked].flatMap((one) => [styleOf(one), styleOf(one, "::before"), styleOf(one, "::after")]), behind.join(), cutAt.join()].join("|");
  }

  const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

  /** What colours laid over one another come to, the lowest first: red, green, blue and alpha, up to 255. */
  function mix(...layers: string[]): number[] {
    if (!brush) return [];
    brush.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      brush.fillStyle = layer;
      brush.fillRect(0, 0, 1, 1);
    }
    return [...brush.getImageData(0, 0, 1, 1).data];
  }

  /** Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white). */
  function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
    const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** The contrast ratio of two relative luminances, from 1 to 21. */
  const contrastOf = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

  /** What an element, the document or the window has been seen to listen to: see `noteListeners`. */
  const listensTo = (node: Node) => (node as Node & { listensTo?: string[] }).listensTo ?? [];

  /** Frameworks listen at the root for everything below it: then nobody can tell what a click on something does. */
  const isClickHeardAbove = () => [document, document.documentElement, document.body, ...document.body.children].some((root) => listensTo(root).includes("click"));

  /** All styles that hold now, each with its selectors one by one. */
  function listStyles(): { selector: string; style: CSSStyleDeclaration }[] {
    const rulesIn = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule && !(rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) ? rulesIn(rule.cssRules) : []));
    return [...document.styleSheets].flatMap((sheet) => {
      try {
        return rulesIn(sheet.cssRules).flatMap(({ selectorText, style }) => selectorText.split(/,(?![^(]*\))/).map((selector) => ({ selector: selector.trim(), style })));
      } catch {
        // A sheet from another site may be used, and not read.
        return [];
      }
    });
  }

  /** The selectors of those that let something be seen. */
  function listShowingSelectors(): string[] {
    const shows = (style: CSSStyleDeclaration) => (style.display !== "" && style.display !== "none") || style.visibility === "visible" || Number(style.opacity || 0) > 0.5 || style.clipPath === "none";
    return listStyles().filter(({ style }) => shows(style)).map(({ selector }) => selector);
  }

  /** A selector that holds whether or not anybody points or stands there. */
  const atAnyTime = (selector: string) => selector.replace(/:(hover|focus(-within|-visible)?)(?![\w-])/g, ":not(none)").replace(/::?(before|after)(?![\w-])/g, "");

  return { mix, luminanceOf, contrastOf, listensTo, isClickHeardAbove, listStyles, listShowingSelectors, atAnyTime, drawingOf, contentOf, listTexts, listControls, controls, nativeControls, placeOf, wordsOf, isShown, isTold, isFocusable, hasFocusableWithin, referredText, cuttersOf, isForEarsOnly };
}

export type PageTools = ReturnType<typeof makeTools>;

/** Asks something of the page, in the page. The question may use its tools, its argument and the browser, and nothing else. */
export async function askPage<T, A extends object>(page: Page, question: (tools: PageTools, argument: A) => T, argument: A): Promise<Awaited<T>> {
  // Some ways of running TypeScript wrap functions in a call to __name.
  const text = `(() => { const __name = (f) => f; return (${question.toString()})((${makeTools.toString()})(), ${JSON.stringify(argument)}); })()`;
  return (await page.evaluate(text)) as Awaited<T>;
}
