// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { HumanHelp } from "@/components/layout/human-help";
import { LanguageList } from "@/components/layout/language-list";
import { Main } from "@/components/layout/main";
import { SkipLink } from "@/components/layout/skip-link";
import { plannedLanguages } from "@/lib/i18n/locales";
import { show, textsOf } from "./show";

/** Each link on the screen: what it says, and where it leads. */
function links() {
  return screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
}

describe("where am I", () => {
  const crumbs = [{ text: "Sende noe", href: "/nb/tema/sende" }, { text: "Send papirer" }];

  test("leads back home and to the topic; the page itself is no link", () => {
    show(<Breadcrumb locale="nb" crumbs={crumbs} />);
    const nav = screen.getByRole("navigation", { name: "Du er her" });
    expect(textsOf(within(nav).getAllByRole("listitem"))).toEqual(["Hjem", "Sende noe", "Send papirer"]);
    expect(links()).toEqual([
      ["Hjem", "/nb"],
      ["Sende noe", "/nb/tema/sende"],
    ]);
    expect(screen.getByText("Send papirer")).toHaveAttribute("aria-current", "page");
  });

  test("stands before the content, and not on the front page", () => {
    const page = show(
      <Main locale="nb" crumbs={crumbs}>
        Innhold
      </Main>,
    );
    expect(within(page).getByRole("main")).toHaveTextContent(/^Innhold$/);
    expect(within(page).getByRole("navigation").compareDocumentPosition(screen.getByRole("main"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("is left out on the front page", () => {
    show(<Main locale="nb">Innhold</Main>);
    expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
  });
});

describe("a reader with a keyboard", () => {
  test("comes first to the link past everything, which leads to the content", async () => {
    const page = show(
      <>
        <SkipLink locale="nb" />
        <Header locale="nb" />
        <Main locale="nb">Innhold</Main>
      </>,
    );
    await userEvent.tab();
    const skip = screen.getByRole("link", { name: "Hopp til innholdet" });
    expect(skip).toHaveFocus();
    expect(page.querySelector(skip.getAttribute("href") ?? "none")).toBe(screen.getByRole("main"));
    expect(screen.getByRole("main")).toHaveAttribute("tabindex", "-1");
  });
});

test("the top of every page leads home, to the languages, and to urgent help", () => {
  show(<Header locale="nb" />);
  const top = screen.getByRole("banner");
  expect(within(top).getByRole("link", { name: "Samme side" })).toHaveAttribute("href", "/nb");
  const shortcuts = screen.getByRole("navigation", { name: "Snarveier" });
  expect(within(shortcuts).getByRole("link", { name: "Språk" })).toHaveAttribute("href", "/nb/sprak");
  expect(within(shortcuts).getByRole("link", { name: "Akutt hjelp" })).toHaveAttribute("href", "/nb/akutt");
});

test("the foot of every page says that it is not nav.no, and leads to what we owe the reader", () => {
  show(<Footer locale="nb" />);
  const foot = screen.getByRole("contentinfo");
  expect(foot).toHaveTextContent("Samme side er ikke nav.no.");
  const expected = ["/nb/ord", "/nb/om", "/nb/tilgjengelighet", "/nb/personvern", "/nb/for-veiledere", "/nb/opplysninger", "https://www.nav.no"];
  expect(links().map(([, href]) => href)).toEqual(expected);
  expect(screen.getByRole("link", { name: "Gå til nav.no" })).toHaveAttribute("rel", "external");
});

describe("the way to a human", () => {
  const phone = { number: "+4755553333", text: "55 55 33 33" };

  test("is a number that calls, with its hours, the office, the interpreter and all other ways", () => {
    show(<HumanHelp locale="nb" phone={{ ...phone, hours: "hverdager 9 til 15" }} />);
    const help = screen.getByRole("complementary", { name: "Trenger du et menneske?" });
    expect(within(help).getByRole("heading", { level: 2 })).toHaveTextContent("Trenger du et menneske?");
    expect(links()).toEqual([
      ["55 55 33 33", "tel:+4755553333"],
      ["Finn Nav-kontoret ditt", "/nb/kontor"],
      ["Se alle måter å få hjelp på", "/nb/kontakt"],
    ]);
    expect(help).toHaveTextContent("Åpent hverdager 9 til 15.");
    expect(help).toHaveTextContent("tolken er gratis");
  });

  test("says nothing about hours that it doesn't know", () => {
    show(<HumanHelp locale="nb" phone={phone} />);
    expect(screen.getByRole("link", { name: "55 55 33 33" })).toBeInTheDocument();
    expect(screen.queryByText(/Åpent/)).not.toBeInTheDocument();
  });
});

describe("the languages", () => {
  test("that are there are links in their own names, this one marked", () => {
    show(<LanguageList locale="nb" />);
    const link = screen.getByRole("link", { name: "Bokmål" });
    expect(link).toHaveAttribute("href", "/nb");
    expect(link).toHaveAttribute("lang", "nb");
    expect(link).toHaveAttribute("aria-current", "true");
  });

  test("that aren't there yet are named honestly, each in its own language, and lead nowhere", () => {
    show(<LanguageList locale="nb" />);
    for (const [code, name] of Object.entries(plannedLanguages)) {
      expect(screen.getByText(name)).toHaveAttribute("lang", code);
      expect(screen.queryByRole("link", { name })).not.toBeInTheDocument();
    }
  });

  test("a reader without Norwegian is told in English about the interpreter", () => {
    show(<LanguageList locale="nb" />);
    expect(screen.getByText(/free interpreter/)).toHaveAttribute("lang", "en");
  });
});
