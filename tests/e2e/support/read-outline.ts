import type { Page } from "@playwright/test";

/** What a document says about itself and holds, apart from how it looks. */
export type Outline = {
  titles: string[];
  language: string;
  description: string;
  canonical: string;
  alternates: Record<string, string>;
  robots: string;
  /** The levels of the headings in their order. */
  headings: number[];
  ids: string[];
  /** Scripts that are neither data nor small modules of our own. */
  foreignScripts: string[];
  data: string[];
  links: string[];
  /** Those of them that lead to the same page in another language. */
  languageLinks: string[];
  /** Links that are announced as something else. */
  disguisedLinks: string[];
  firstLink: string;
};

/** Reads a document as it comes over the wire, before any browser has mended it or run anything. */
export async function readOutline(page: Page, html: string): Promise<Outline> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "text/html");
    const all = (selector: string) => [...parsed.querySelectorAll(selector)];
    const attribute = (selector: string, name: string) => parsed.querySelector(selector)?.getAttribute(name) ?? "";
    const isData = (script: Element) => script.getAttribute("type") === "application/ld+json";
    return {
      titles: all("head > title").map((title) => title.textContent),
      language: parsed.documentElement.lang,
      description: attribute("head > meta[name=description]", "content"),
      canonical: attribute("head > link[rel=canonical]", "href"),
      alternates: Object.fromEntries(all("head > link[rel=alternate]").map((link) => [link.getAttribute("hreflang") ?? "", link.getAttribute("href") ?? ""])),
      robots: attribute("head > meta[name=robots]", "content"),
      headings: all("h1, h2, h3, h4, h5, h6").map(({ localName }) => Number(localName.slice(1))),
      ids: all("[id]").map(({ id }) => id),
      foreignScripts: all("script").filter((script) => !isData(script) && !script.getAttribute("src")?.startsWith("/js/")).map((script) => script.outerHTML.slice(0, 120)),
      data: all("script").filter(isData).map((script) => script.textContent),
      links: all("a[href], area[href]").map((link) => link.getAttribute("href") ?? ""),
      languageLinks: all("a[hreflang]").map((link) => link.getAttribute("href") ?? ""),
      disguisedLinks: all("a[href][role]").map((link) => `${link.getAttribute("role") ?? ""}: ${link.textContent}`),
      firstLink: all("a[href], button, input, summary")[0]?.getAttribute("href") ?? "",
    };
  }, html);
}

/** Headings that come more than one level below the one before. */
export function skippedHeadings({ headings }: Outline): string[] {
  return headings.flatMap((level, index) => {
    const before = headings[index - 1] ?? 0;
    return level > before + 1 ? [`h${level} after ${before ? `h${before}` : "the start"}`] : [];
  });
}

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
