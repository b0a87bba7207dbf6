import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who fills in a form, by eye or by ear: which field is it, must it be filled in, and what was wrong with it?

const rules: ProbeRules = {
  "required-for-eyes-only": { requirement: "1.3.1, 3.3.2", advice: "Set required on the field whose label has a star: only those who see it know." },
  "required-for-ears-only": { requirement: "3.3.2", advice: "Say in the label that it must be filled in, or which fields needn't be: the attribute is heard, and not seen." },
  "asked-again": { requirement: "3.3.7", advice: "Ask once, and show what was written so that it can be mended: for some, each thing to write is hard." },
  "memory-test": { requirement: "3.3.8", advice: "Let people in without a riddle: not everybody can reckon, or read letters in a picture." },
  "format-unsaid": { requirement: "3.3.2", advice: "Say beside the field how it is to be written, with an example: the browser refuses what is written otherwise, and nobody can know." },
  "same-label": { requirement: "2.4.6, 3.3.2", advice: "Call each field by what belongs in it, or put them in groups with names: two are called the same." },
  "faint-example": { requirement: "1.4.3", advice: "Give the words that stand in the field before anybody has written a contrast of 4.5:1, or write them beside it." },
  "faint-edge": { requirement: "1.4.11", advice: "Draw the field's border, or fill it, in a colour with a contrast of 3:1 to what is around it: nobody who sees badly finds where to write." },
  "told-with-another": { requirement: "1.3.1", advice: "Let aria-describedby name what stands with this field: it names what stands with another, which is read aloud here too." },
  "loose-error": { requirement: "3.3.1", advice: "Let the field's aria-describedby name the message that is written in red beside it, and set aria-invalid." },
};

function look({ mix, luminanceOf, contrastOf, placeOf, wordsOf, isShown, isTold, referredText, isForEarsOnly }: PageTools): Sighting[] {
  type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const sighting = (rule: string, element: Element, what = wordsOf(element)) => ({ rule, place: placeOf(element), what });
  const fields = [...document.querySelectorAll<Field>("input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=radio], [type=checkbox]), select, textarea")].filter((field) => isShown(field) && isTold(field) && !field.matches(":disabled"));
  const labelsOf = (field: Field) => [...(field.labels ?? [])];
  const seenOn = (field: Field) => labelsOf(field).filter(isShown).map(({ innerText }) => innerText).join(" ").trim();
  const nameOf = (field: Field) => (referredText(field, "aria-labelledby") || field.getAttribute("aria-label") || labelsOf(field).map(({ textContent }) => textContent).join(" ")).replace(/\s+/g, " ").trim().toLowerCase();
  const isRequired = (field: Field) => field.required || field.getAttribute("aria-required") === "true";
  const hasStar = (field: Field) => /^\*|\*$/.test(seenOn(field)) || labelsOf(field).some((label) => [label, ...label.querySelectorAll("*")].some((part) => ["::before", "::after"].some((pseudo) => getComputedStyle(part, pseudo).content.includes("*"))));
  const starred = fields.filter((field) => hasStar(field) && !isRequired(field)).map((field) => sighting("required-for-eyes-only", field, seenOn(field)));

  // Where some must be filled in and some needn't, something must tell which. In languages whose words for it we don't know, nothing is said.
  const saysSo = /\*|må |påkrev|obligatorisk|nødvendig|valgfri|frivillig|trenger ikke|trengst ikkje|required|mandatory|must|optional/i;
  const isKnown = /^(nb|nn|no|en)\b/.test(document.documentElement.lang);
  const unsaid = !isKnown ? [] : [...document.forms].flatMap((form) => {
    const own = fields.filter((field) => field.form === form);
    const wanted = own.filter((field) => isRequired(field));
    return wanted.length === 0 || wanted.length === own.length || saysSo.test(form.innerText) || wanted.some(hasStar) ? [] : wanted.map((field) => sighting("required-for-ears-only", field, seenOn(field)));
  });

  const groupOf = (field: Field) => field.closest("fieldset, [role=group], [role=radiogroup], section, article, tr, li, dialog") ?? field.form;
  const same = fields.filter((field) => nameOf(field) !== "" && fields.some((other) => other !== field && other.form === field.form && groupOf(other) === groupOf(field) && nameOf(other) === nameOf(field))).map((field) => sighting("same-label", field, nameOf(field)));

  // A password may be asked for twice: nobody sees what they write.
  const again = /(en gang|ein gong) til|(skriv|oppgi|fyll inn|tast) .*(igjen|på nytt|om att)|^gjenta |^(bekreft|stadfest) .*(e-?post|telefon|mobil|nummer|konto|adresse|dato)|^(repeat|re-?enter|re-?type) |^confirm .*(e-?mail|phone|number|account|address|date)|once more$|(?<!\p{L})again$/iu;
  const askedAgain = fields.filter((field) => field.type !== "password" && again.test(nameOf(field))).map((field) => sighting("asked-again", field, nameOf(field)));

  const riddle = /\d+ ?[+×x*] ?\d+|(hva er|kva er|re[gk]n ut|what is|how much is|calculate) \d|captcha|(bokstavene?|tegnene?|tallene?|bokstavane|teikna|letters|characters|numbers) (som )?(du ser|er vist|i bildet|i biletet|you see|in the (picture|image)|shown)|ikke (er )?(en )?robot|not a robot/i;
  const riddles = [...fields.filter((field) => riddle.test(nameOf(field))), ...[...document.querySelectorAll<HTMLElement>("iframe[src*=captcha i], [class*=captcha i], input[type=checkbox]")].filter((one) => isShown(one) && (one.localName !== "input" || [...((one as HTMLInputElement).labels ?? [])].some(({ innerText }) => riddle.test(innerText))))];

  // The browser takes one way of writing only. How a number of one's own is written stands on the card or in the letter.
  const unsaidFormat = fields.filter((field) => field instanceof HTMLInputElement && field.pattern !== "" && !/\d/.test(`${seenOn(field)} ${field.placeholder} ${referredText(field, "aria-describedby")}`) && !/nummer|number|(?<!\p{L})nr|kode|code/iu.test(seenOn(field)) && referredText(field, "aria-describedby") === "").map((field) => sighting("format-unsaid", field, `takes ${(field as HTMLInputElement).pattern.slice(0, 40)}: ${seenOn(field)}`));

  // A sentence in red beside a field, where what stands around it isn't red.
  const isRed = (element: Element) => {
    const [red = 0, green = 0, blue = 0] = mix(getComputedStyle(element).color);
    return red - Math.max(green, blue) > 80;
  };
  const lightOf = (...layers: string[]) => luminanceOf(mix(...layers));
  /** Only where the field itself is filled: what lies below is for others to say. */
  const faint = fields.filter((field) => {
    const { color, opacity } = getComputedStyle(field, "::placeholder");
    const { backgroundColor, backgroundImage } = getComputedStyle(field);
    if (!field.getAttribute("placeholder") || opacity !== "1" || backgroundImage !== "none" || /, 0\)$|transparent|\//.test(backgroundColor)) return false;
    const [below, words] = [lightOf(backgroundColor), lightOf(backgroundColor, color)];
    return contrastOf(below, words) < 4.5;
  }).map((field) => sighting("faint-example", field, field.getAttribute("placeholder") ?? ""));
  const isClear = (color: string) => /, 0\)$|transparent|\//.test(color);
  const groundOf = (element: Element): string => {
    for (let at = element.parentElement; at; at = at.parentElement) if (!isClear(getComputedStyle(at).backgroundColor)) return getComputedStyle(at).backgroundColor;
    return matchMedia("(prefers-color-scheme: dark)").matches ? "#121212" : "#fff";
  };
  /** A box may be drawn around the field rather than on it. What is drawn by a shadow or a picture is for people to judge. */
  const isEdged = (element: Element) => {
    const { backgroundColor, backgroundImage, boxShadow, outlineStyle, borderTopWidth, borderBottomWidth, borderLeftWidth, borderTopColor, borderBottomColor, borderLeftColor } = getComputedStyle(element);
    if (backgroundImage !== "none" || boxShadow !== "none" || outlineStyle !== "none") return true;
    const drawn = [[borderTopWidth, borderTopColor], [borderBottomWidth, borderBottomColor], [borderLeftWidth, borderLeftColor]].flatMap(([width = "", color = ""]) => (Number.parseFloat(width) > 0 ? [color] : []));
    const ground = groundOf(element);
    return [...drawn, backgroundColor].some((color) => {
      const around = lightOf(ground);
      return contrastOf(around, lightOf(ground, color)) >= 3;
    });
  };
  // What the browser draws itself, such as a slider, has no edge of its own.
  const edgeless = fields.filter((field) => !field.matches("[type=range], [type=color], [type=file]") && ![field, field.parentElement, field.parentElement?.parentElement].some((element) => element && element !== document.body && isEdged(element))).map((field) => sighting("faint-edge", field, seenOn(field)));
  const isNamed = (box: Element) => [...document.querySelectorAll("[aria-describedby], [aria-errormessage], [aria-labelledby], [aria-details]")].some((element) => ["aria-describedby", "aria-errormessage", "aria-labelledby", "aria-details"].some((attribute) => (element.getAttribute(attribute)?.split(/\s+/) ?? []).some((id) => [document.getElementById(id)].some((one) => one !== null && (one.contains(box) || box.contains(one))))));
  // What stands in a box with one field alone, which it is said with, is said with another as well.
  const anyField = "input:not([type=hidden]), select, textarea";
  const withAnother = [...document.querySelectorAll(`:is(${anyField})[aria-describedby]`)].flatMap((field) => {
    const told = (field.getAttribute("aria-describedby") ?? "").split(/\s+/).map((id) => document.getElementById(id)).filter((box) => box !== null);
    const owners = told.flatMap((box) => {
      let around: Element | null = box.parentElement;
      while (around && !around.querySelector(anyField)) around = around.parentElement;
      const [owner, ...others] = around?.querySelectorAll(anyField) ?? [];
      return owner && others.length === 0 && owner.getAttribute("aria-describedby")?.split(/\s+/).includes(box.id) ? [{ owner, box }] : [];
    });
    const [wrong] = owners.filter(({ owner }) => owner !== field);
    return wrong ? [sighting("told-with-another", field, wordsOf(wrong.box))] : [];
  });
  const isBeside = (box: Element) => [box.previousElementSibling, box.nextElementSibling, box.parentElement].some((one) => one !== null && one.localName !== "form" && fields.some((field) => one.contains(field)));
  const red = [...document.querySelectorAll<HTMLElement>("form :is(p, span, div, small, em, strong)")].filter((box) => box.children.length === 0 && box.innerText.trim().split(/\s+/).length >= 3 && isShown(box) && !isForEarsOnly(box) && isRed(box) && !isRed(document.body) && !box.closest("label, legend, button, a, [role=alert], [role=group][aria-label]") && isBeside(box) && !isNamed(box));
  return [...starred, ...unsaid, ...askedAgain, ...unsaidFormat, ...riddles.map((element) => sighting("memory-test", element)), ...same, ...faint, ...edgeless, ...withAnother, ...red.map((box) => sighting("loose-error", box))];
}

export const fields: Checker = {
  name: "fields",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("fields", rules, await askPage(page, look, {})),
};
