import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who is read to: is each passage read in the language it is written in?

const rules: ProbeRules = {
  "other-script": { requirement: "3.1.2", advice: "Say which language these letters are in: lang on the element around them." },
  "other-language": { requirement: "3.1.2", advice: "Say which language this passage is in: lang on the element around it, or on the page." },
  "other-letters": { requirement: "3.1.2", advice: "Say which language this word is in: lang on an element around it. Its letters are none of the language around it, whose voice can't read them." },
  "number-turned-round": { requirement: "1.3.2", advice: 'Set dir="ltr" around the number, or write it with spaces that do not break (U+00A0): its groups stand in the wrong order among words that run from right to left.' },
  "words-turned-round": { requirement: "1.3.2", advice: "Set each name on its own (<bdi>, or U+2068 and U+2069 around it), and not all of them together: they stand from left to right among words that run from right to left." },
  "other-direction": { requirement: "1.3.2", advice: 'Set dir="rtl" around text that is read from right to left, and dir="ltr" around what is not.' },
};

/** Words that a text of some length can't do without, and that few other languages have. */
const smallWords = {
  nb: "ikke jeg det er som på og av til med har kan hva du deg din vi en et når eller hvis må skal for å fra om dette",
  en: "the and you your of is are to for with that this not have can what if or from we it be on at by when do please call us help our my your read here get need today they more about will has was english",
  uk: "не що це на ви ваш або якщо для та як від до ми які може коли є ваші про",
  ru: "не что это на вы ваш или если для и как от до мы которые может когда есть это",
  pl: "nie jest się na do że jak lub jeśli dla możesz masz twój oraz przez od czy co to są w z",
  so: "waa ma ee iyo ku ka la in haddii aad waxaad uu ay oo si ama u adiga kuu loo",
  ar: "في من على إلى أن لا هذا أو إذا ما هل التي مع عن لك يمكن كان هو هذه",
  de: "der die das und nicht ist sie mit ein eine für auf wenn oder ich zu von den",
  fr: "le la les des et est vous pas pour une que dans avec sur ou votre ne qui",
};
/** What buttons, menus and pictures are called. Those before the stroke are words of that language alone. */
const signs = {
  en: "close search next previous back home main breadcrumb breadcrumbs loading submit skip content toggle show more less required optional warning success error choose download share your answer question settings expand collapse picture button opens window read learn continue cancel save delete edit you here page current | menu open navigation to hide select file help print information image icon logo photo link new tab step of the a an in out log sign language contact us about up down or and for",
  nb: "lukk meny søk neste forrige tilbake hjem hovedmeny brødsmulesti laster hopp hovedinnhold innhold skjul påkrevd valgfritt advarsel feil velg fortsett avbryt lagre slett endre språk logg steg svar spørsmål bilde knapp åpnes åpne vindu fane mer mindre vis skriv hjelp | navigasjon send til side les last ned ut inn del du er her av kontakt oss om ikon nytt i eller og for en et",
};
const alike = [["nb", "nn", "no", "da"]];
/** Languages that write no word of their own with æ, ø or å. */
const southern = ["en", "uk", "ru", "pl", "so", "ar", "es", "it", "pt"];
const scripts = { Cyrl: ["uk", "ru", "be", "bg", "sr", "mk", "kk"], Arab: ["ar", "fa", "ur", "ckb", "ps", "sd"], Hebr: ["he", "yi"], Grek: ["el"], Deva: ["hi", "mr", "ne"], Hang: ["ko"], Thai: ["th"], Han: ["zh", "ja", "ko"], Ethi: ["am", "ti"] };

function look({ placeOf, isForEarsOnly }: PageTools, known: { smallWords: Record<string, string>; alike: string[][]; scripts: Record<string, string[]>; southern: string[]; signs: Record<string, string> }): Sighting[] {
  const languageOf = (element: Element) => element.closest("[lang]")?.getAttribute("lang")?.toLowerCase().split("-")[0] ?? "";
  const textsIn = (block: Element) => [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const owners = [...document.body.querySelectorAll("*")].filter((element) => !element.closest("script, style, noscript, svg, code, pre") && element.checkVisibility({ visibilityProperty: true }) && textsIn(element).length > 0);
  const all = [...(document.body.firstChild ? [document.body] : []), ...owners];
  const isAlike = (one: string, other: string) => one === other || known.alike.some((group) => group.includes(one) && group.includes(other));
  const found: Sighting[] = [];
  const note = (rule: string, element: Element, text: string) => found.push({ rule, place: placeOf(element), what: `lang="${languageOf(element)}": ${text.replace(/\s+/g, " ").trim().slice(0, 80)}` });

  const ownText = (element: Element) => textsIn(element).map((node) => node.textContent ?? "").join(" ");
  const attributes = (element: Element) => ["alt", "aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? "").join(" ");
  for (const element of [...all, ...document.body.querySelectorAll("[alt], [aria-label], [title], [placeholder]")]) {
    const text = `${all.includes(element) ? ownText(element) : ""} ${attributes(element)}`;
    const language = languageOf(element);
    for (const [script, languages] of Object.entries(known.scripts)) {
      const letters = text.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
      if (letters < 3 || languages.includes(language)) continue;
      note("other-script", element, text);
      break;
    }
    // Names of people, places and offices are written with capitals, but for a word between them.
    const isOfOtherLetters = Object.entries(known.scripts).some(([script, languages]) => script !== "Han" && languages.includes(language));
    const [passage = ""] = /(?<![\p{L}./@])(?:\p{Script=Latin}+ ){2,}\p{Script=Latin}{2,}/u.exec(text) ?? [];
    // Few names have one of these between their words, and most sentences do.
    const isSentence = /(?<!\p{L})(?:med|ikke|ikkje|du|deg|din|ditt|kan|har|som|dette|hva|kva|hvis|eller|skal|må|en|et|ein|eit|with|your|you|how|what|when|this|are|is|to|a|an)(?!\p{L})/u.test(passage);
    if (isOfOtherLetters && (isSentence || (passage.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0) > 1)) note("other-script", element, passage);
    const isRightToLeft = /[\p{Script=Arab}\p{Script=Hebr}]/u.test(text) && (text.match(/[\p{Script=Arab}\p{Script=Hebr}]/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
    // Said to be in a language that runs to the right, and set to run to the left.
    const isTurned = element.closest("[lang]") === element.closest("[dir]") && /^(nb|nn|no|en|da|sv|de|fr|es|pl|so|uk|ru)$/.test(language) && (text.match(/\p{Script=Latin}|\p{Script=Cyrillic}/gu)?.length ?? 0) > 12;
    if (isTurned && all.includes(element) && element.closest("[dir]")?.getAttribute("dir") === "rtl") note("other-direction", element, text);
    if (isRightToLeft && all.includes(element) && !isForEarsOnly(element) && getComputedStyle(element).direction === "ltr") note("other-direction", element, text);
  }

  // A word with letters that only the languages of the North have, among words of one that doesn't. Names begin with a capital, and addresses aren't read.
  for (const owner of owners.filter((one) => known.southern.includes(languageOf(one)))) {
    const text = ownText(owner);
    const [word] = /[@/]|www\./.test(text) ? [] : (/(?<![\p{L}\p{M}])\p{Ll}*[æøå]\p{Ll}*(?![\p{L}\p{M}])/u.exec(text) ?? []);
    if (word !== undefined) note("other-letters", owner, `${word}: ${text}`);
  }

  // The name of a button, a menu or a picture that was never translated.
  const isWords = (list = "", word: string) => list.split(" ").includes(word);
  const attributesOf = (element: Element) => ["alt", "aria-label", "title", "placeholder", "aria-roledescription", "aria-valuetext"].map((name) => element.getAttribute(name) ?? "").filter(Boolean);
  for (const element of document.body.querySelectorAll("*")) {
    const texts = [...(owners.includes(element) && !element.querySelector("[lang]") ? [element.textContent] : []), ...attributesOf(element)];
    for (const [name, list] of Object.entries(known.signs)) {
      const [strong, weak] = list.split(" | ");
      const foreign = isAlike(name, languageOf(element)) ? undefined : texts.find((text) => {
        const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
        return words.length > 0 && words.length < 8 && words.some((word) => isWords(strong, word)) && words.every((word) => isWords(strong, word) || isWords(weak, word));
      });
      if (foreign !== undefined) note("other-language", element, `looks like ${name}: ${foreign}`);
    }
  }

  // A telephone number in groups: the first of them stands to the left of the last, also where words run to the left.
  for (const element of owners.filter((owner) => getComputedStyle(owner).direction === "rtl" || owner.closest("[dir=rtl]"))) {
    for (const node of textsIn(element)) {
      const placeAt = (at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      // Two names with an Arabic or Hebrew word between them.
      for (const { index, groups: names } of (node.textContent ?? "").matchAll(/(?<one>\p{Script=Latin}{2,})(?<between>[^\p{Script=Latin}]*[\p{Script=Arab}\p{Script=Hebr}][^\p{Script=Latin}]*)(?=\p{Script=Latin}{2})/gu)) {
        const [one, other] = [placeAt(index), placeAt(index + `${names?.["one"] ?? ""}${names?.["between"] ?? ""}`.length)];
        if (getComputedStyle(element).direction === "rtl" && Math.abs(one.top - other.top) < 3 && one.left < other.left) note("words-turned-round", element, node.textContent ?? "");
      }
      const groups = /\d{2,4}(?:[ \u00a0]\d{2,4}){2,}/.exec(node.textContent ?? "");
      if (!groups) continue;
      const [first, last] = [placeAt(groups.index), placeAt(groups.index + groups[0].length - 1)];
      if (Math.abs(first.top - last.top) < 3 && first.left > last.left) note("number-turned-round", element, groups[0]);
    }
  }

  // Passages: the smallest block around some words, with what is marked within it in another language left out.
  const wordSets = Object.entries(known.smallWords).map(([language, words]): [string, Set<string>] => [language, new Set(words.split(" "))]);
  const blocks = new Set(owners.map((owner) => owner.closest("p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, blockquote, figcaption, summary, label, legend, button, div, section, main, body")).filter((block) => block !== null));
  for (const block of blocks) {
    const language = languageOf(block);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (owner && languageOf(owner) === language && !owner.closest("script, style, noscript, code, pre, svg")) parts.push(node.textContent ?? "");
    }
    judge(block, parts.join(" "));
  }
  // What stands in an attribute is read aloud in the language around it.
  for (const element of document.body.querySelectorAll("*")) for (const text of attributesOf(element)) judge(element, text);
  return found;

  function judge(block: Element, text: string): void {
    const language = languageOf(block);
    const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    if (words.length < 4 || words.length > 400) return;
    const shares = wordSets.map(([name, set]) => ({ name, share: words.filter((word) => set.has(word)).length / words.length })).toSorted((a, b) => b.share - a.share);
    const best = shares[0];
    const own = Math.max(...shares.filter(({ name }) => isAlike(name, language)).map(({ share }) => share), 0);
    if (!best || isAlike(best.name, language) || best.share < (words.length < 6 ? 0.75 : 0.2) || best.share < own * 2.5 || best.share * words.length < 3) return;
    note("other-language", block, `looks like ${best.name}: ${text}`);
  }
}

export const language: Checker = {
  name: "language",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("language", rules, await askPage(page, look, { smallWords, alike, scripts, southern, signs })),
};
