import { findingIn, type Rule } from "./rule";

/** Lines that are the text of a link by what they are: to a trouble's way on, to an official page, from a section of a page. */
const linkLine = /(?:^|\.)(?:troubles\.[^.]+\.link|officialLink|links\.[^.]+)$/;

/** A link text is read alone, in a list of links: it must say where it leads. In every language that has a list of empty ones. */
export const checkLinkTexts: Rule = (text) => {
  const empty = new Set(text.wordLists.emptyLinks.map((words) => words.toLowerCase()));
  const lines = text.lines.filter(({ path }) => linkLine.test(path));
  return [...text.links.filter(({ to }) => !to.startsWith("ord:")), ...lines].flatMap((link) => {
    const bare = link.text.toLowerCase().replace(/[\s.!…:»«"→>]+$/u, "").trim();
    if (empty.has(bare) || bare.length < 3) return [findingIn(text, "link-text", link, "Says nothing by itself. Name what is at the other end: «Finn Nav-kontoret ditt på nav.no».")];
    if (/^(?:https?:|www\.)/u.test(bare)) return [findingIn(text, "link-text", link, "Is an address to be read letter by letter. Name the page, or write the short address without https.")];
    return [];
  });
};
