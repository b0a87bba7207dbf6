// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { CheckedFacts } from "@/components/content/checked-facts";
import { Disclosure } from "@/components/content/disclosure";
import { DocumentLinks } from "@/components/content/document-links";
import { ExplainedWords } from "@/components/content/explained-words";
import { FactList } from "@/components/content/fact-list";
import { Markdown } from "@/components/content/markdown";
import { NeedsList } from "@/components/content/needs-list";
import { RelatedDocuments } from "@/components/content/related-documents";
import { StructuredData } from "@/components/content/structured-data";
import { findSummary, type DocumentSummary } from "@/lib/content/summary";
import { factSummary, smallContext, smallLinks, topicSummary } from "../fixtures/small-links";
import { show, textsOf } from "./show";

const context = smallContext;

describe("a text an author wrote", () => {
  test("is paragraphs, lists and strong words", () => {
    const page = show(<Markdown text={"Ring **nå**.\n\n- Pass\n- Brev\n\n1. Ta bilde\n2. Send"} context={context} />);
    expect(textsOf(page.querySelectorAll("p"))).toEqual(["Ring nå."]);
    expect(textsOf(page.querySelectorAll("strong"))).toEqual(["nå"]);
    const [dots, numbers] = screen.getAllByRole("list");
    expect([dots?.tagName, numbers?.tagName]).toEqual(["UL", "OL"]);
    expect(textsOf(page.querySelectorAll("ul > li"))).toEqual(["Pass", "Brev"]);
    expect(textsOf(page.querySelectorAll("ol > li"))).toEqual(["Ta bilde", "Send"]);
  });

  test("has phone numbers that call when they are pressed", () => {
    show(<Markdown text="Ring {nav-telefon} i dag." context={context} />);
    expect(screen.getByRole("link", { name: "55 55 33 33" })).toHaveAttribute("href", "tel:+4755553333");
  });

  test("has words that stay Norwegian in another language, and says so to what reads aloud", () => {
    const page = show(<Markdown text="اضغط *Logg inn.*" context={{ ...context, locale: "ar" }} />);
    expect(page.querySelector('[lang="nb"][dir="ltr"]')).toHaveTextContent("Logg inn.");
  });

  test("has other facts as plain words", () => {
    const page = show(<Markdown text="Fristen er {frist-dager}." context={context} />);
    expect(page).toHaveTextContent("Fristen er seks uker.");
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  test("leads to our pages, and says of others that they are elsewhere", () => {
    show(<Markdown text="[Steg](guide:sende-papirer/logg-inn) [Nav](https://www.nav.no/minside)" context={context} />);
    const inside = screen.getByRole("link", { name: "Steg" });
    expect(inside).toHaveAttribute("href", "/nb/guide/sende-papirer/logg-inn");
    expect(inside).not.toHaveAttribute("rel");
    const outside = screen.getByRole("link", { name: "Nav" });
    expect(outside).toHaveAttribute("href", "https://www.nav.no/minside");
    expect(outside).toHaveAttribute("rel", "external");
    expect(outside).not.toHaveAttribute("target");
  });

  test("leads from a difficult word to its explanation on this page, or else to the glossary", () => {
    show(<Markdown text="[vedlegg](ord:vedlegg) [BankID](ord:bankid)" context={{ ...context, explainedHere: new Set(["vedlegg"]) }} />);
    expect(screen.getByRole("link", { name: "vedlegg" })).toHaveAttribute("href", "#ord-vedlegg");
    expect(screen.getByRole("link", { name: "BankID" })).toHaveAttribute("href", "/nb/ord#bankid");
  });

  test("is never shown with a hole where a fact should be", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => show(<Markdown text="Ring {borte}." context={context} />)).toThrow('The text uses the fact "borte", which is not published');
  });
});

describe("difficult words under a text", () => {
  test("are explained where the links in the text lead", () => {
    const page = show(<ExplainedWords slugs={["vedlegg", "saksnummer", "borte"]} context={context} />);
    expect(screen.getByRole("heading", { level: 2, name: "Ord som er forklart" })).toBeInTheDocument();
    expect(textsOf(screen.getAllByRole("term"))).toEqual(["Vedlegg", "Saksnummer"]);
    expect(page.querySelector("#ord-vedlegg")).toHaveTextContent("VedleggDette er vedlegg.");
  });

  test("leave nothing behind when there are none", () => {
    expect(show(<ExplainedWords slugs={["borte"]} context={context} />)).toBeEmptyDOMElement();
  });
});

describe("what is closed to begin with", () => {
  test("opens with one press, and stays in the page for search and print", async () => {
    const page = show(<Disclosure summary="Står du fast?">Be om hjelp.</Disclosure>);
    const details = page.querySelector("details");
    expect(details).not.toHaveAttribute("open");
    expect(screen.getByText("Be om hjelp.")).not.toBeVisible();
    await userEvent.click(screen.getByText("Står du fast?"));
    expect(screen.getByText("Be om hjelp.")).toBeVisible();
  });

  test("may stand open, and may be left out on paper", () => {
    const page = show(
      <Disclosure summary="Til veilederen" open printed={false}>
        Spør.
      </Disclosure>,
    );
    const details = page.querySelector("details");
    expect(details).toHaveAttribute("open");
    expect(details).toHaveClass("screenOnly");
  });
});

describe("documents to choose between", () => {
  test("say what they are called, and what they take or are about", () => {
    const documents = ["guide/sende-papirer", "flow/hvem-hjelper", "topic/sende", "term/vedlegg"].map((key) => smallLinks[key] as DocumentSummary);
    show(<DocumentLinks context={context} documents={documents} />);
    expect(screen.getAllByRole("link").map((link) => [link.getAttribute("href"), ...textsOf(link.children)])).toEqual([
      ["/nb/guide/sende-papirer", "Send papirer til Nav", "4 steg, omtrent 12 minutter"],
      ["/nb/hjelp/hvem-hjelper", "Hvem kan hjelpe?", "2 til 4 spørsmål"],
      ["/nb/tema/sende", "Sende noe", "Om sende."],
      ["/nb/ord#vedlegg", "Vedlegg", "Dette er vedlegg."],
    ]);
  });

  test("say in the reader's language which are in Norwegian, and don't where everything is", () => {
    const documents = [smallLinks["guide/sende-papirer"] as DocumentSummary];
    show(<DocumentLinks context={{ ...context, locale: "ar", site: "ar" }} documents={documents} />);
    expect(screen.getByText("بالنرويجية")).toHaveAttribute("lang", "ar");
    expect(show(<DocumentLinks context={{ ...context, locale: "nb", site: "ar" }} documents={documents} />)).not.toHaveTextContent("بالنرويجية");
  });

  test("a word is explained without markup", () => {
    const term = { kind: "term", language: "nb", slug: "klagefrist", title: "klagefrist", explanation: "Fristen står i [vedtaket](ord:vedtak). **Ring** {nav-telefon}.", example: "E." } as const;
    show(<DocumentLinks context={context} documents={[term]} />);
    expect(screen.getByRole("link")).toHaveTextContent("Fristen står i vedtaket. Ring 55 55 33 33.");
  });

  test("close to this one come under a heading, and not at all when none is published", () => {
    show(<RelatedDocuments related={["hjelp:hvem-hjelper", "guide:borte", "https://www.nav.no"]} context={context} />);
    expect(screen.getByRole("heading", { level: 2, name: "Les også" })).toBeInTheDocument();
    expect(screen.getAllByRole("link")).toHaveLength(1);
    expect(show(<RelatedDocuments related={["guide:borte"]} context={context} />)).toBeEmptyDOMElement();
  });
});

describe("what to have at hand", () => {
  test("is a list under its heading", () => {
    show(<NeedsList heading="Dette trenger du" needs={["Pass", "Brev"]} locale="nb" level="3" />);
    expect(screen.getByRole("heading", { level: 3, name: "Dette trenger du" })).toBeInTheDocument();
    expect(textsOf(screen.getAllByRole("listitem"))).toEqual(["Pass", "Brev"]);
  });

  test("says which of its words are Norwegian, so that a voice of another language knows", () => {
    const page = show(<NeedsList heading="What you need" needs={["Your fødselsnummer (number)", "The letter on økonomisk sosialhjelp"]} locale="en" />);
    expect([...page.querySelectorAll("[lang=nb]")].map(({ textContent }) => textContent)).toEqual(["fødselsnummer", "økonomisk sosialhjelp"]);
    expect(textsOf(screen.getAllByRole("listitem"))).toEqual(["Your fødselsnummer (number)", "The letter on økonomisk sosialhjelp"]);
  });

  test("marks nothing where all is Norwegian", () => {
    expect(show(<NeedsList heading="Dette trenger du" needs={["Fødselsnummer"]} locale="nn" />).querySelector("[lang]")).toBeNull();
  });

  test("is left out when nothing is needed", () => {
    expect(show(<NeedsList heading="Dette trenger du" needs={[]} locale="nb" />)).toBeEmptyDOMElement();
  });
});

describe("where our knowledge comes from", () => {
  test("a page says when it was checked, and shows its facts with their sources", () => {
    const page = show(<CheckedFacts checkedOn="2026-01-15" slugs={["frist-dager", "borte"]} context={context} />);
    expect(page).toHaveTextContent("Vi sjekket denne siden 15. januar 2026.");
    const [fact] = page.querySelectorAll("li");
    expect(fact).toHaveTextContent(
      "Det er seks uker. Denne opplysningen er usikker. Sjekk på nav.no. Sjekket 15. januar 2026. Kilde: Lovdata om seks uker, Statsforvalteren.",
    );
    expect(within(page).getByText("Lovdata om seks uker")).toHaveAttribute("href", "https://lovdata.no/frist");
  });

  test("two places of the same organisation have links that can be told apart", () => {
    const fact = factSummary("frist-dager", "seks uker", { sources: [{ organisation: "Nav", url: "https://www.nav.no/a" }, { organisation: "Nav", url: "https://www.nav.no/b" }] });
    show(<FactList facts={[fact]} context={context} />);
    expect(textsOf(screen.getAllByRole("link"))).toEqual(["Nav (1) om seks uker", "Nav (2) om seks uker"]);
  });

  test("a page without facts says only when it was checked", () => {
    const page = show(<CheckedFacts checkedOn="2026-01-15" slugs={[]} context={context} />);
    expect(page.querySelector("details")).not.toBeInTheDocument();
    expect(page).toHaveTextContent("Vi sjekket denne siden 15. januar 2026.");
  });

  test("all facts stand on a page of their own, each where links to it lead", () => {
    const phone = findSummary(smallLinks, "fact", "nav-telefon");
    const page = show(<FactList facts={[factSummary("arsfrist", "ett år"), ...(phone ? [phone] : [])]} context={context} />);
    expect(screen.getByRole("heading", { level: 1, name: "Opplysninger og kilder" })).toBeInTheDocument();
    expect([...page.querySelectorAll("li")].map(({ id }) => id)).toEqual(["nav-telefon", "arsfrist"]);
    expect(page).not.toHaveTextContent("usikker");
  });
});

test("data for search engines can't end its own script, whatever somebody wrote", () => {
  const page = show(<StructuredData data={{ name: "</script><img src=x>", topic: topicSummary("a", "Tema").title }} />);
  const script = page.querySelector("script");
  expect(script?.innerHTML).not.toContain("<");
  expect(JSON.parse(script?.innerHTML ?? "")).toEqual({ name: "</script><img src=x>", topic: "Tema" });
});
