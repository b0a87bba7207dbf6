import { nb } from "@/lib/i18n/dictionaries/nb";
import { CHANGE, FROM, SKIP } from "@/lib/sharing/flow-address";
import { submittersOf } from "./form-entries";

// What somebody without a browser finds on a page of a flow.

/** Channels that need neither a computer nor a phone with internet. */
export const withoutInternet = [nb.channels.phone, nb.channels.office, nb.channels.paper];

/** The form of a question, by what it carries unseen. A page has another one when it can end a case. */
export function questionForm(document: Document): HTMLFormElement | null {
  return document.querySelector<HTMLInputElement>(`main form input[type=hidden][name="${FROM}"]`)?.form ?? null;
}

/** The place whose question a page asks. */
export function placeAsked(document: Document): string | null {
  return questionForm(document)?.querySelector(`input[name="${FROM}"]`)?.getAttribute("value") ?? null;
}

/** The button that passes a question over, where that may be done. */
export function skipButton(form: HTMLFormElement): HTMLButtonElement | undefined {
  return submittersOf(form).find(({ name }) => name === SKIP);
}

/** The button that sends an answer. */
export function continueButton(form: HTMLFormElement): HTMLButtonElement | undefined {
  return submittersOf(form).find((button) => textOf(button) === nb.flow.continue);
}

/** The links to earlier answers, each with the place it answers anew. */
export function changeLinks(document: Document): { place: string; link: HTMLAnchorElement }[] {
  const isChange = (link: HTMLAnchorElement) => textOf(link).startsWith(nb.flow.change);
  return mainLinks(document).flatMap((link) => (isChange(link) ? placesNamed(link).map((place) => ({ place, link })) : []));
}

/** The link back to the question before, or to the start of the flow. */
export function backLink(document: Document): { place: string | undefined; link: HTMLAnchorElement } | undefined {
  const link = mainLinks(document).find((one) => [nb.flow.back, nb.flow.backToStart].includes(textOf(one)));
  return link && { link, place: placesNamed(link)[0] };
}

/** The link that begins a flow. */
export function startLink(document: Document): HTMLAnchorElement | undefined {
  return mainLinks(document).find((link) => textOf(link) === nb.flow.start);
}

/** The section that a heading names. */
export function sectionOf(document: Document, heading: string): Element | undefined {
  const found = [...document.querySelectorAll("main section")].filter((section) => textOf(section.querySelector("h2")) === heading);
  return found.at(-1);
}

export function textsOf(parent: ParentNode | undefined, selector: string): string[] {
  return [...(parent?.querySelectorAll(selector) ?? [])].map(textOf);
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

function mainLinks(document: Document): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")];
}

function placesNamed(link: HTMLAnchorElement): string[] {
  return new URL(link.getAttribute("href") ?? "", "http://localhost").searchParams.getAll(CHANGE);
}
