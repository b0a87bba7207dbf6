import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who goes from link to link: is each seen to be one, does it say where it leads, and lead there?

const rules: ProbeRules = {
  "same-words": { requirement: "2.4.4", advice: "Say in each link where it leads: these have the same words, lead to different places, and nothing around them tells which." },
  "says-nothing": { requirement: "2.4.4, best practice", advice: "Let the link say where it leads: whoever goes from link to link hears this word alone." },
  "leads-nowhere": { requirement: "2.4.1", advice: "Give what it leads to this id, or take the link away: nothing on the page is called that." },
  "looks-like-text": { requirement: "1.4.1, best practice", advice: "Underline it, as links are: it is drawn as the words around it, and nobody who looks knows that it leads anywhere." },
  "new-window": { requirement: "3.2.5, best practice", advice: "Open it in the same window, or say in the link that a new one opens: the way back is gone, and not everybody sees why." },
  "file-unsaid": { requirement: "2.4.4, best practice", advice: "Say in the link what it is: PDF, Word, sound. It opens in another program, or costs the reader's data." },
};

function look({ listensTo, isClickHeardAbove, placeOf, wordsOf, isShown, isTold }: PageTools): Sighting[] {
  // Links that only the sentence, the item or the heading around them could tell apart.
  const all = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter((link) => isShown(link) && isTold(link));
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")];
  const headingBefore = (link: Element) => headings.findLast((heading) => heading.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)?.textContent.trim() ?? "";
  const around = (link: Element) => (link.closest("p, li, td, th, dd, dt, figcaption, blockquote, caption") ?? link).textContent.replace(/\s+/g, " ").trim();
  const nameOf = (link: HTMLElement) => (link.getAttribute("aria-label") ?? (link.innerText.trim() || link.querySelector("img")?.alt || "")).toLowerCase().trim();
  const told = (link: HTMLElement) => [nameOf(link), around(link), headingBefore(link), link.getAttribute("aria-describedby") ?? link.getAttribute("aria-labelledby") ?? ""].join("|");
  const leadsTo = ({ href }: HTMLAnchorElement) => href.replace(/\/$/, "");
  const same = all.filter((link) => nameOf(link).length > 1 && all.some((other) => other !== link && told(other) === told(link) && leadsTo(other) !== leadsTo(link)));

  const emptyWords = /^((klikk|trykk|se|les mer|les|click|read more|see) )?(her|here)$|^(lenke|link|les mer|read more|more|mer|dette|this|тут|натисніть тут|tutaj|kliknij tutaj|هنا|اضغط هنا|halkan|halkan guji)$/;
  const isOfSigns = (link: HTMLElement) => nameOf(link) !== "" && !/[\p{L}\p{N}]/u.test(nameOf(link)) && !/[\p{Extended_Pictographic}←-⇿✕×]/u.test(nameOf(link));
  const vague = all.filter((link) => isOfSigns(link) || emptyWords.test(nameOf(link).replace(/[^\p{L}\p{M} ]/gu, "").trim()) && !link.hasAttribute("aria-labelledby"));
  const namedIn = (link: HTMLAnchorElement) => decodeURIComponent(link.hash.slice(1));
  const isForScripts = (link: Element) => /^(#|javascript:.*)$/i.test(link.getAttribute("href") ?? "");
  // Written for a script: a link in looks alone. One to the top of the page says so.
  const pretended = all.filter((link) => isForScripts(link) && !link.matches("[role], [onclick]") && (link.getAttribute("href") !== "#" || (listensTo(link).length === 0 && !isClickHeardAbove() && !/topp|øverst|top\b/i.test(nameOf(link)))));
  const lost = all.filter((link) => link.getAttribute("href")?.startsWith("#") && !["", "top"].includes(namedIn(link)) && !document.getElementById(namedIn(link)) && document.getElementsByName(namedIn(link)).length === 0);
  const withWhatIsTold = (link: HTMLElement) => `${link.textContent} ${link.title} ${link.getAttribute("aria-label") ?? ""} ${[...link.querySelectorAll("[aria-label], [alt], title")].map((one) => `${one.getAttribute("aria-label") ?? ""} ${one.getAttribute("alt") ?? ""}`).join(" ")} ${(link.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ")}`.toLowerCase();
  const opening = all.filter((link) => link.target === "_blank" && !/(nytt|ny|eget|egen) (vindu|vindauge|fane)|new (window|tab)|nowe(j|go)? (okno|okn|karc)|нов(ому|е|ій)? ?(вікн|вклад)|نافذة|daaqad/.test(withWhatIsTold(link)));
  const kinds: [RegExp, RegExp][] = [[/\.pdf$/i, /pdf/], [/\.(docx?|odt|rtf)$/i, /word|docx?|odt/], [/\.(xlsx?|ods|csv)$/i, /excel|xlsx?|csv|regneark|spreadsheet/], [/\.(mp3|wav|ogg|m4a)$/i, /mp3|lyd|audio|sound|hør|listen|podkast|podcast/], [/\.(mp4|webm|mov|avi)$/i, /video|film|mp4|se /], [/\.(zip|exe|dmg)$/i, /zip|last ned|download/]];
  const unsaid = all.filter((link) => kinds.some(([file, words]) => file.test(link.pathname) && !words.test(withWhatIsTold(link))));
  // A link among other words, in one line with them.
  const isDrawnAsText = (link: Element, around: Element) => {
    const [own, other] = [getComputedStyle(link), getComputedStyle(around)];
    const isBare = own.textDecorationLine === "none" && own.backgroundColor === "rgba(0, 0, 0, 0)" && own.backgroundImage === "none" && own.boxShadow === "none" && own.borderBottomStyle === "none" && own.display === "inline";
    return isBare && own.color === other.color && own.fontWeight === other.fontWeight && own.fontStyle === other.fontStyle && own.fontSize === other.fontSize;
  };
  const unseen = all.filter((link) => {
    const block = link.parentElement;
    if (!block?.matches("p, li, dd, td, span, em, strong, blockquote, figcaption") || link.querySelector("img, svg")) return false;
    const beside = [...block.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? "").join(" ");
    return (beside.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3 && isDrawnAsText(link, block);
  });
  const found: [string, readonly Element[]][] = [["same-words", same], ["says-nothing", vague], ["leads-nowhere", [...lost, ...pretended]], ["looks-like-text", unseen], ["new-window", opening], ["file-unsaid", unsaid]];
  return found.flatMap(([rule, elements]) => elements.map((element) => ({ rule, place: placeOf(element), what: wordsOf(element) })));
}

export const links: Checker = {
  name: "links",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("links", rules, await askPage(page, look, {})),
};
