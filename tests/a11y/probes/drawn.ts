import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who gets the page in letters of their own, in another language or by ear: are its words words?

const rules: ProbeRules = {
  "words-in-style": { requirement: "1.3.1", advice: "Write it in the document: words that a style adds can't be searched, copied or translated, and not everybody hears them." },
  "letters-for-looks": { requirement: "1.1.1", advice: "Write it in plain letters, and let the style make them bold or slanted: these are signs of mathematics, which a voice spells or passes over." },
  "colour-alone": { requirement: "1.4.1", advice: "Write beside it what the colour says: these have the same shape, and not everybody tells their colours apart." },
  "meaning-in-pictures": { requirement: "1.1.1", advice: "Say in words what the picture before each line says, at least for those who hear the page: some lines have another one than the rest." },
  "picture-of-words": { requirement: "1.4.5", advice: "Write the words as text: a picture of them gets blurred when it is enlarged, and keeps its colours and letters." },
};

function look({ placeOf, wordsOf, isShown, isTold, isForEarsOnly, mix, listTexts, listStyles, atAnyTime }: PageTools): Sighting[] {
  const texts = listTexts();
  const fancy = texts.filter(({ text }) => (text.match(/[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF5A}\u{24B6}-\u{24E9}]/gu)?.length ?? 0) >= 3).map(({ text, element }) => ({ rule: "letters-for-looks", place: placeOf(element), what: text.slice(0, 80) }));

  const styled = [...document.body.querySelectorAll("*")].filter((element) => isShown(element) || element.checkVisibility({ visibilityProperty: true })).flatMap((element) =>
    ["::before", "::after"].flatMap((pseudo) => {
      const { content, display } = getComputedStyle(element, pseudo);
      const words = content.startsWith('"') && display !== "none" ? content.slice(1, content.lastIndexOf('"')) : "";
      // A word or a sign before a number is a mark. An address written out on paper is in the document already.
      const isSaid = [...element.attributes].some(({ value }) => value !== "" && words.includes(value) && !/^[\w-]{1,3}$/.test(value));
      return (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2 && !isSaid ? [{ rule: "words-in-style", place: placeOf(element) + pseudo, what: words.slice(0, 80) }] : [];
    }),
  );

  // Words that a style adds where somebody points, or comes by Tab: they can't be pointed at themselves, and most are never heard.
  const wordsIn = (content: string, element: Element) => (/^["']/.test(content) ? content : (element.getAttribute(/^attr\(([\w-]+)\)$/.exec(content)?.[1] ?? "") ?? ""));
  const hasWords = (content: string) => (content.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
  const shownAtHover = listStyles().filter(({ selector, style }) => /:(hover|focus)/.test(selector) && /::?(before|after)/.test(selector) && style.content !== "").flatMap(({ selector, style }) => {
    try {
      const element = document.body.querySelector(atAnyTime(selector));
      const words = element ? wordsIn(style.content, element) : "";
      return element && isShown(element) && hasWords(words) && !element.textContent.includes(words) ? [{ rule: "words-in-style", place: placeOf(element), what: words.slice(0, 80) }] : [];
    } catch {
      // Written in a way that means nothing without the mouse, such as :not(:hover).
      return [];
    }
  });

  /** A picture that nobody hears of, before the words of a line. */
  const signOf = (line: Element) => {
    const sign = line.querySelector("svg, img, i");
    const isFirst = sign !== null && !hasWordsBefore(line, sign);
    const isUnheard = sign?.closest("[aria-hidden=true]") ?? sign?.matches("img[alt=''], [role=presentation], [role=none]");
    const isSaidToo = [...line.querySelectorAll("*")].some((part) => isForEarsOnly(part) && part.textContent.trim() !== "");
    return sign && isFirst && isShown(sign) && isUnheard && !isSaidToo ? (sign.getAttribute("src") ?? `${sign.innerHTML}${sign.getAttribute("class") ?? ""}`) : null;
  };
  const pictured = [...document.body.querySelectorAll("main :is(ul, ol)")].filter((list) => {
    const signs = [...list.children].map(signOf);
    const drawn = signs.filter((sign) => sign !== null);
    const kinds = new Set(drawn).size;
    return kinds > 1 && (drawn.length < signs.length || kinds < drawn.length);
  }).map((list) => ({ rule: "meaning-in-pictures", place: placeOf(list), what: wordsOf(list) }));
  function hasWordsBefore(line: Element, sign: Element): boolean {
    const range = document.createRange();
    range.setStart(line, 0);
    range.setEndBefore(sign);
    return range.toString().trim() !== "";
  }

  // The same shape in several colours, each with a name that stands nowhere near it.
  const shapes = [...document.querySelectorAll<HTMLElement | SVGElement>("[role=img][aria-label]")].filter((shape) => isShown(shape) && shape.textContent.trim() === "").map((shape) => {
    const { width, height } = shape.getBoundingClientRect();
    const parts = [shape, ...shape.querySelectorAll("*")];
    const form = parts.map((part) => [part.localName, part.getAttribute("d"), part.getAttribute("points"), part.getAttribute("r"), part.getAttribute("xlink:href") ?? part.getAttribute("href"), getComputedStyle(part).borderRadius, getComputedStyle(part).maskImage].join(" ")).join("|");
    const colours = parts.map((part) => [getComputedStyle(part).backgroundColor, part instanceof SVGElement ? getComputedStyle(part).fill : getComputedStyle(part).backgroundImage].join(" ")).join("|");
    return { shape, name: shape.getAttribute("aria-label") ?? "", kind: [Math.round(width), Math.round(height), form].join(" "), colours };
  });
  const isWrittenBeside = ({ shape, name }: { shape: Element; name: string }) => ((shape.closest("li, tr, dd, dt, p, td, a, figure") ?? shape.parentElement ?? shape) as HTMLElement).innerText.toLowerCase().includes(name.toLowerCase());
  const byColour = shapes.filter((one) => !isWrittenBeside(one) && shapes.some((other) => other.kind === one.kind && other.colours !== one.colours && other.name !== one.name)).map(({ shape, name }) => ({ rule: "colour-alone", place: placeOf(shape), what: name }));

  // Some lines of a list in red or green letters, and nothing in them that says what the others don't.
  const isColoured = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = mix(colour);
    return Math.max(red, green) - blue > 60 && Math.abs(red - green) > 60;
  };
  const linesOf = (list: Element) => [...list.children].flatMap((line) => {
    const written = [line, ...line.querySelectorAll("*")].filter((part) => isShown(part) && !isForEarsOnly(part) && [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()));
    const first = written.find((part) => isColoured(getComputedStyle(part).color)) ?? written[0];
    const { color = "", fontWeight = "", fontStyle = "", textDecorationLine = "" } = first ? getComputedStyle(first) : {};
    return first ? [{ line, color, shape: [first.localName, fontWeight, fontStyle, textDecorationLine, line.querySelectorAll("svg, img").length].join(" "), words: new Set(((line as HTMLElement).innerText.toLowerCase().match(/\p{L}{2,}/gu) ?? [])) }] : [];
  });
  const inColours = [...document.querySelectorAll("main :is(ul, ol, tbody)")].filter((list) => {
    const lines = linesOf(list);
    const odd = lines.filter(({ color }) => isColoured(color));
    const others = lines.filter(({ color }) => !isColoured(color));
    const isDrawnOtherwise = odd.some(({ shape }) => others.every((other) => other.shape !== shape));
    const isSaid = [...(odd[0]?.words ?? [])].some((word) => odd.every(({ words }) => words.has(word)) && !others.some(({ words }) => words.has(word)));
    return lines.length > 2 && odd.length > 0 && others.length > 0 && !isDrawnOtherwise && (!isSaid || odd.length === 1) && !odd.some(({ line }) => line.querySelector("[aria-current]"));
  }).map((list) => ({ rule: "colour-alone", place: placeOf(list), what: wordsOf(list) }));

  /** Letters in a row: nearly all of it in one colour, with many narrow marks on every line. A photograph has many colours, and a drawing few marks. */
  const looksWritten = (picture: HTMLImageElement) => {
    const [width, height] = [Math.min(600, picture.width), Math.min(200, picture.height)];
    const canvas = width > 60 && height > 8 && picture.complete ? new OffscreenCanvas(width, height).getContext("2d") : null;
    if (!canvas) return false;
    try {
      canvas.drawImage(picture, 0, 0, width, height);
      const { data } = canvas.getImageData(0, 0, width, height);
      const light = Array.from({ length: width * height }, (_, at) => ((data[at * 4] ?? 0) * 0.3 + (data[at * 4 + 1] ?? 0) * 0.6 + (data[at * 4 + 2] ?? 0) * 0.1) * 0.5 + (data[at * 4 + 3] ?? 0) * 0.5);
      const counts = new Map<number, number>();
      for (const value of light) counts.set(Math.round(value / 8), (counts.get(Math.round(value / 8)) ?? 0) + 1);
      const share = Math.max(...counts.values()) / light.length;
      const marksOn = (line: number) => light.slice(line * width + 1, (line + 1) * width).filter((value, at) => Math.abs(value - (light[line * width + at] ?? 0)) > 25).length;
      const busiest = Math.max(...Array.from({ length: height }, (_, line) => marksOn(line)));
      return share > 0.6 && busiest > width / 10;
    } catch {
      // A picture from another site may be shown, and not looked into.
      return false;
    }
  };
  const pictures = [...document.images].filter((picture) => isShown(picture) && isTold(picture) && picture.alt.trim().split(/\s+/).length >= 4 && picture.width >= picture.height * 3);
  return [...fancy, ...byColour, ...inColours, ...styled, ...shownAtHover, ...pictured, ...pictures.filter(looksWritten).map((picture) => ({ rule: "picture-of-words", place: placeOf(picture), what: picture.alt.slice(0, 80) }))];
}

export const drawn: Checker = {
  name: "drawn",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("drawn", rules, await askPage(page, look, {})),
};
