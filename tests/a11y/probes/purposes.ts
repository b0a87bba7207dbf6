import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who finds it hard to write: does the browser fill in what it knows of them, and the right thing?

const rules: ProbeRules = {
  "no-autocomplete": { requirement: "1.3.5", advice: "Set autocomplete, so that the browser can fill in what it knows of the reader: given-name, family-name, email, tel, bday." },
  "other-autocomplete": { requirement: "1.3.5", advice: "Let autocomplete say what the label says: now the browser fills in something else." },
};

/** What fields are called in Norwegian and English, and what autocomplete calls it: the names of section 7 of WCAG 2.2. */
const purposes = [
  { tokens: ["given-name"], label: "fornavn|førenamn|first name|given name", isOwn: true },
  { tokens: ["family-name"], label: "etternavn|etternamn|last name|surname|family name", isOwn: true },
  { tokens: ["name"], label: "(fullt |fulle )?(navn|namn)(et)? ditt|ditt (fulle )?(navn|namn)|your (full )?name|full name", isOwn: true },
  { tokens: ["email", "username"], label: "e-?post|e-?mail", isOwn: true },
  { tokens: ["tel", "tel-national", "tel-local", "username"], label: "telefon|mobil|phone|mobile", isOwn: true },
  { tokens: ["bday"], label: "fødselsdato|date of birth|birth ?date", isOwn: true },
  { tokens: ["postal-code"], label: "postnummer|post ?code|zip", isOwn: false },
  { tokens: ["address-level2", "address-level3"], label: "(post)?sted|stad|town|city", isOwn: false },
  { tokens: ["street-address", "address-line1", "address-line2"], label: "(gate|post|bo)?adressen?|(street |home )?address", isOwn: false },
];

function look({ placeOf, wordsOf, isShown, isTold }: PageTools, { known }: { known: typeof purposes }): Sighting[] {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input:is(:not([type]), [type=text], [type=email], [type=tel], [type=date], [type=number], [type=search])")].filter((field) => isShown(field) && isTold(field) && !field.readOnly && !field.disabled);
  return fields.flatMap((field) => {
    const label = [...(field.labels ?? [])].map(({ innerText }) => innerText.trim()).join(" ").toLowerCase() || (field.getAttribute("aria-label") ?? "").toLowerCase();
    const sighting = (rule: string) => [{ rule, place: placeOf(field), what: `autocomplete="${field.getAttribute("autocomplete") ?? ""}": ${label || wordsOf(field)}` }];
    // Of somebody else the browser knows nothing.
    const isOfOthers = /barn|andre|noen|fullmektig|arbeidsgiver|kontoret|child|someone|other|employer|their/.test(label);
    const meant = known.filter((purpose) => new RegExp(`(?<!\\p{L})(${purpose.label})(?!\\p{L}*(nummeret|kontor))`, "u").test(label));
    const token = field.autocomplete.split(" ").at(-1) ?? "";
    if (token !== "" && token !== "on" && token !== "off") {
      const isOfAnother = known.some(({ tokens }) => tokens.includes(token));
      return meant.length > 0 && isOfAnother && !meant.some(({ tokens }) => tokens.includes(token)) ? sighting("other-autocomplete") : [];
    }
    // Where a purpose has been switched off, somebody has thought of one.
    const begins = known.some((purpose) => (purpose.isOwn || token === "off") && new RegExp(`^(din |ditt |your |the )?(${purpose.label})`, "u").test(label));
    return !isOfOthers && (begins || field.matches("[type=email], [type=tel]")) && field.form !== null ? sighting("no-autocomplete") : [];
  });
}

export const purposesOfFields: Checker = {
  name: "purposes",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("purposes", rules, await askPage(page, look, { known: purposes })),
};
