import { wordsIn } from "./said-with";

const landmarks = "header, footer, nav, main, aside, [role=banner], [role=contentinfo], [role=navigation], [role=main], [role=complementary]";

/** What frames a page, in the order it is read: landmarks outside of the content, and the links in them that don't belong to this page alone. */
export function frameOf(document: Document): string[] {
  const inFrame = [...document.querySelectorAll(`${landmarks}, a[href]`)].filter((element) => !element.parentElement?.closest("main, [role=main]"));
  const ofThisPage = (element: Element) => element.closest("nav ol, #sprak, [aria-current]") !== null;
  return inFrame.filter((element) => !ofThisPage(element) || element.matches(landmarks)).map((element) => (element.matches("a") ? `link ${wordsIn(element)}` : nameOf(element)));
}

function nameOf(element: Element): string {
  const named = element.getAttribute("aria-label") ?? wordsIn(element.ownerDocument.getElementById(element.getAttribute("aria-labelledby") ?? ""));
  return `${element.getAttribute("role") ?? element.localName} ${named}`.trim();
}

/** Where two pages have the same things in another order (3.2.3, 3.2.6). Pages needn't have all of them. */
export function findOtherOrder(pages: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Map<string, string>();
  return [...pages].flatMap(([address, items]) => {
    const pairs = items.flatMap((before, index) => items.slice(index + 1).filter((after) => after !== before).map((after): [string, string] => [before, after]));
    const turned = pairs.filter(([before, after]) => seen.has(`${after}\n${before}`) && !seen.has(`${before}\n${after}`));
    for (const [before, after] of pairs) if (!seen.has(`${before}\n${after}`)) seen.set(`${before}\n${after}`, address);
    return turned.map(([before, after]) => `«${before}» comes before «${after}» on ${address}, after it on ${seen.get(`${after}\n${before}`) ?? "?"}`);
  });
}
