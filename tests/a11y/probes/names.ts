import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who speaks to the computer, or is read to: is a thing called what is written on it?

const rules: ProbeRules = {
  "label-in-name": { requirement: "2.5.3", advice: "Begin the name with the words that are seen, or take the aria-label away." },
  "name-of-group": { requirement: "1.3.1", advice: "Put the answers in a fieldset with a legend, or name the group with aria-labelledby." },
  "file-name": { requirement: "1.1.1", advice: "Say what the picture shows, or give it an empty alt if it shows nothing of use. This is the name of its file." },
  "empty-title": { requirement: "2.4.2", advice: "Let the title of the page say what it is about: it is the first thing that is read, and what stands on the tab." },
  "no-autocomplete": { requirement: "1.3.5", advice: "Set autocomplete, so that the browser can fill in what it knows of the reader: given-name, family-name, email, tel, bday." },
  "for-the-mouse": { requirement: "2.1.1, best practice", advice: "Write it on the page: what a title says is seen by those alone who point at it with a mouse." },
  "no-visible-label": { requirement: "3.3.2", advice: "Write the name of the field beside it. What stands in the field is gone as soon as somebody writes." },
};

function look({ placeOf, wordsOf, isShown, isTold, referredText }: PageTools): Sighting[] {
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
  const unnamed = [...groups.values()].flatMap(([first, ...others]) => (first && others.length > 0 && !isNamedGroup(first) ? [sighting("name-of-group", first, wordsOf(first.labels?.[0] ?? first))] : []));

  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea")].filter((field) => isShown(field) && isTold(field));
  const isWrittenBeside = (field: HTMLElement) => {
    if ([...((field as HTMLInputElement).labels ?? [])].some((label) => isShown(label) && label.innerText.trim())) return true;
    const ids = field.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    if (ids.some((id) => [document.getElementById(id)].some((label) => label && isShown(label)))) return true;
    // The button of a search says what the field is for.
    const form = field.closest("form, [role=search]");
    const others = [...(form?.querySelectorAll("input:not([type=hidden], [type=submit]), select, textarea") ?? [])];
    return others.length === 1 && [...(form?.querySelectorAll<HTMLElement>("button, input[type=submit]") ?? [])].some((button) => isShown(button));
  };
  const unlabelled = fields.filter((field) => !isWrittenBeside(field)).map((field) => sighting("no-visible-label", field, wordsOf(field)));
  const ofTheReader = /^(fornavn|etternavn|ditt navn|e-?post(adresse)?|telefon(nummer)?|mobil(nummer|telefon)?|fødselsdato|first name|given name|last name|surname|your name|e-?mail( address)?|(mobile |phone |telephone )(number)?|date of birth)\b/i;
  const unfilled = fields.filter((field) => field.matches("input:is(:not([type]), [type=text], [type=email], [type=tel], [type=date])") && (field.autocomplete === "" || field.autocomplete === "off") && ofTheReader.test([...(field.labels ?? [])].map((label) => label.innerText.trim()).join(" "))).map((field) => sighting("no-autocomplete", field, wordsOf(field.labels?.[0] ?? field)));
  const pictures = [...document.querySelectorAll("img[alt], [role=img][aria-label]")].filter((picture) => isTold(picture) && /(^\S*\.(jpe?g|png|gif|svg|webp|avif)$|^(img|image|dsc|bilde|photo)[-_ ]?\d*$)/i.test((picture.getAttribute("alt") ?? picture.getAttribute("aria-label") ?? "").trim()));
  const fileNames = pictures.map((picture) => sighting("file-name", picture, picture.getAttribute("alt") ?? ""));
  // One word that no heading of the page has says nothing of the page.
  const wordsIn = (text: string) => plain(text).split(" ").filter(Boolean);
  const inHeadings = new Set([...document.querySelectorAll("h1, h2, [role=heading]")].flatMap((heading) => wordsIn(heading.textContent)));
  const inTitle = wordsIn(document.title);
  const emptyTitle = inTitle.length < 2 && inHeadings.size > 0 && !inTitle.some((word) => inHeadings.has(word) || location.hostname.includes(word)) ? [sighting("empty-title", document.documentElement, document.title)] : [];
  const pointless = [...document.body.querySelectorAll<HTMLElement>("[title]:not(abbr, dfn, iframe, frame, img, area, a, button, input, select, textarea, summary, label, video, audio, object, [tabindex], [role], svg *, svg)")];
  const hidden = pointless.filter((element) => isShown(element) && plain(element.title) !== "" && !plain((element.parentElement ?? element).innerText).includes(plain(element.title))).map((element) => sighting("for-the-mouse", element, element.title));
  return [...hidden, ...misnamed, ...unnamed, ...unlabelled, ...fileNames, ...emptyTitle, ...unfilled];
}

export const names: Checker = {
  name: "names",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("names", rules, await askPage(page, look, {})),
};
