// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ReadingChoices } from "@/components/reading/reading-choices";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { getDictionary } from "@/lib/i18n/dictionary";
import { locales } from "@/lib/i18n/locales";
import { lix, sentencesIn, wordsIn } from "../fixtures/readability";
import { show, textsOf } from "./show";

const { reading } = nb;

describe("the page of choices", () => {
  test("has a group for each thing that can be chosen, and each choice is a link to how it would be", () => {
    show(<ReadingChoices locale="nb" />);
    const spacing = screen.getByRole("heading", { name: reading.groups.avstand.heading }).closest("section");
    const links = within(spacing ?? document.body).getAllByRole("link");
    expect(spacing).toHaveAttribute("id", "avstand");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/nb/lesevalg?lesevalg=vanlig-avstand#avstand", "/nb/lesevalg?lesevalg=luft#avstand"]);
    expect(screen.getByRole("link", { name: reading.reset })).toHaveAttribute("href", "/nb/lesevalg?lesevalg=ingen");
  });

  test.each(locales)("has in %s a name of its own for each link, and marks what is usual as chosen", (locale) => {
    show(<ReadingChoices locale={locale} />);
    const names = textsOf(screen.getAllByRole("link"));
    expect(new Set(names).size).toBe(names.length);
    expect(screen.getAllByRole("link", { current: true }).map((link) => link.dataset["lesevalg"])).toEqual(["vanlig-storrelse", "vanlig-avstand", "vanlige-linjer", "vanlig-kontrast", "vanlig-skrift"]);
    expect(screen.getAllByRole("link").every((link) => link.getAttribute("href")?.startsWith(`/${locale}/lesevalg?`))).toBe(true);
  });

  test("shows nothing that needs a script", () => {
    show(<ReadingChoices locale="nb" />);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  test("is very easy to read", () => {
    const texts = (value: unknown): string[] => (typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(texts));
    const lines = texts(reading);
    expect(lines.length).toBeGreaterThan(40);
    expect(lix(lines)).toBeLessThanOrEqual(30);
    expect(lines.flatMap((line) => sentencesIn([line])).filter((sentence) => wordsIn(sentence).length > 15)).toEqual([]);
  });
});

describe("with scripts", () => {
  const root = document.documentElement;
  let undo = () => {};

  beforeEach(() => {
    vi.resetModules();
    const added: [string, unknown, unknown][] = [];
    const listen = document.addEventListener.bind(document);
    // The module listens to the whole document: what it began is taken away with it.
    vi.spyOn(document, "addEventListener").mockImplementation((...args: Parameters<typeof listen>) => {
      added.push(args as [string, unknown, unknown]);
      listen(...args);
    });
    undo = () => added.forEach(([type, listener, how]) => document.removeEventListener(type, listener as EventListener, how as boolean));
    // jsdom follows no link.
    window.addEventListener("click", stay);
  });

  afterEach(() => {
    undo();
    vi.restoreAllMocks();
    window.removeEventListener("click", stay);
    localStorage.clear();
    delete root.dataset["lesevalg"];
    window.history.replaceState(null, "", "/");
  });

  const stay = (event: Event) => event.preventDefault();
  const elsewhere = { Ord: "/nb/ord#vedtak", Svar: "/nb/hjelp/x/svar?_forseglet=a..b%20c&lesevalg=storst", Språk: "#sprak", Nav: "https://www.nav.no/" };
  const choice = (name: string) => screen.getByRole("link", { name: new RegExp(`^${name}`) });
  async function open(address = "/nb/lesevalg") {
    window.history.replaceState(null, "", address);
    show(
      <>
        <ReadingChoices locale="nb" />
        {Object.entries(elsewhere).map(([text, href]) => (
          <a key={text} href={href}>
            {text}
          </a>
        ))}
      </>,
    );
    await import("@/public/js/reading-choices.js");
  }
  const hrefAfterClick = async (name: string) => {
    const link = screen.getByRole("link", { name });
    await userEvent.click(link);
    return link.getAttribute("href");
  };

  test("nothing is kept, and nothing changes, for a reader who only looks around", async () => {
    await open();
    expect(await hrefAfterClick("Ord")).toBe("/nb/ord#vedtak");
    await userEvent.click(choice(reading.groups.storrelse.choices.stor));
    expect(localStorage).toHaveLength(0);
    expect(root).not.toHaveAttribute("data-lesevalg");
  });

  test("a reader who asks for it has the choices remembered, and forgotten again", async () => {
    root.dataset["lesevalg"] = "stor luft";
    await open("/nb/lesevalg?lesevalg=stor,luft");
    await userEvent.click(screen.getByRole("button", { name: reading.remember.script.remember }));
    expect(localStorage.getItem("lesevalg")).toBe("stor,luft");
    expect(screen.getByRole("status")).toHaveTextContent(reading.remember.script.remembered);
    await userEvent.click(screen.getByRole("button", { name: reading.remember.script.forget }));
    expect(localStorage).toHaveLength(0);
    expect(screen.getByRole("status")).toHaveTextContent(reading.remember.script.forgotten);
    expect(screen.getByRole("button", { name: reading.remember.script.remember })).toBeVisible();
  });

  test("is told to choose first, where there is nothing to remember", async () => {
    await open();
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("status")).toHaveTextContent(reading.remember.script.nothing);
    expect(localStorage).toHaveLength(0);
  });

  test("is told so when the browser remembers nothing", async () => {
    root.dataset["lesevalg"] = "stor";
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    await open();
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("status")).toHaveTextContent(reading.remember.script.failed);
  });

  test("what is remembered counts on the next page, is marked, and is carried to the page after that", async () => {
    localStorage.setItem("lesevalg", "storst,rolig");
    await open();
    expect(root).toHaveAttribute("data-lesevalg", "storst rolig");
    expect(screen.getAllByRole("link", { current: true }).map((link) => link.dataset["lesevalg"])).toEqual(["storst", "vanlig-avstand", "vanlige-linjer", "vanlig-kontrast", "rolig"]);
    expect(await hrefAfterClick("Ord")).toBe("/nb/ord?lesevalg=storst,rolig#vedtak");
    expect(await hrefAfterClick("Svar")).toBe("/nb/hjelp/x/svar?_forseglet=a..b%20c&lesevalg=storst,rolig");
    expect([await hrefAfterClick("Språk"), await hrefAfterClick("Nav")]).toEqual(["#sprak", "https://www.nav.no/"]);
  });

  test("what is remembered counts before the address, which says nothing of it any more", async () => {
    localStorage.setItem("lesevalg", "luft");
    root.dataset["lesevalg"] = "stor";
    await open("/nb/sok?q=a%20b&lesevalg=stor#treff");
    expect(root).toHaveAttribute("data-lesevalg", "luft");
    expect(window.location.pathname + window.location.search + window.location.hash).toBe("/nb/sok?q=a%20b#treff");
  });

  test("a reader whose choices are remembered changes them by following a link, and forgets them all by the last", async () => {
    localStorage.setItem("lesevalg", "stor,luft");
    await open();
    const link = choice(reading.groups.storrelse.choices.storst);
    await userEvent.click(link);
    expect(localStorage.getItem("lesevalg")).toBe("luft,storst");
    expect(link).toHaveAttribute("href", "/nb/lesevalg?lesevalg=luft,storst#storrelse");
    await userEvent.click(choice(reading.groups.avstand.choices["vanlig-avstand"]));
    expect(localStorage.getItem("lesevalg")).toBe("stor");
    await userEvent.click(choice(reading.reset));
    expect(localStorage).toHaveLength(0);
  });

  test.each(["", "<script>", "stor,,luft", "STOR", " stor"])("what can't be one of our lists is passed over: %j", async (kept) => {
    localStorage.setItem("lesevalg", kept);
    await open();
    expect(root).not.toHaveAttribute("data-lesevalg");
  });
});

test.each(locales)("the foot of every page in %s has a word for it", (locale) => {
  expect(getDictionary(locale).footer.reading).toBe(getDictionary(locale).reading.title);
});
