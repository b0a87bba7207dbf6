import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody whose answer can't be used: are they told what is wrong, at the field, also when they are read to?

const rules: ProbeRules = {
  untied: { requirement: "3.3.1", advice: "Let the field's aria-describedby or aria-errormessage name the message that is shown with it." },
  unmarked: { requirement: "3.3.1", advice: "Set aria-invalid on the field that the message is about." },
  "leads-nowhere": { requirement: "3.3.1", advice: "Let the link in the list of errors lead to the field that must be mended." },
};

function look({ placeOf, wordsOf, isShown, referredText }: PageTools): Sighting[] {
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
  const mute = invalid.filter((field) => toldWith(field) === "").map((field) => sighting("untied", field));

  // A list of errors: links to places of the same page, in a box that is there because something went wrong.
  // Named so by a whole word of its class, or by what its id begins with: a step that is called "si-fra-om-feil" is no error.
  const isNamedError = (element: Element) =>
    /^(error|feil)/i.test(element.id) || /(^|[\s_-])(errors?(message|summary|list|box|text)?|feil(melding(er)?|oppsummering|liste)?|invalid)(?=$|[\s_-])/i.test((element.getAttribute("class") ?? "").replace(/([a-z])([A-Z])/g, "$1-$2"));
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

  // A message that looks like an error and belongs to no field.
  const messages = [...document.querySelectorAll<HTMLElement>("form :is([class*=error i], [class*=feil i], [id*=error i], [id*=feil i], [class*=invalid i])")]
    .filter((box) => isShown(box) && box.innerText.trim().length > 3 && !isField(box) && fieldsIn(box).length === 0 && !box.querySelector("a[href], h2, h3, label, legend") && !box.closest("label, legend, a"))
    .filter((box) => !box.parentElement?.closest("form [class*=error i], form [class*=feil i]")?.matches(":not(:has(input, select, textarea))"));
  const described = [...document.querySelectorAll("[aria-describedby], [aria-errormessage], [aria-labelledby]")].flatMap((element) => ["aria-describedby", "aria-errormessage", "aria-labelledby"].flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []));
  const isNamed = (box: HTMLElement) => described.some((id) => [document.getElementById(id)].some((one) => one && (one.contains(box) || box.contains(one))));
  const loose = messages.filter((box) => !isNamed(box) && !box.closest("[role=alert]:has(a[href])")).map((box) => sighting("untied", box));
  const all = [...mute, ...fromSummary, ...loose];
  return all.filter(({ rule, place }, index) => all.findIndex((other) => other.rule === rule && other.place === place) === index);
}

export const errors: Checker = {
  name: "errors",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("errors", rules, await askPage(page, look, {})),
};
