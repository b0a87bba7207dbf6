import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who speaks to the computer, or is read to: is a thing called what is written on it?

const rules: ProbeRules = {
  "label-in-name": { requirement: "2.5.3", advice: "Begin the name with the words that are seen, or take the aria-label away." },
  "name-of-group": { requirement: "1.3.1", advice: "Put the answers in a fieldset with a legend, or name the group with aria-labelledby." },
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
  return [...misnamed, ...unnamed, ...unlabelled];
}

export const names: Checker = {
  name: "names",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("names", rules, await askPage(page, look, {})),
};
