import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who speaks to the computer, or is read to: is a thing called what is written on it?

const rules: ProbeRules = {
  "label-in-name": { requirement: "2.5.3", advice: "Begin the name with the words that are seen, or take the aria-label away." },
  "name-of-group": { requirement: "1.3.1", advice: "Put the answers in a fieldset with a legend, or name the group with aria-labelledby." },
  "file-name": { requirement: "1.1.1", advice: "Say what the picture shows, or give it an empty alt if it shows nothing of use. This is the name of its file, or only says that it is a picture." },
  "other-title": { requirement: "2.4.2", advice: "Let the title of the page say what its first heading says: it is the first thing that is read, and what stands on the tab." },
  "short-form-alone": { requirement: "3.1.4", advice: "Write it out the first time, with the short form behind it: nothing on the page says what it means." },
  "icon-alone": { requirement: "best practice", advice: "Write beside the picture what it does: not everybody knows its meaning, and who speaks to the computer must know its name." },
  "for-the-mouse": { requirement: "2.1.1, best practice", advice: "Write it on the page: what a title says is seen by those alone who point at it with a mouse." },
  "no-visible-label": { requirement: "3.3.2", advice: "Write the name of the field beside it. What stands in the field is gone as soon as somebody writes." },
};

/** Short forms that people know better than what they are short for, and names. */
const wellKnown = "ID PDF SMS MMS PIN PUK TV PC QR CV OK EU EØS USA UK FN AS DNA HIV GPS USB VPN URL HTML FAQ IBAN BIC SWIFT NRK NAV NOK SIM SOS IP";

function look({ placeOf, wordsOf, isShown, isTold, referredText, listTexts }: PageTools, known: { wellKnown: string }): Sighting[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const sighting = (rule: string, element: Element, what: string) => ({ rule, place: placeOf(element), what });
  const givenName = (element: Element) => referredText(element, "aria-labelledby") || element.getAttribute("aria-label")?.trim() || "";
  const seenOn = (element: HTMLElement) => {
    if (element instanceof HTMLInputElement && /^(button|submit|reset)$/.test(element.type)) return element.value;
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return [...(element.labels ?? [])].filter(isShown).map(({ innerText }) => innerText).join(" ");
    return element.innerText;
  };
  const named = [...document.querySelectorAll<HTMLElement>(":is(a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=radio], [role=switch]):is([aria-label], [aria-labelledby])")];
  const misnamed = named.filter((element) => isShown(element) && isTold(element)).flatMap((element) => {
    const [seen, name] = [plain(seenOn(element)), plain(givenName(element))];
    // A letter or a sign is a drawing rather than a word.
    return seen.length > 1 && name !== "" && !` ${name} `.includes(` ${seen} `) ? [sighting("label-in-name", element, `reads "${seen}", is called "${name}"`)] : [];
  });

  const groups = new Map<string, HTMLInputElement[]>();
  for (const input of document.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]")) {
    if (!input.name || !isTold(input)) continue;
    const key = `${input.type} ${input.name} ${[...document.forms].indexOf(input.form ?? document.createElement("form"))}`;
    groups.set(key, [...(groups.get(key) ?? []), input]);
  }
  const isNamedGroup = (input: Element) => {
    for (let at = input.parentElement; at; at = at.parentElement) {
      if (at instanceof HTMLFieldSetElement && at.querySelector("legend")?.textContent.trim()) return true;
      if (at.matches("fieldset, [role=group], [role=radiogroup]") && givenName(at)) return true;
    }
    return false;
  };
  const emptyLegends = [...document.querySelectorAll("fieldset")].filter((group) => isShown(group) && group.querySelector(":scope > legend")?.textContent.trim() === "" && !givenName(group)).map((group) => sighting("name-of-group", group, wordsOf(group)));
  const unnamed = [...groups.values()].flatMap(([first, ...others]) => (first && others.length > 0 && !isNamedGroup(first) ? [sighting("name-of-group", first, wordsOf(first.labels?.[0] ?? first))] : []));

  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea")].filter((field) => isShown(field) && isTold(field));
  const isWrittenBeside = (field: HTMLElement) => {
    if ([...((field as HTMLInputElement).labels ?? [])].some((label) => isShown(label) && label.innerText.trim())) return true;
    const ids = field.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    if (ids.some((id) => [document.getElementById(id)].some((label) => label && isShown(label)))) return true;
    // The button of a search says what the field is for, if it takes any words: not which ones a postcode's takes.
    const takesAnything = /^(|on|off)$/.test(field.getAttribute("autocomplete") ?? "") && !field.matches("[pattern], [inputmode=numeric], [inputmode=tel], [type=tel], [type=number], [type=email], [type=date]");
    const form = field.closest("form, [role=search]");
    const others = [...(form?.querySelectorAll("input:not([type=hidden], [type=submit]), select, textarea") ?? [])];
    const isSearch = form?.matches("[role=search]") === true || /\b(søk|sok|search|finn|find|шук|знайти|szukaj|znajdź|ابحث|بحث|raadi)/i.test(`${form?.getAttribute("action") ?? ""} ${[...(form?.querySelectorAll<HTMLElement>("button, input[type=submit]") ?? [])].map((button) => button.innerText || (button as HTMLInputElement).value).join(" ")}`);
    return isSearch && takesAnything && !field.hasAttribute("placeholder") && others.length === 1 && [...(form?.querySelectorAll<HTMLElement>("button, input[type=submit]") ?? [])].some((button) => isShown(button));
  };
  const unlabelled = fields.filter((field) => !isWrittenBeside(field)).map((field) => sighting("no-visible-label", field, wordsOf(field)));
  // A picture that is called a picture, in the languages we know.
  const saysPicture = "((et|ei|en|an?|the|ein|eine|une?) )?(bilde|bilete|foto|fotografi|graf|figur|illustrasjon|diagram|tegning|teikning|skjermbilde|ikon|symbol|picture|image|photo|chart|graph|figure|illustration|drawing|screenshot|icon|зображення|малюнок|фото|фотографія|графік|діаграма|картинка|рисунок|obraz|obrazek|zdjęcie|wykres|rysunek|ilustracja|ikona|sawir|sawirka|jaantus|shaxan|صورة|الصورة|رسم|رسم بياني|مخطط|شعار|أيقونة|bild|abbildung|grafik|dessin|graphique)";
  // A picture of something with one word: of whom, is a name, and enough.
  const isPictureOf = (text: string) => new RegExp(`^(${saysPicture}) (av|of|på|frå|fra|from) (?!\\p{Lu})\\p{L}+$`, "u").test(text.charAt(0).toLowerCase() + text.slice(1));
  const textOf = (picture: Element) => (picture.getAttribute("alt") ?? picture.getAttribute("aria-label") ?? "").trim();
  const pictures = [...document.querySelectorAll("img[alt], [role=img][aria-label]")].filter((picture) => isTold(picture) && (isPictureOf(textOf(picture)) || new RegExp(`(^\\S*\\.(jpe?g|png|gif|svg|webp|avif)$|^(img|image|dsc|bilde|photo)[-_ ]?\\d*$|^[^\\s_]+_\\S+$|^(${saysPicture})$)`, "iu").test(textOf(picture))));
  const fileNames = pictures.map((picture) => sighting("file-name", picture, picture.getAttribute("alt") ?? ""));
  // What a page is called and what it says it is about have a word in common, or the beginning of one. The name of the site comes last, or is all there is.
  const beginnings = (text: string) => plain(text).split(" ").filter((word) => word.length > 2 && !location.hostname.includes(word)).map((word) => word.slice(0, 4));
  const parts = document.title.split(/\s[–—|·»-]\s/);
  const own = beginnings(parts.length > 1 ? parts.slice(0, -1).join(" ") : document.title);
  const about = [...document.querySelectorAll("h1, main h2, main legend, [role=heading]")].flatMap((heading) => beginnings(heading.textContent));
  const inHeading = [...document.querySelectorAll("h1")].flatMap((heading) => beginnings(heading.textContent));
  const isApart = inHeading.length > 0 && !own.some((word) => inHeading.includes(word));
  const isHome = location.pathname.split("/").filter(Boolean).length < 2;
  const isJudged = parts.length > 1 ? own.length > 1 : own.length === 1 || (own.length > 1 && !isHome);
  // What a link here calls another page is that page's title.
  const isAnothers = parts.length > 1 && isApart && [...document.links].some((link) => plain(link.innerText) === plain(parts[0] ?? "") && link.pathname !== location.pathname);
  // A small word or two may stand under any heading. What the page is a part of, as its way back says, may stand for an answer that is nobody else's.
  const isPartOf = parts.slice(1, -1).some((part) => plain(document.body.innerText).includes(plain(part)));
  const isElsewhere = isJudged && isApart && !isPartOf && inHeading.length > 1 && own.length > 2 && own.filter((word) => about.includes(word)).length <= own.length / 2;
  const otherTitle = isAnothers || (isJudged && about.length > 0 && !own.some((word) => about.includes(word))) || isElsewhere ? [sighting("other-title", document.documentElement, document.title)] : [];
  const pointless = [...document.body.querySelectorAll<HTMLElement>("[title]:not(abbr, dfn, iframe, frame, img, area, a, button, input, select, textarea, summary, label, video, audio, object, [tabindex], [role], svg *, svg)")];
  const hidden = pointless.filter((element) => isShown(element) && plain(element.title) !== "" && !plain((element.parentElement ?? element).innerText).includes(plain(element.title))).map((element) => sighting("for-the-mouse", element, element.title));
  // A cross that closes is known to most, and what plays a film has signs of its own.
  const drawnControls = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, [role=button], [role=link]")].filter((control) => isShown(control) && isTold(control) && !control.closest("[role=toolbar], figure") && !/[\p{L}\p{N}]/u.test(control.innerText) && control.querySelector("svg, img, i, [class*=icon i]") !== null);
  const iconsAlone = drawnControls.filter((control) => !control.querySelector("img[alt]:not([alt=''])") && !/lukk|steng|close|закри|zamknij|إغلاق|xir/iu.test(`${givenName(control)} ${control.textContent}`)).map((control) => sighting("icon-alone", control, givenName(control) || wordsOf(control)));
  const written = document.body.innerText;
  const explained = (short: string) => written.includes(`(${short})`) || new RegExp(`(?<!\\p{L})${short.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")}\\s*(\\(|(betyr|er|means?|is|stands for|står for) )`, "u").test(written) || [...document.querySelectorAll<HTMLElement>("abbr[title], dt, dfn")].some((one) => one.innerText.split(/[^\p{L}\p{N}]+/u).includes(short));
  const ofMarked = [...document.querySelectorAll<HTMLElement>("abbr:not([title])")].filter(isShown).map((element) => ({ element, short: element.innerText.trim() }));
  // Some capitals in a row among small letters. After a hyphen or before a number they are part of a name; after one a unit; in quotation marks, or told of as a code or an error, they are no words.
  const isNumeral = (short: string) => /^[IVXLC]+$/.test(short);
  const ofPlain = listTexts().filter(({ text }) => /\p{Ll}/u.test(text) && !/kod|code|код|رمز|feil|error/iu.test(text)).flatMap(({ text, element }) => [...text.matchAll(/(?<![\p{L}\p{N}./«"“„-]|\d\s)\p{Lu}{2,5}(?![\p{L}\p{N}/-]|\s\d)/gu)].map(([short]) => ({ element, short })));
  const unknown = [...ofMarked, ...ofPlain.filter(({ short }) => !isNumeral(short) && !known.wellKnown.split(" ").includes(short))].filter(({ short }) => !explained(short));
  const shortForms = unknown.filter(({ short }, index) => unknown.findIndex((other) => other.short === short) === index).map(({ element, short }) => sighting("short-form-alone", element, short));
  return [...shortForms, ...iconsAlone, ...hidden, ...misnamed, ...emptyLegends, ...unnamed, ...unlabelled, ...fileNames, ...otherTitle];
}

export const names: Checker = {
  name: "names",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("names", rules, await askPage(page, look, { wellKnown })),
};
