import { fieldSelector, nameOfField, referred, wordsIn } from "./said-with";

// Whether the forms of a page, as it came over the wire, can be filled in by somebody who is read to. Each rule gives what breaks it.

/** Words that are nobody's help: names, buttons, what is folded away, links that lead out of the form, and lists of errors, which other rules look at. */
const ownWords = "label, legend, button, summary, details, option, script, style, template, a, [hidden], [aria-hidden=true], [role=alert], [autofocus], [aria-live]:not([id])";

/** Help that only those who see it know to belong to a field: 1.3.1, 3.3.2. A word alone, such as "eller" between two answers, is no help. */
export function findLooseHelp(document: Document): string[] {
  return [...document.querySelectorAll("form")].filter((form) => form.querySelector(fieldSelector)).flatMap((form) => {
    const named = [form, ...form.querySelectorAll("*")].flatMap((element) => ["aria-describedby", "aria-labelledby", "aria-errormessage", "aria-details"].flatMap((attribute) => referred(element, attribute)));
    const texts = [...form.querySelectorAll("*")].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && /\p{L}/u.test(node.textContent ?? "")));
    const loose = texts.filter((text) => !text.closest(ownWords) && !named.some((one) => one.contains(text) || text.contains(one)) && wordsIn(text).includes(" "));
    return loose.map((text) => `«${wordsIn(text)}» is said with no field`);
  });
}

/** What a browser may fill in for the reader, by what the field is called: 1.3.5. */
const purposes: readonly { called: RegExp; token: string }[] = [
  { called: /\b(postnummer|postnr|postal code|postcode|zip)\b/i, token: "postal-code" },
  { called: /\be-?(post|mail)/i, token: "email" },
  { called: /\b(telefon|mobil)(nummer)?\b|\bphone\b/i, token: "tel" },
  { called: /\b(fornavn|given name|first name)\b/i, token: "given-name" },
  { called: /\b(etternavn|family name|last name)\b/i, token: "family-name" },
  { called: /^(fullt )?navn\b|^(full )?name\b/i, token: "name" },
  { called: /\b(gate)?adresse(n din)?$|\bstreet address\b/i, token: "street-address" },
  { called: /\bfødselsdato\b|\bdate of birth\b/i, token: "bday" },
];

/** Fields about the reader that the browser isn't told of, and fields about something else that it is. In languages whose names for them we don't know, nothing is said. */
export function findWrongAutocomplete(document: Document): string[] {
  if (!/^(nb|nn|no|en)\b/.test(document.documentElement.lang)) return [];
  const fields = [...document.querySelectorAll(fieldSelector)].filter((field) => !["radio", "checkbox"].includes(field.getAttribute("type") ?? ""));
  return fields.flatMap((field) => {
    const name = nameOfField(field);
    const wanted = purposes.find(({ called }) => called.test(name))?.token;
    const given = field.getAttribute("autocomplete")?.trim().split(/\s+/).at(-1) || "off";
    return given === (wanted ?? "off") ? [] : [`«${name}» has autocomplete="${given}", and should have "${wanted ?? "off"}"`];
  });
}

/** The elements with an attribute of which something holds. One walk through the page: a list of selectors takes ten times as long. */
function withAttribute(document: Document, holds: (name: string, value: string) => boolean): Element[] {
  return [...document.querySelectorAll("*")].filter((element) => [...element.attributes].some(({ name, value }) => holds(name, value)));
}

/** What asks a reader to remember or to solve something before they may go on: 3.3.8, 3.3.9. Who may not paste must remember, too. */
export function findMemoryTests(document: Document): string[] {
  const secrets = withAttribute(document, (name, value) => (name === "type" && value === "password") || (name === "autocomplete" && /one-time-code|(current|new)-password/.test(value)));
  const puzzles = withAttribute(document, (name, value) => ["id", "class", "src", "name"].includes(name) && /captcha/i.test(value));
  const noPasting = withAttribute(document, (name) => ["onpaste", "oncopy", "oncontextmenu"].includes(name));
  const pictures = [...document.querySelectorAll("form :is(label, legend) :is(canvas, img, audio, video)")];
  const codes = [...document.querySelectorAll("form input, form textarea")].filter((field) => !["hidden", "radio", "checkbox"].includes(field.getAttribute("type") ?? "") && /\b(passord|pin|engangskode|sikkerhetskode|password|captcha)/i.test(nameOfField(field)));
  return [...new Set([...secrets, ...puzzles, ...noPasting, ...pictures, ...codes])].map((element) => `${element.localName} «${nameOfField(element)}» asks for something by heart`);
}

/** What takes a finger or a mouse that holds and moves: 2.5.7. */
export function findDragging(document: Document): string[] {
  const isHeld = (name: string, value: string) => (name === "draggable" && value === "true") || (name === "type" && value === "range") || (name === "role" && value === "slider") || name === "aria-grabbed";
  const dragged = withAttribute(document, (name, value) => isHeld(name, value) || /^on(drag|drop|touchmove|pointermove|mousemove)/.test(name));
  return dragged.map((element) => `${element.localName} «${wordsIn(element).slice(0, 40)}» is dragged`);
}

/** A page that goes elsewhere, or does something, by itself: 2.2.1, 3.2.1, 3.2.2. */
export function findOwnMoves(document: Document): string[] {
  const refreshing = [...document.querySelectorAll("meta[http-equiv]")].filter((meta) => /^refresh$/i.test(meta.getAttribute("http-equiv") ?? ""));
  const hasty = withAttribute(document, (name) => ["onload", "onchange", "oninput", "onfocus", "onblur"].includes(name));
  return [...refreshing.map((meta) => `the page goes on by itself: ${meta.getAttribute("content") ?? ""}`), ...hasty.map((element) => `${element.localName} does something before anybody has pressed a button`)];
}

/** Every rule that holds for a page with or without an error. */
export function findFormFaults(document: Document): string[] {
  return [findLooseHelp, findWrongAutocomplete, findMemoryTests, findDragging, findOwnMoves].flatMap((find) => find(document));
}
