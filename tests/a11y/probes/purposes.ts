import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who finds it hard to write: does the browser fill in what it knows of them, and the right thing, and are they asked once?

const rules: ProbeRules = {
  "no-autocomplete": { requirement: "1.3.5", advice: "Set autocomplete, so that the browser can fill in what it knows of the reader: given-name, family-name, email, tel, bday." },
  "asked-twice": { requirement: "3.3.7", advice: "Ask once, and fill in what was written, or let the reader choose it: for some, each thing to write is hard." },
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

/** Words that make the next field another thing of the same kind: of somebody else, or one more of one's own. */
const another = "barn|andre|annen|annet|anna|noen|fullmektig|arbeid|jobb|firma|bedrift|lege|mor|far|foreldre|ektefelle|samboer|partner|pårørende|kontakt|verge|mottaker|avsender|ny|nye|nytt|gammel|gamle|tidligere|ekstra|privat|fast|child|someone|other|another|employer|work|company|doctor|mother|father|parent|spouse|contact|recipient|sender|new|old|former|previous|extra|second|alternative|home phone|their";

function look({ placeOf, wordsOf, isShown, isTold }: PageTools, { known, another: others }: { known: typeof purposes; another: string }): Sighting[] {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input:is(:not([type]), [type=text], [type=email], [type=tel], [type=date], [type=number], [type=search])")].filter((field) => isShown(field) && isTold(field) && !field.readOnly && !field.disabled);
  return [...findTwice(), ...fields.flatMap(judge)];

  /** A field for the same as one before it in the form, also in a later step, where nothing can be chosen instead, and nothing is filled in. */
  function findTwice(): Sighting[] {
    return [...document.forms].flatMap((form) => {
      const all = [...form.elements].filter((field): field is HTMLInputElement => field instanceof HTMLInputElement && /^(text|email|tel|date|number)$/.test(field.type) && !field.readOnly && !field.disabled);
      const chooses = form.querySelector("input:is([type=radio], [type=checkbox]), select, [role=switch]") !== null;
      const asked = (chooses ? [] : all).map((field) => {
        const legend = field.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
        const label = `${[...(field.labels ?? [])].map(({ textContent }) => textContent).join(" ")} ${field.getAttribute("aria-label") ?? ""}`.trim().toLowerCase();
        const [detail = ""] = /(?:^| )(street-address|address-line[12]|postal-code|address-level[12]|given-name|family-name|name|email|tel|bday)$/.exec(field.autocomplete) ?? [];
        const byLabel = known.find(({ label: words }) => new RegExp(`(?<!\\p{L})(${words})`, "u").test(label));
        const byType = known.find(({ tokens }) => /^(email|tel)$/.test(field.type) && tokens.includes(field.type));
        const purpose = known.find(({ tokens }) => tokens.includes(detail.trim())) ?? byLabel ?? byType;
        return { field, label, purpose, isOfAnother: new RegExp(`(?<!\\p{L})(${others})`, "u").test(`${label} ${legend.toLowerCase()}`) };
      });
      return asked.filter(({ field, purpose, isOfAnother, label }, index) => purpose && !isOfAnother && field.value === "" && asked.slice(0, index).some((one) => one.purpose === purpose && !one.isOfAnother && !(/mobil/.test(one.label) !== /mobil/.test(label)) && !/line[12]$/.test(field.autocomplete))).map(({ field, label }) => ({ rule: "asked-twice", place: placeOf(field), what: label }));
    });
  }

  function judge(field: HTMLInputElement): Sighting[] {
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
  }
}

export const purposesOfFields: Checker = {
  name: "purposes",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("purposes", rules, await askPage(page, look, { known: purposes, another })),
};
