import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who hears the page is told what to press, or where to look: by the words on it, or only by its looks?

const rules: ProbeRules = {
  "told-by-looks": { requirement: "1.3.3, 1.4.1", advice: "Call the thing by the words on it as well: who doesn't see its colour, its shape or its place can't find it." },
};

// Norwegian and English. An article or an ending may follow.
const colours = "rød[et]?|grønne?|grønt|blå[et]?|gule?|gult|oransje|lilla|rosa|raude?|raudt|grøne?|red|green|blue|yellow|orange|purple|pink";
const sizes = "store?|lille|brede|mørke|lyse|runde|avlange|firkantede|trekantede|big|large|small|wide|dark|light|round|square";
const shapes = "firkant|sirkel|trekant|ring(?:en)?(?!\\p{L})|rundingen|pil(?:en|a)?(?!\\p{L})|square|circle|triangle|arrow";
const things = `ramm|knapp|felt|boks(?!ta)|tekst|skrift|lenk|linj|strek|ruter?(?!\\p{L})|ruten|ruta|stjern|navn|namn|ord(?!n)|punkt|prikk|merke|ikon|symbol|rad(?!i)|kort(?:et)?(?!\\p{L})|button|field|box|text|link|frame|border|outline|star|name|word|dot|mark|row|card|${shapes}`;
const known = "knappen|feltet|boksen|lenken|lenka|menyen|ikonet|symbolet|firkanten|sirkelen|trekanten|ruten|ruta|merket|button|field|box|link|menu|icon|square|circle";
const acts = "trykk|klikk|velg|vel|finn|bruk|press|click|tap|choose|select|find|use";
const looks = "fyl(?:te|lte|de)|utfylte|tomme|innramm(?:ede|a)|understrek(?:ede|a)|uthev(?:ede|a)|skygge(?:de|lagte)|filled|outlined|framed|underlined|highlighted|shaded|hollow";
const heights = "nede|oppe|nederst|øverst|ute|nedst|øvst|helt|heilt";
const sides = "høyre|venstre|høgre|hjørnet|right|left";

/** A colour, a size or a shape right before the thing; its looks before or after it; a side right after it; or a place to press, without a thing at all. */
const ways = [
  `(?:${colours})\\s+(?:${things})`,
  `(?:${acts})\\s+(?:på\\s+)?(?:den|det|de|dei|the)\\s+(?:${colours})(?!\\p{L})`,
  `(?:${looks})\\s+(?:knapp|lenk|ikon|symbol|ruten|ruta|button|link|icon|${shapes})`,
  `(?:${known})\\s+(?:med|uten|utan|with|without|in)\\s+(?:(?:en|ei|et|eit|an?|the)\\s+)?(?:(?:${colours})\\s+)?(?:ramme|kant|skygge|strek|understreking|frame|border|outline|shadow)`,
  `(?:${sizes})\\s+(?:knapp|felt|boks(?!ta)|ruten|ruta|button|field|box|${shapes})`,
  `(?:${known})\\s+(?:(?:${heights})\\s+)*(?:til|på|i|on the|to the|at the|in the)\\s+(?:${sides})`,
  "(?:knappen|lenken|lenka|ikonet|symbolet|button|link|icon)\\s+(?:(?:helt\\s+)?(?:nederst|øverst|nedst|øvst)|at the (?:very )?(?:top|bottom))(?!\\p{L})",
  `(?:${acts})\\s+(?:\\p{L}+\\s+){0,4}(?:${heights})\\s+(?:til|i|på)\\s+(?:${sides})`,
];

function look({ placeOf, listTexts }: PageTools, argument: { ways: readonly string[] }): Sighting[] {
  const patterns = argument.ways.map((way) => new RegExp(`(?<!\\p{L})(?:${way})`, "iu"));
  // In quotes stands what is written on it.
  const byLooks = listTexts().filter(({ text }) => patterns.some((pattern) => pattern.test(text)) && !/[«"“].+[»"”]/.test(text));
  return byLooks.map(({ text, element }) => ({ rule: "told-by-looks", place: placeOf(element), what: text.slice(0, 80) }));
}

export const directions: Checker = {
  name: "directions",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("directions", rules, await askPage(page, look, { ways })),
};
