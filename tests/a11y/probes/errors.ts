import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody whose answer can't be used: are they told what is wrong, at the field, also when they are read to?

const rules: ProbeRules = {
  untied: { requirement: "3.3.1", advice: "Let the field's aria-describedby or aria-errormessage name the message that is shown with it." },
  unmarked: { requirement: "3.3.1", advice: "Set aria-invalid on the field that the message, or the red edge, is about." },
  unseen: { requirement: "3.3.1", advice: "Write what is wrong where it can be seen: a red edge, or words for the ear alone, don't tell those who look." },
  "says-nothing": { requirement: "3.3.1, 3.3.3", advice: "Say what is wrong and what to do about it: a code, or one word such as invalid, helps nobody." },
  "leads-nowhere": { requirement: "3.3.1", advice: "Let the link in the list of errors lead to the field that must be mended." },
};

/** What is wrong with how errors are told on the page as it stands. */
export function lookForErrors({ mix, placeOf, wordsOf, isShown, referredText, isForEarsOnly }: PageTools): Sighting[] {
  const sighting = (rule: string, element: Element, what = wordsOf(element)) => ({ rule, place: placeOf(element), what });
  const fieldsIn = (element: Element) => [...element.querySelectorAll<HTMLElement>("input:not([type=hidden]), select, textarea, [role=radiogroup], [role=combobox], [role=textbox]")];
  const isField = (element: Element) => element.matches("input:not([type=hidden]), select, textarea, fieldset, [role=group], [role=radiogroup], [role=combobox], [role=textbox], [contenteditable]");
  const isInvalid = (element: Element) => element.matches("[aria-invalid]:not([aria-invalid=false])");
  const toldOf = (element: Element) => `${referredText(element, "aria-describedby")} ${referredText(element, "aria-errormessage")}`.trim();
  /** What is said of a field: of itself, or of the group it stands in. */
  const toldWith = (element: Element) => {
    const told: string[] = [];
    for (let at: Element | null = element; at && at.localName !== "form"; at = at.parentElement) told.push(toldOf(at), at instanceof HTMLFieldSetElement ? (at.querySelector("legend")?.textContent ?? "") : "");
    return told.join(" ").trim();
  };
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const holds = (told: string, message: string) => plain(told).includes(plain(message)) || plain(message).includes(plain(told));

  const invalid = [...document.querySelectorAll("[aria-invalid]:not([aria-invalid=false])")].filter(isField);
  // Named so by a whole word of its class, or by what its id begins with: a step that is called "si-fra-om-feil" is no error.
  const isNamedError = (element: Element) =>
    /^(error|feil)/i.test(element.id) || /(^|[\s_-])(errors?(message|summary|list|box|text)?|feil(melding(er)?|oppsummering|liste)?|invalid)(?=$|[\s_-])/i.test((element.getAttribute("class") ?? "").replace(/([a-z])([A-Z])/g, "$1-$2"));
  /** The boxes that say something of a field, of the group it stands in, or of all answers in a group. */
  const toldIn = (element: Element) => {
    const idsOf = (one: Element) => ["aria-errormessage", "aria-describedby"].flatMap((name) => one.getAttribute(name)?.split(/\s+/) ?? []);
    const [first = [], ...others] = fieldsIn(element).map(idsOf);
    const ids = first.filter((id) => others.every((own) => own.includes(id)));
    for (let at: Element | null = element; at && at.localName !== "form"; at = at.parentElement) ids.push(...idsOf(at));
    return [...new Set(ids)].map((id) => document.getElementById(id)).filter((box) => box !== null);
  };
  // A legend asks. It tells what is wrong where a part of it is called an error.
  const hasErrorInLegend = (field: Element) => [...(field.closest("fieldset")?.querySelectorAll("legend *") ?? [])].some(isNamedError);
  const mute = invalid.filter((field) => toldIn(field).every((box) => box.textContent.trim() === "") && !hasErrorInLegend(field)).map((field) => sighting("untied", field));

  // Somewhere on the page it may still be written, as in a list of all that is wrong.
  const writtenAnywhere = (message: string) => [...document.querySelectorAll<HTMLElement>("[role=alert], [aria-live], a[href^='#'], [class*=error i], [class*=feil i]")].some((box) => isShown(box) && !isForEarsOnly(box) && plain(box.innerText).includes(plain(message)));
  // Of all that is said of a field, what is called an error is one; where nothing is called so, anything in red may be, and something has to.
  const isStrong = (box: Element) => [box, ...box.querySelectorAll("*")].some((part) => {
    const [red = 0, green = 0, blue = 0] = mix(getComputedStyle(part).color);
    return red - Math.max(green, blue) > 60 || /danger|warning|alert|valid|negative/i.test(part.getAttribute("class") ?? "");
  });
  const isSaidElsewhere = [...document.querySelectorAll<HTMLElement>("[role=alert], [aria-live=assertive]")].some((box) => isShown(box) && box.innerText.trim() !== "") || [...document.querySelectorAll("legend *, label *")].some(isNamedError);
  const unseen = invalid.filter(isShown).flatMap((field) => {
    const boxes = toldIn(field).filter((box) => box.textContent.trim() !== "");
    const called = boxes.filter((box) => isNamedError(box) || (box.firstElementChild && isNamedError(box.firstElementChild)));
    const wanted = called.length > 0 ? called : boxes;
    const isUnsaid = called.length === 0 && boxes.length > 0 && !boxes.some(isStrong) && !isSaidElsewhere;
    if (isUnsaid) return [sighting("unseen", field, boxes[0]?.textContent.trim().slice(0, 80))];
    const isSeen = wanted.length === 0 || wanted.some((box) => (isShown(box) && !isForEarsOnly(box)) || writtenAnywhere(box.textContent));
    return isSeen ? [] : [sighting("unseen", field, wanted[0]?.textContent.trim().slice(0, 80))];
  });
  const empty = /^(feil|error|ugyldig|ugyldeg|invalid|påkrevd|obligatorisk|required|mangler|manglar|missing)?[\s:!.]*((?:verdi|felt|svar|value|field|answer|input)[\s:!.]*)?(\(?[\w-]*\d[\w-]*\)?[\s.!]*)?$/i;
  // The same in a whole sentence, with or without a word of comfort behind it.
  const vague = /^(noe (gikk|er) galt|noko (gjekk|er) gale|det (oppst[oå]d|har oppstått|skjedde|er) (en|ein) feil|(en|ein) feil (har )?(oppst[oå]d|oppstått|skjedde)|det er noe feil|(ugyldig|ugyldeg|invalid) (verdi|svar|format|innhald|innhold|tegn|value|answer|format|input|entry)( (i|for|på|in|for) .{1,40})?|(feltet|svaret|verdien|dette|det) (er|var) (feil|galt|ugyldig|ugyldeg|ikke (riktig|gyldig))|something (went|is) wrong|an error (has )?occurred|(this|the|your)? ?(field|value|answer|input|it) (is|was) (wrong|invalid|not valid|incorrect))([\s.,!–-]*(vennligst )?(prøv|try) (igjen|på nytt|again)( senere| later)?)?[\s.!]*$/i;
  // What the field is called may stand before it.
  const isEmpty = (text: string) => text !== "" && [empty, vague].some((words) => words.test(text.replace(/^(feil|error)\s*[:–-]\s*/i, "")) || words.test(text.replace(/^[^:.!?]{2,50}:\s+/, "")));
  const codes = [...new Set(invalid.flatMap(toldIn))].filter((box) => isShown(box) && isEmpty(box.innerText.trim())).map((box) => sighting("says-nothing", box));

  // A list of errors: links to places of the same page, in a box that is there because something went wrong.
  const isSummary = (element: Element | null): boolean => element !== null && (element.matches("[role=alert], [aria-live=assertive]") || isNamedError(element) || isSummary(element.parentElement));
  const ofErrors = fieldsIn(document.body).length === 0 ? [] : [...document.querySelectorAll<HTMLAnchorElement>("a[href*='#']")].filter((link) => isSummary(link) && isShown(link) && link.hash.length > 1 && link.pathname === location.pathname && !link.closest("nav"));
  const fromSummary = ofErrors.flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const field = target && (isField(target) ? target : fieldsIn(target)[0]);
    if (!target || !field) return [sighting("leads-nowhere", link)];
    const around = field.closest("fieldset, [role=group], [role=radiogroup]");
    const unmarked = isInvalid(field) || (around && (isInvalid(around) || fieldsIn(around).some(isInvalid))) ? [] : [sighting("unmarked", field, link.textContent.trim())];
    const told = toldWith(field);
    return [...unmarked, ...(told === "" || !holds(told, link.textContent) ? [sighting("untied", field, `"${link.textContent.trim()}" isn't said with the field`)] : [])];
  });

  // A red edge says that something is wrong to whoever sees it. Where all fields have one, it says nothing.
  const written = [...document.querySelectorAll<HTMLElement>("input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=radio], [type=checkbox], [type=range], [type=color], [type=file]), select, textarea")].filter(isShown);
  const isRed = (field: Element) => {
    const { borderBlockEndColor, borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(field);
    const [red = 0, green = 0, blue = 0] = mix(borderBlockEndColor);
    return borderBlockEndStyle !== "none" && parseFloat(borderBlockEndWidth) > 0 && red - Math.max(green, blue) > 90 && Math.abs(green - blue) < 60;
  };
  const isAnyPlain = written.length === 1 || written.some((field) => !isRed(field));
  const red = isAnyPlain ? written.filter((field) => isRed(field) && !isInvalid(field) && !field.matches(":invalid") && document.activeElement !== field) : [];
  const redAlone = red.filter((field) => !field.closest("fieldset[aria-invalid=true]")).map((field) => sighting("unmarked", field, `${wordsOf((field as HTMLInputElement).labels?.[0] ?? field)}: has a red edge, and doesn't say so`));

  // A message that looks like an error and belongs to no field.
  const messages = [...document.querySelectorAll<HTMLElement>("form :is([class*=error i], [class*=feil i], [id*=error i], [id*=feil i], [class*=invalid i])")]
    .filter((box) => isShown(box) && box.innerText.trim().length > 3 && !isField(box) && fieldsIn(box).length === 0 && !box.querySelector("a[href], h2, h3, label, legend") && !box.closest("label, legend, a"))
    .filter((box) => !box.parentElement?.closest("form [class*=error i], form [class*=feil i]")?.matches(":not(:has(input, select, textarea))"));
  const described = [...document.querySelectorAll("[aria-describedby], [aria-errormessage], [aria-labelledby]")].flatMap((element) => ["aria-describedby", "aria-errormessage", "aria-labelledby"].flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []));
  const isNamed = (box: HTMLElement) => described.some((id) => [document.getElementById(id)].some((one) => one && (one.contains(box) || box.contains(one))));
  const loose = messages.filter((box) => !isNamed(box) && !box.closest("[role=alert]:has(a[href])")).map((box) => sighting("untied", box));
  const all = [...unseen, ...codes, ...mute, ...fromSummary, ...redAlone, ...loose];
  return all.filter(({ rule, place }, index) => all.findIndex((other) => other.rule === rule && other.place === place) === index);
}

export const errors: Checker = {
  name: "errors",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("errors", rules, await askPage(page, lookForErrors, {})),
};
