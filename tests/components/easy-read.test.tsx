// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Main } from "@/components/layout/main";
import { ReadingChoices } from "@/components/reading/reading-choices";
import { easyReadWords } from "@/lib/i18n/dictionaries/nb/easy-read";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { lix, sentencesIn, wordsIn } from "../fixtures/readability";
import { show, textsOf } from "./show";

type Shown = NonNullable<Parameters<typeof Main>[0]["shown"]>;

function open(shown: Shown, path = "guide/ringe-nav") {
  return show(
    <Main locale="nb" path={path} shown={shown} crumbs={[{ text: "Ring Nav" }]}>
      <h1>Ring Nav</h1>
    </Main>,
  );
}
const offer = () => screen.queryByRole("link", { name: easyReadWords.offer });
const usual = () => screen.queryByRole("link", { name: easyReadWords.usual });

describe("a page with easy-read words", () => {
  test("leads to them from the top, beside the button that reads aloud", () => {
    const page = open({ language: "nb", wordsAre: "original", simple: "offered" });
    expect(offer()).toHaveAttribute("href", "/nb/guide/ringe-nav?lesevalg=lettlest");
    expect(offer()?.closest("nav")?.nextElementSibling).toBe(page.querySelector("[data-read-aloud]"));
    expect([usual(), screen.queryByText(easyReadWords.untried)]).toEqual([null, null]);
  });

  test("says first that it is read in them, leads back, and says last that nobody who needs them has tried them", () => {
    open({ language: "nb", wordsAre: "unread", simple: "shown" });
    const main = screen.getByRole("main");
    expect(textsOf([main.firstElementChild ?? main])).toEqual([`${easyReadWords.notice} ${easyReadWords.usual}`]);
    expect(usual()).toHaveAttribute("href", "/nb/guide/ringe-nav?lesevalg=vanlige-ord");
    expect(main.lastElementChild).toHaveTextContent(easyReadWords.untried);
    expect(offer()).toBeNull();
  });

  test("doesn't say so any more when somebody has", () => {
    open({ language: "nb", wordsAre: "reviewed", simple: "shown" });
    expect(usual()).toBeInTheDocument();
    expect(screen.queryByText(easyReadWords.untried)).not.toBeInTheDocument();
  });

  test("keeps what else the address says, letter by letter", () => {
    open({ language: "nb", wordsAre: "original", simple: "offered" }, "hjelp/klage/svar?_forseglet=a..b-c.d");
    expect(offer()).toHaveAttribute("href", "/nb/hjelp/klage/svar?_forseglet=a..b-c.d&lesevalg=lettlest");
  });

  test("without any says nothing of them", () => {
    open({ language: "nb", wordsAre: "original", simple: "none" });
    expect([offer(), usual(), screen.queryByText(easyReadWords.untried)]).toEqual([null, null, null]);
  });
});

describe("the page of choices", () => {
  const pages = [{ title: "Akutt hjelp", href: "/nb/akutt" }, { title: "Ring Nav", href: "/nb/guide/ringe-nav" }];

  test("has easy-read words as a choice, and lists the pages that have them", () => {
    show(<ReadingChoices locale="nb" easyRead={pages} />);
    const section = within(screen.getByRole("heading", { name: easyReadWords.group.heading }).closest("section") ?? document.body);
    expect(section.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["/nb/lesevalg?lesevalg=vanlige-ord#ord", "/nb/lesevalg?lesevalg=lettlest#ord", ...pages.map(({ href }) => href)]);
    expect(section.getByRole("link", { current: true })).toHaveTextContent(easyReadWords.group.choices["vanlige-ord"]);
  });

  test("has no such choice where there are no such pages, as in other languages", () => {
    show(<ReadingChoices locale="nb" />);
    show(<ReadingChoices locale="en" />);
    expect(screen.queryByRole("heading", { name: easyReadWords.group.heading })).not.toBeInTheDocument();
  });
});

test("what is said of easy-read words is easy to read itself", () => {
  const texts = (value: unknown): string[] => (typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(texts));
  const sentences = texts(easyReadWords).flatMap((line) => sentencesIn([line]));
  expect(sentences.filter((sentence) => wordsIn(sentence).length > 12)).toEqual([]);
  expect(lix(texts(easyReadWords))).toBeLessThanOrEqual(30);
});

describe("with scripts", () => {
  const root = document.documentElement;
  const stay = (event: Event) => event.preventDefault();

  afterEach(() => {
    window.removeEventListener("click", stay);
    localStorage.clear();
    delete root.dataset["lesevalg"];
    window.history.replaceState(null, "", "/");
    vi.resetModules();
  });

  /** A page as the server gives it, at an address. */
  async function openWithScripts(simple: "offered" | "shown", address: string) {
    window.history.replaceState(null, "", address);
    open({ language: "nb", wordsAre: "unread", simple });
    window.addEventListener("click", stay);
    return await import("@/public/js/reading-choices.js");
  }

  test("a reader who remembers other words than the page has is sent for them, once", async () => {
    const { otherWordsAddress } = await openWithScripts("offered", "/nb/guide/ringe-nav?q=a%20b#steg");
    expect(otherWordsAddress(["stor", "lettlest"])).toBe("/nb/guide/ringe-nav?q=a%20b&lesevalg=stor,lettlest#steg");
    expect(otherWordsAddress(["stor"])).toBeUndefined();
    window.history.replaceState(null, "", "/nb/guide/ringe-nav?lesevalg=stor,lettlest");
    expect(otherWordsAddress(["stor", "lettlest"]), "without net the kept page is all there is").toBeUndefined();
  });

  test("a reader who remembers the usual words is sent for them from an address that asks for others", async () => {
    const { otherWordsAddress } = await openWithScripts("shown", "/nb/guide/ringe-nav?lesevalg=lettlest");
    expect(otherWordsAddress(["stor"])).toBe("/nb/guide/ringe-nav?lesevalg=stor");
    expect(otherWordsAddress(["lettlest"])).toBeUndefined();
  });

  test("a reader whose choices are remembered changes them on the page itself", async () => {
    localStorage.setItem("lesevalg", "stor");
    await openWithScripts("offered", "/nb/guide/ringe-nav");
    await userEvent.click(screen.getByRole("link", { name: easyReadWords.offer }));
    expect(localStorage.getItem("lesevalg")).toBe("stor,lettlest");
    expect(offer()).toHaveAttribute("href", "/nb/guide/ringe-nav?lesevalg=stor,lettlest");
    expect(offer()).not.toHaveAttribute("aria-current");
  });

  test("and takes them back there", async () => {
    localStorage.setItem("lesevalg", "stor,lettlest");
    root.dataset["lesevalg"] = "stor lettlest";
    await openWithScripts("shown", "/nb/guide/ringe-nav?lesevalg=stor,lettlest");
    await userEvent.click(screen.getByRole("link", { name: easyReadWords.usual }));
    expect(localStorage.getItem("lesevalg")).toBe("stor");
    expect(usual()).toHaveAttribute("href", "/nb/guide/ringe-nav?lesevalg=stor");
  });

  test("a page that doesn't show a document is never asked for again", async () => {
    window.history.replaceState(null, "", "/nb/lesevalg");
    show(<ReadingChoices locale="nb" easyRead={[{ title: nb.home.title, href: "/nb" }]} />);
    const { otherWordsAddress } = await import("@/public/js/reading-choices.js");
    expect(otherWordsAddress(["lettlest"])).toBeUndefined();
  });
});
