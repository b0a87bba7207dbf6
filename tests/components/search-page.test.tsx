// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { documentResults } from "@/components/search/document-results";
import { officeResults } from "@/components/search/office-results";
import type { Result } from "@/components/search/result";
import { SearchForm } from "@/components/search/search-form";
import { SearchPage, type SearchView } from "@/components/search/search-page";
import { findOffices } from "@/lib/places/find-offices";
import { readPlaceFiles } from "@/lib/places/seed-files";
import { summarise } from "@/lib/content/summary";
import { smallFlowDocument } from "../fixtures/small-flow";
import { smallGuide } from "../fixtures/small-guide";
import { termSummary, topicSummary } from "../fixtures/small-links";
import { seedFolder } from "../fixtures/seed-library";
import { show, textsOf } from "./show";

const topics = [topicSummary("sende", "Sende noe"), topicSummary("apne", "Åpne"), topicSummary("penger", "Penger")];
const result: Result = { kind: "guide", title: "Send papirer til Nav", href: "/nb/guide/sende-papirer", takes: "4 steg" };
const answer = (more: Partial<Extract<SearchView, { kind: "answer" }>> = {}): SearchView => ({ kind: "answer", text: "papirer", results: [result], sure: true, meant: null, cut: false, ...more });
const showPage = (view: SearchView) => show(<SearchPage locale="nb" view={view} topics={topics} />);

describe("the search field", () => {
  test("is a form that works without scripts, with a label, an example and a bound", () => {
    show(<SearchForm locale="nb" value="papirer" />);
    const form = screen.getByRole("search", { name: "Søk på Samme side" });
    expect(form).toHaveAttribute("action", "/nb/sok");
    expect(form).not.toHaveAttribute("method", "post");
    const field = within(form).getByRole("textbox", { name: "Søk" });
    expect(field).toHaveAttribute("name", "q");
    expect(field).toHaveAttribute("maxlength", "200");
    expect(field).toHaveValue("papirer");
    expect(field).toHaveAccessibleDescription(/penger til mat/);
    expect(within(form).getByRole("button", { name: "Søk" })).toHaveAttribute("type", "submit");
  });
});

describe("the page of the search", () => {
  test("says what each result is, what it is called and what it takes, and how many there are in words", () => {
    const page = showPage(answer());
    expect(screen.getByText("Vi fant ett treff.")).toBeInTheDocument();
    const link = screen.getByRole("link", { name: "Veiledning Send papirer til Nav 4 steg" });
    expect(link).toHaveAttribute("href", "/nb/guide/sende-papirer");
    expect(textsOf(page.querySelectorAll("h1, h2"))).toEqual([expect.stringMatching(/^Søk: /), "Treff"]);
    expect(screen.getByRole("link", { name: /Snakk med et menneske/ })).toHaveAttribute("href", "/nb/kontakt");
  });

  test("says how many when they are cut", () => {
    showPage(answer({ results: [result, { ...result, href: "/b" }], cut: true }));
    expect(screen.getByText("Vi viser de 2 beste treffene.")).toBeInTheDocument();
  });

  test("asks whether something else was meant", () => {
    showPage(answer({ meant: "penger til mat" }));
    expect(screen.getByRole("link", { name: "penger til mat" })).toHaveAttribute("href", "/nb/sok?q=penger+til+mat");
  });

  test("shows the nearest as the nearest, and topics from A to Å", () => {
    const page = showPage(answer({ sure: false }));
    expect(textsOf(page.querySelectorAll("h2"))).toEqual(["Vi fant ikke akkurat det du skrev", "Tema fra A til Å"]);
    expect(textsOf(page.querySelectorAll("#tema li a > :first-child")).slice(0, 3)).toEqual(["Penger", "Sende noe", "Åpne"]);
  });

  test("has a way on when nothing was found, or nothing was asked", () => {
    showPage(answer({ results: [], sure: false }));
    expect(screen.getByRole("heading", { name: "Vi fant ikke noe om dette" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Alle skjemaer" })).toHaveAttribute("href", "/nb/skjema");
    showPage({ kind: "empty" });
    expect(screen.getByText(/Du trenger ikke å kunne de riktige ordene/)).toBeInTheDocument();
  });

  test("tells kindly why it didn't search, and shows nothing of what was written", () => {
    const page = showPage({ kind: "stopped" });
    expect(screen.getByRole("heading", { name: "Vi søkte ikke på det du skrev" })).toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveValue("");
    expect(page).toHaveTextContent("vi har ikke lagret det");
  });

  test("keeps what was written when the search is away, with topics and a human", () => {
    showPage({ kind: "away", text: "papirer" });
    expect(screen.getByRole("heading", { name: "Søket virker ikke akkurat nå" })).toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveValue("papirer");
    expect(screen.getByRole("link", { name: /Sende noe/ })).toBeInTheDocument();
  });

  test("shows what somebody wrote as text, never as markup", () => {
    const page = showPage(answer({ text: '"><script>alert(1)</script>', meant: "<img src=x onerror=alert(1)>" }));
    expect(page.querySelectorAll("img, script:not([src^='/js/'])")).toHaveLength(0);
  });
});

describe("a result", () => {
  const form = { slug: "nav-10-07-57", number: "NAV 10-07.57", title: "Søknad om parykk", ways: ["login", "no-login", "paper", "blank"] as const };
  const findable = { documents: [summarise(smallGuide), summarise(smallFlowDocument), termSummary("vedlegg", "Vedlegg"), topicSummary("sende", "Sende noe")], forms: [form], facts: {} };
  const results = (kind: string, slug: string) => documentResults([{ kind, slug }], findable, "nb");

  test("of a guide says steps, minutes and login; of help how many questions", () => {
    expect(results("guide", "sende-papirer")[0]?.takes).toMatch(/^4 steg, omtrent 12 minutter\. .+\.$/);
    expect(results("flow", "hvem-hjelper")[0]?.takes).toMatch(/spørsmål/);
  });

  test("of a word says what it means, and leads to it", () => {
    expect(results("term", "vedlegg")[0]).toMatchObject({ href: "/nb/ord#vedlegg", takes: "Dette er vedlegg." });
  });

  test("of a form says its number and each way of sending it once", () => {
    expect(results("form", "nav-10-07-57")[0]).toMatchObject({
      href: "/nb/skjema/nav-10-07-57",
      takes: "NAV 10-07.57. Kan sendes på nett med innlogging, på nett uten innlogging eller på papir.",
    });
  });

  test("that isn't there any more is left out", () => {
    expect(results("guide", "borte")).toEqual([]);
  });
});

describe("an office as a result", () => {
  const places = readPlaceFiles(`${seedFolder}/place`);
  const of = (text: string) => officeResults(findOffices(places, text), places, "nb");

  test("leads to its page, with its address", () => {
    expect(of("Nav Moss")).toEqual([{ kind: "office", title: "Nav Moss", href: "/nb/kontor/moss", takes: "Prinsens gate 5, 1530 Moss", takesIn: "nb" }]);
  });

  test("asks for the district where the town has several, and for the county where two places share a name", () => {
    expect(of("Oslo")).toMatchObject([{ title: "Nav-kontorene i Oslo", takes: "Velg bydelen du bor i." }]);
    expect(of("Herøy").length).toBeGreaterThan(1);
  });

  test("is nothing where nothing is called that", () => {
    expect(of("qqqqqqq")).toEqual([]);
  });
});
