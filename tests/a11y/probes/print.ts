import type { Checker } from "../checker";
import type { Inventory } from "../inventory";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who gets the page on paper: is everything there that can be read, and nothing that can only be pressed?

const rules: ProbeRules = {
  "left-out": { requirement: "1.3.1", advice: "Show it where @media print holds: it is there on the screen, and missing on paper." },
  closed: { requirement: "1.3.1", advice: "Open it where @media print holds (details::details-content), or leave its name out too: on paper nobody can." },
  "button-on-paper": { requirement: "best practice", advice: "Leave it out where @media print holds, as other buttons are: on paper it does nothing." },
};

function look({ listTexts, listControls, placeOf, wordsOf, isShown, contentOf }: PageTools, { usual }: { usual: Inventory | null }): Sighting[] {
  const texts = new Set(listTexts().map(({ text }) => text));
  const isLost = new Set((usual?.texts ?? []).filter((text) => !texts.has(text)));
  const lost = [...contentOf().querySelectorAll("*")].flatMap((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent?.replace(/\s+/g, " ").trim() ?? "").find((text) => isLost.has(text));
    return own === undefined || isInvitation(element) ? [] : [{ rule: "left-out", place: placeOf(element), what: own.slice(0, 80) }];
  });
  /** A few words that lead to something to press: left out together with it, and rightly. */
  function isInvitation(element: Element): boolean {
    let hidden: Element = element;
    while (hidden.parentElement && hidden.parentElement !== contentOf() && !hidden.parentElement.checkVisibility({ visibilityProperty: true })) hidden = hidden.parentElement;
    return hidden.querySelector("a[href], button, input:not([type=hidden]), select, textarea") !== null && (hidden.textContent.length < 300 || hidden.localName === "form");
  }
  // A number to call, or an address, within a sentence that is there.
  const inSentences = [...contentOf().querySelectorAll<HTMLElement>(":is(p, li, dd, td) a[href]")].filter((link) => link.textContent.trim() !== "" && !link.checkVisibility({ visibilityProperty: true }) && wasThere(link));
  const torn = inSentences.filter((link) => {
    const beside = [...(link.parentElement?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? "").join(" ");
    return isShown(link.parentElement ?? link) && /\p{L}{2}/u.test(beside);
  }).map((link) => ({ rule: "left-out", place: placeOf(link), what: link.textContent.trim().slice(0, 80) }));
  /** What a link said and led to on the screen. What is hidden has no words of its own. */
  function wasThere(link: Element): boolean {
    return usual?.controls.some(({ key }) => key === `a ${link.getAttribute("href") ?? ""} ${(link.textContent ?? "").trim().slice(0, 40)}`) ?? false;
  }
  // A number to call that stands by itself, and nowhere else on the paper.
  const digitsOf = (text: string) => text.replace(/\D+/g, "");
  const written = digitsOf(document.body.innerText);
  const numbers = [...contentOf().querySelectorAll('a[href^="tel:"]')].filter((link) => !link.checkVisibility({ visibilityProperty: true }) && wasThere(link) && !torn.some(({ place }) => place === placeOf(link)) && !written.includes(digitsOf(link.getAttribute("href") ?? "").slice(-8)));
  const uncallable = numbers.map((link) => ({ rule: "left-out", place: placeOf(link), what: (link.textContent ?? "").trim().slice(0, 80) }));
  const drawers = [...contentOf().querySelectorAll("details")].filter((drawer) => isShown(drawer) && [...drawer.children].some((child) => child.localName !== "summary" && child.textContent.trim() && !child.checkVisibility()));
  const closed = drawers.map((drawer) => ({ rule: "closed", place: placeOf(drawer), what: wordsOf(drawer.querySelector("summary") ?? drawer) }));
  const left = listControls();
  // A page that leaves some of its buttons out has thought of paper.
  const isThoughtOf = usual?.controls.some(({ key }) => key.startsWith("button ") && !left.some((one) => one.key === key)) ?? false;
  const buttons = isThoughtOf ? left.filter(({ element }) => element.matches("button, input[type=submit]")) : [];
  return [...lost, ...torn, ...uncallable, ...closed, ...buttons.map(({ element, name }) => ({ rule: "button-on-paper", place: placeOf(element), what: name }))];
}

/**
 * What the page held as it was sent. What a script has added holds for the moment, such as that an office is open now, and is rightly not on paper;
 * unless scripts have written most of the page.
 */
function asSent(usual: Inventory, html: string): Inventory {
  const sent = new Set(html.split(/<[^>]*>/).map((text) => decode(text).replace(/\s+/g, " ").trim()));
  const texts = usual.texts.filter((text) => sent.has(text));
  return texts.length >= usual.texts.length / 2 ? { ...usual, texts } : usual;
}

const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex ?? decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return signs[name ?? ""] ?? whole;
  });
}

export const print: Checker = {
  name: "print",
  kind: "probe",
  canary: Object.keys(rules),
  canaryIn: ["print"],
  check: async ({ page, html, usual }) => asChecked("print", rules, await askPage(page, look, { usual: usual ? asSent(usual, html) : null })),
};
