import type { PageTools } from "../in-page";

export type Box = { left: number; right: number; top: number; bottom: number };

/** Something in the frame of a page that can be recognized on another page. */
export type Part = {
  /** What it leads to or does: the same on all pages, whatever it is called. */
  key: string;
  /** The path it leads to, if it is on this site. */
  path: string | undefined;
  name: string;
  /** The words that are seen on it. */
  seen: string;
  /** The outermost landmark it stands in: header, footer, nav, aside, or none. */
  kind: string;
  /** The landmark with its name, as a site may have several of a kind. */
  landmark: string;
  side: "before" | "after";
  /** Whether it leads to the same in another language: it is called what that language is called. */
  isOfLanguages: boolean;
  isHelp: boolean;
  /** Open or closed, pressed or not: a name may follow that. */
  state: string;
  box: Box | undefined;
  place: string;
};

export type Frame = { path: string; language: string; home: string; speaks: string; parts: Part[] };

/** What says that a link leads to somebody who helps, in the languages of more sites than ours. */
export const helpWords = "\\b(kontakt|hjelp|hjälp|hjælp|help|contact|support|chat|ring( (oss|nav))?|call us|hilfe|aide|pomoc|zadzwoń|caawimaad?|caawin|la xiriir|wac|veahkki)|допомог|контакт|зв.яз|подзвон|помощ|связ|مساعدة|المساعدة|اتصل|تواصل";

/** Runs in the browser, on the page and on its home. */
export function readFrame({ placeOf, isShown, isTold, isForEarsOnly, referredText }: PageTools, { helpWords: words }: { helpWords: string }): Frame {
  const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
  const pathOf = (url: URL | Location) => url.pathname.replace(/\/(index\.\w+)?$/, "") || "/";
  const own = pathOf(location);
  const isOurs = (url: URL) => url.protocol === location.protocol && url.host === location.host;
  const asUrl = (address: string) => (URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined);
  const isHelp = new RegExp(words, "iu");

  const main = document.querySelector("main, [role=main]");
  const landmarks = "header, footer, nav, aside, [role=banner], [role=contentinfo], [role=navigation], [role=complementary]";
  const kinds: Record<string, string> = { banner: "header", contentinfo: "footer", navigation: "nav", complementary: "aside" };
  const landmarkOf = (element: Element) => {
    let outermost: Element | null = null;
    for (let at = element.closest(landmarks); at; at = at.parentElement?.closest(landmarks) ?? null) outermost = at;
    return outermost;
  };
  const kindOf = (landmark: Element | null) => (landmark ? (kinds[landmark.getAttribute("role") ?? ""] ?? landmark.localName) : "");
  const givenName = (element: Element) => tidy(referredText(element, "aria-labelledby") || (element.getAttribute("aria-label") ?? ""));
  const nameOf = (element: HTMLElement, seen: string) => {
    const pictured = () => [...element.querySelectorAll("img[alt], [role=img][aria-label], svg > title")].map((picture) => picture.getAttribute("alt") ?? picture.getAttribute("aria-label") ?? picture.textContent);
    return givenName(element) || tidy([seen, ...pictured()].join(" ")) || tidy(element.title);
  };

  const parts = [...document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), select, textarea")].flatMap((element): Part[] => {
    const landmark = landmarkOf(element);
    // Without a main, nobody can say where the content begins but by the landmarks.
    if (main ? main.contains(element) : !landmark || landmark.closest("article")) return [];
    if (!isTold(element)) return [];
    const keyed = keyOf(element);
    if (!keyed) return [];
    const isField = element.matches("input:not([type=submit], [type=button], [type=reset], [type=image]), select, textarea");
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ innerText }) => innerText).join(" ");
    const seen = tidy(isField ? labels : element instanceof HTMLInputElement ? element.value || element.alt : element.innerText);
    const name = nameOf(element, seen);
    const kind = kindOf(landmark);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const ownLanguage = element.lang || element.getAttribute("hreflang");
    return [
      {
        ...keyed,
        name,
        seen,
        kind,
        landmark: landmark && /nav|aside/.test(kind) ? tidy(`${kind} ${givenName(landmark)}`) : kind,
        side: main && main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? "after" : "before",
        isOfLanguages: Boolean(ownLanguage) && ownLanguage?.split("-")[0] !== document.documentElement.lang.split("-")[0],
        isHelp: element.localName === "a" && (/^(tel|mailto|sms):/.test(keyed.key) || isHelp.test(name)),
        state: ["aria-expanded", "aria-pressed", "aria-checked", "disabled"].map((attribute) => element.getAttribute(attribute)).join(),
        box: isShown(element) && !isForEarsOnly(element) ? { left, right, top, bottom } : undefined,
        place: placeOf(element),
      },
    ];
  });

  /** Where a link leads; what a button of a form sends; what a button for scripts is known by. */
  function keyOf(element: HTMLElement): Pick<Part, "key" | "path"> | undefined {
    if (element instanceof HTMLAnchorElement) {
      const url = asUrl(element.getAttribute("href") ?? "");
      if (!url) return undefined;
      if (!isOurs(url)) return { key: url.href, path: undefined };
      // Every page has a place of that name.
      if (pathOf(url) === own && url.hash) return { key: url.hash, path: undefined };
      return { key: pathOf(url) + url.search + url.hash, path: pathOf(url) };
    }
    const { form, name = "", type = "" } = element as HTMLInputElement;
    const id = element.getAttribute("aria-controls") ?? element.id;
    if (form?.getAttribute("action") && !(element.matches("button") && type !== "submit")) {
      const action = asUrl(form.getAttribute("action") ?? "");
      const value = /submit|radio|checkbox/.test(type) ? element.getAttribute("value") : "";
      return action && { key: [element.localName, type, action.href, name, value].join(" "), path: isOurs(action) ? pathOf(action) : undefined };
    }
    // Ids that are made by a library count what came before on the page.
    return id && !/\d|:|«/.test(id) ? { key: [element.localName, type, id].join(" "), path: undefined } : undefined;
  }

  const isAbove = (path: string) => path === "/" || own === path || own.startsWith(`${path}/`);
  const depthOf = (path: string) => path.split("/").filter(Boolean).length;
  const banner = [...document.querySelectorAll("header, [role=banner]")].filter((header) => header.parentElement?.closest("main, [role=main], article, section, aside") === null);
  const leading = banner.flatMap((header) => [...header.querySelectorAll<HTMLAnchorElement>("a[href]")]).flatMap((link, index) => {
    const url = asUrl(link.getAttribute("href") ?? "");
    return url && isOurs(url) && !url.hash ? [{ url, isFirst: index === 0 || link.querySelector("img, svg") !== null }] : [];
  });
  const address = document.querySelector("link[rel~=home], a[rel~=home]")?.getAttribute("href");
  const told = address ? asUrl(address) : undefined;
  const home = told && isOurs(told) ? told : (leading.find(({ url }) => isAbove(pathOf(url))) ?? leading.find(({ url, isFirst }) => isFirst && depthOf(pathOf(url)) < depthOf(own)))?.url;
  const root = location.protocol === "file:" ? undefined : new URL("/", location.href);
  return { path: own, language: document.documentElement.lang.toLowerCase(), home: (home ?? root ?? new URL(location.href)).href, speaks: navigator.language, parts };
}
