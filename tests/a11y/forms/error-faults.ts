import { descriptionOf, fieldSelector, isMarkedWrong, wordsIn } from "./said-with";


/** What is wrong with how a page tells that an answer can't be used (3.3.1, 3.3.3): is it said first, is one led to it, and is it said where one is to write. */
export function findErrorFaults(document: Document): string[] {
  const title = /^Feil: /.test(document.title) ? [] : [`the title «${document.title}» doesn't say that something is wrong`];
  const main = document.querySelector("main, [role=main]");
  const summary = [...(main?.querySelectorAll("*") ?? [])].find((element) => element.querySelector(":scope > :is(h2, h3)") && element.querySelector("a[href^='#']") && element.matches("[autofocus], [role=alert], [role=group], [tabindex]"));
  if (!main || !summary) return [...title, "there is no list of errors that can have the focus"];
  return [...title, ...findWrongPlace(document, main, summary), ...[...summary.querySelectorAll<HTMLAnchorElement>("a[href^='#']")].flatMap((link) => findWrongLink(document, link))];
}

function findWrongPlace(document: Document, main: Element, summary: Element): string[] {
  const focused = [...document.querySelectorAll("[autofocus]")];
  const isFocused = focused.length === 1 && (focused[0] === summary || summary.contains(focused[0] ?? null)) && focused[0]?.matches("[tabindex], a[href], button");
  const before = [...main.querySelectorAll("*")].filter((element) => element.compareDocumentPosition(summary) & 4 && !element.contains(summary));
  const isLate = before.some((element) => element.matches(fieldSelector) || (element.children.length === 0 && wordsIn(element) !== ""));
  return [...(isFocused ? [] : ["the list of errors doesn't have the focus"]), ...(isLate ? ["the list of errors isn't what the page begins with"] : [])];
}

function findWrongLink(document: Document, link: HTMLAnchorElement): string[] {
  const message = wordsIn(link);
  const field = document.getElementById(decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""));
  if (!field?.matches(fieldSelector)) return [`«${message}» leads to no field`];
  return [...(isMarkedWrong(field) ? [] : [`the field of «${message}» isn't marked as wrong`]), ...(descriptionOf(field).includes(message) ? [] : [`«${message}» isn't said with its field`])];
}
