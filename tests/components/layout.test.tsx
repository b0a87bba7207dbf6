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
import { nb } from "@/lib/i18n/dictionaries/nb";
import { getDictionary } from "@/lib/i18n/dictionary";
import { locales } from "@/lib/i18n/locales";
import { show, textsOf } from "./show";

/** Each link on the screen: what it says, and where it leads. */
function links() {
  return screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
}

describe("where am I", () => {
  const crumbs = [{ text: "Sende noe", href: "/nb/tema/sende" }, { text: "Send papirer" }];

  test("leads back home and to the topic; the page itself is no link", () => {
    show(<Breadcrumb locale="nb" site="nb" crumbs={crumbs} />);
    const nav = screen.getByRole("navigation", { name: "Du er her" });
    expect(textsOf(within(nav).getAllByRole("listitem"))).toEqual(["Hjem", "Sende noe", "Send papirer"]);
    expect(links()).toEqual([
      ["Hjem", "/nb"],
      ["Sende noe", "/nb/tema/sende"],
    ]);
    expect(screen.getByText("Send papirer")).toHaveAttribute("aria-current", "page");
  });

  test("says of a place in another language which it is, and goes on in the direction of the page", () => {
    show(<Breadcrumb locale="ar" site="ar" crumbs={[{ text: "Snakk med Nav", href: "/ar/tema/snakke", language: "nb" }, { text: "دليل" }]} />);
    const link = screen.getByRole("link", { name: "Snakk med Nav" });
    expect([link.lang, link.dir]).toEqual(["nb", "ltr"]);
    expect(link.closest("li")).not.toHaveAttribute("dir");
  });

  test("stands before the content, and not on the front page", () => {
    const page = show(
      <Main locale="nb" path="guide/sende" crumbs={crumbs}>
        Innhold
      </Main>,
    );
    expect(within(page).getByRole("main")).toHaveTextContent(/^Innhold$/);
    expect(within(page).getByRole("navigation", { name: "Du er her" }).compareDocumentPosition(screen.getByRole("main"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("is left out on the front page", () => {
    show(<Main locale="nb" path="">Innhold</Main>);
    expect(screen.queryByRole("navigation", { name: "Du er her" })).not.toBeInTheDocument();
  });
});

describe("a reader with a keyboard", () => {
  test("comes first to the link past everything, which leads to the content", async () => {
    const page = show(
      <>
        <SkipLink locale="nb" />
        <Header locale="nb" />
        <Main locale="nb" path="">Innhold</Main>
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
  expect(within(shortcuts).getByRole("link", { name: /^Språk.*Language$/ })).toHaveAttribute("href", "#sprak");
  expect(within(shortcuts).getByRole("link", { name: "Akutt hjelp" })).toHaveAttribute("href", "/nb/akutt");
});

test("the foot of every page says that it is not nav.no, and leads to what we owe the reader", () => {
  show(<Footer locale="nb" />);
  const foot = screen.getByRole("contentinfo");
  expect(foot).toHaveTextContent("Samme side er ikke nav.no.");
  const expected = ["/nb/ord", "/nb/om", "/nb/tilgjengelighet", "/nb/personvern", "/nb/for-veiledere", "/nb/opplysninger", "/nb/lesevalg", "https://www.nav.no"];
  expect(links().map(([, href]) => href)).toEqual(expected);
  expect(screen.getByRole("link", { name: "Gå til nav.no" })).toHaveAttribute("rel", "external");
});

describe("the way to a human", () => {
  const phone = { number: "+4755553333", text: "55 55 33 33" };

  test("is a number that calls, with its hours, the office, the interpreter and all other ways", () => {
    show(<HumanHelp locale="nb" phone={{ ...phone, hours: { text: "hverdager 9 til 15" } }} />);
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

  test("are all there, each in its own language and the way it is written, Sámi with its one page", () => {
    show(<LanguageList locale="nb" />);
    expect(screen.getAllByRole("link").map((link) => [link.getAttribute("lang"), link.getAttribute("href")])).toEqual([...locales, "se"].map((code) => [code, `/${code}`]));
    expect(screen.getByRole("link", { name: "العربية" })).toHaveAttribute("dir", "rtl");
  });
});

describe("the same page in another language", () => {
  const inEnglish = () => within(screen.getByRole("navigation", { name: nb.language.thisPage })).getByRole("link", { name: "English" });

  test("is one link away from every page, answers included", () => {
    show(<Main locale="nb" path="hjelp/kommer-ikke-inn/svar?stopper=bankid">Innhold</Main>);
    expect(inEnglish()).toHaveAttribute("href", "/en/hjelp/kommer-ikke-inn/svar?stopper=bankid");
    expect(inEnglish()).toHaveAttribute("lang", "en");
  });

  test("is the front page from the front page", () => {
    show(<Main locale="nb" path="">Innhold</Main>);
    expect(inEnglish()).toHaveAttribute("href", "/en");
  });
});

describe("a page that isn't written in the reader's language", () => {
  test("says so first, in that language, and its content says that it is Norwegian", () => {
    show(
      <Main locale="ar" path="om" shown={{ language: "nb", wordsAre: "original" }} crumbs={[{ text: "Hvem står bak" }]}>
        Innhold
      </Main>,
    );
    const notice = screen.getByText(getDictionary("ar").language.onlyNorwegian);
    expect(notice).toHaveAttribute("lang", "ar");
    expect(notice).toHaveAttribute("dir", "rtl");
    expect(screen.getByRole("main").firstElementChild).toBe(notice);
    expect(screen.getByText("Innhold").closest("[lang]")).toHaveAttribute("lang", "nb");
    expect(screen.getByRole("navigation", { name: "Du er her" }).closest("[lang]")).toHaveAttribute("dir", "ltr");
    expect(screen.getByRole("link", { name: "Hjem" })).toHaveAttribute("href", "/ar");
  });

  test("or that nobody has read in it, says so last, and leads to the Norwegian", () => {
    const { unread, original } = getDictionary("en").language;
    show(<Main locale="en" path="om" shown={{ language: "en", wordsAre: "unread" }}>Content</Main>);
    expect(screen.getByText(new RegExp(unread))).toBe(screen.getByRole("main").lastElementChild);
    expect(screen.getByRole("link", { name: original })).toHaveAttribute("href", "/nb/om");
  });

  test("says nothing of it once a person has read it, nor in bokmål", () => {
    show(<Main locale="en" path="om" shown={{ language: "en", wordsAre: "reviewed" }}>Content</Main>);
    expect(screen.queryByText(new RegExp(getDictionary("en").language.unread))).not.toBeInTheDocument();
    show(<Main locale="nb" path="om" shown={{ language: "nb", wordsAre: "original" }}>Innhold</Main>);
    expect(screen.queryByText(new RegExp(nb.language.unread))).not.toBeInTheDocument();
  });
});
