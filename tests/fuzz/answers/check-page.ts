import { nb } from "@/lib/i18n/dictionaries/nb";
import type { ReadPage } from "../../e2e/support/document-reader";
import { changeLinks, placeAsked, questionForm, sectionOf, startLink, textOf, textsOf, withoutInternet } from "../../e2e/support/read-flow-page";
import type { SeededFlow } from "../../e2e/support/seeded-content";
import { asRead, outcomeWords } from "../../e2e/support/walk-flow";
import type { Expected } from "./model";

const { notFoundTitle, brokenTitle, addressTitle, tooLongTitle, tooMuchTitle } = nb.problems;
const errorPages = [notFoundTitle, brokenTitle, addressTitle, tooLongTitle, tooMuchTitle];

/** What no page of a flow may be, and no other page than the one that was to come. Empty when all is well. */
export function faultsOf(seeded: SeededFlow, page: ReadPage, expected: Expected): string[] {
  const status = faultsOfStatus(page, expected.kind === "question" && expected.isRefused ? 422 : 200);
  // What else such a page lacks follows from that.
  if (status.length > 0) return status;
  return [...faultsOfDocument(page), ...faultsOfContent(seeded, page, expected)];
}

function faultsOfStatus({ statuses }: ReadPage, wanted: number): string[] {
  const [on, last] = [statuses.slice(0, -1), statuses.at(-1)];
  return [...on.filter((status) => status !== 303).map((status) => `status ${status} on the way`), ...(last === wanted ? [] : [`status ${last} where ${wanted} was to come`])];
}

function faultsOfDocument({ document }: ReadPage): string[] {
  const headlines = textsOf(document, "h1");
  const help = textsOf(document, "aside h2").includes(nb.human.heading);
  return [
    ...(document.documentElement.lang === "nb" ? [] : [`the language is "${document.documentElement.lang}"`]),
    ...(headlines.length === 1 && headlines[0] !== "" ? [] : [`the headings of the page are ${JSON.stringify(headlines)}`]),
    ...(headlines.some((text) => errorPages.includes(text)) ? ["an error page"] : []),
    ...(help ? [] : ["nowhere to find a human"]),
    ...(/\{=|undefined|NaN/.test(textOf(document.querySelector("main"))) ? ["a fact without its value"] : []),
  ];
}

function faultsOfContent(seeded: SeededFlow, { document }: ReadPage, expected: Expected): string[] {
  if (expected.kind === "start") return startLink(document) ? [] : ["the start has no way on"];
  const linked = new Set(changeLinks(document).map(({ place }) => place));
  const lost = expected.before.filter((place) => !linked.has(place)).map((place) => `the answer to "${place}" is lost`);
  return [...lost, ...(expected.kind === "question" ? faultsOfQuestion(document, expected.place, expected.isRefused) : faultsOfOutcome(seeded, document, expected.id))];
}

function faultsOfQuestion(document: Document, place: string, isRefused: boolean): string[] {
  const asked = placeAsked(document);
  if (asked === null) return [`a dead end: the question "${place}" has no form`];
  if (asked !== place) return [`asks "${asked}" where "${place}" was to come`];
  const form = questionForm(document);
  const isTold = document.title.startsWith(nb.flow.errorPrefix) && linksWithin(document).some((field) => form?.contains(field));
  return [
    ...(form?.querySelector("button[type=submit], input[type=submit]") ? [] : [`a dead end: the form of "${place}" can't be sent`]),
    ...(isRefused && !isTold ? [`doesn't say what is wrong with the answer to "${place}"`] : []),
  ];
}

function faultsOfOutcome(seeded: SeededFlow, document: Document, id: string): string[] {
  const asked = placeAsked(document);
  if (asked !== null) return [`asks "${asked}" where the outcome "${id}" was to come`];
  const ways = textsOf(sectionOf(document, nb.flow.ways), "li");
  if (ways.length === 0) return [`a dead end: the outcome "${id}" has no way on`];
  const heading = textOf(document.querySelector("h1"));
  return [
    ...(asRead(outcomeWords(seeded, id).heading).test(heading) ? [] : [`says "${heading}" where the outcome "${id}" was to come`]),
    ...(ways.some((way) => withoutInternet.some((channel) => way.includes(channel))) ? [] : [`the outcome "${id}" has no way without a computer`]),
  ];
}

/** What the links lead to that lead to a place of the page itself. */
function linksWithin(document: Document): Element[] {
  return [...document.querySelectorAll("main a[href^='#']")].flatMap((link) => document.getElementById(decodeURIComponent(link.getAttribute("href")?.slice(1) ?? "")) ?? []);
}
