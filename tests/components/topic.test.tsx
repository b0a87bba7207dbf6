// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FormLinks } from "@/components/form-page/form-links";
import { HomePage } from "@/components/home/home-page";
import { SituationPage } from "@/components/topic/situation-page";
import { summarise } from "@/lib/content/summary";
import { smallContext as context, topicSummary } from "../fixtures/small-links";
import { smallSituation } from "../fixtures/small-situation";
import { show, textsOf } from "./show";

const form = { slug: "nav-04-01-03", number: "NAV 04-01.03", title: "Søknad om dagpenger", ways: ["paper"] } as const;
const showSituation = (more: Partial<Parameters<typeof SituationPage>[0]> = {}) => show(<SituationPage situation={smallSituation} forms={[form]} context={context} {...more} />);

describe("a situation", () => {
  test("has what can't wait right under what it is, then its parts in the order of the structure, whatever the order of the words", () => {
    const page = showSituation();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Jeg har mistet jobben");
    expect(textsOf(screen.getAllByRole("heading", { level: 2 })).slice(0, 2)).toEqual(["I dag: meld deg", "Senere: snakk med noen"]);
    expect(page).toHaveTextContent(/Meld deg i dag\.Er det fare for liv, ring 113\.I dag: meld deg/);
  });

  test("has in a part what to do, then the tasks in its own order, then the forms with number and ways", () => {
    const part = showSituation().querySelector<HTMLElement>("#i-dag");
    if (!part) throw new Error("A part is found by its id");
    expect(within(part).getAllByRole("link").map((link) => [textsOf([link])[0], link.getAttribute("href")])).toEqual([
      ["vedlegg", "#ord-vedlegg"],
      ["Hvem kan hjelpe?2 til 4 spørsmål", "/nb/hjelp/hvem-hjelper"],
      ["Send papirer til Nav4 steg, omtrent 12 minutter", "/nb/guide/sende-papirer"],
      ["Søknad om dagpenger", "/nb/skjema/nav-04-01-03"],
    ]);
    expect(part).toHaveTextContent("NAV 04-01.03. Kan sendes på papir.");
  });

  test("has no empty list in a part without tasks and forms, and leaves out a form that is gone", () => {
    expect(showSituation().querySelectorAll("#senere ul")).toHaveLength(0);
    showSituation({ forms: [] });
    expect(screen.getAllByRole("link", { name: "Søknad om dagpenger" })).toHaveLength(1);
  });

  test("explains the words of its parts, then those of the structure, and without an intro has no box for it", () => {
    expect(textsOf(showSituation().querySelectorAll("dt"))).toEqual(["Vedlegg", "Saksnummer"]);
    expect(showSituation({ situation: { ...smallSituation, words: { ...smallSituation.words, intro: undefined } } })).not.toHaveTextContent("fare for liv");
  });
});

test("forms are in Norwegian, and lead on in the language of the site", () => {
  show(<FormLinks forms={[form]} context={{ locale: "en", site: "en" }} />);
  const link = screen.getByRole("link", { name: "Søknad om dagpenger" });
  expect([link.lang, link.getAttribute("href")]).toEqual(["nb", "/en/skjema/nav-04-01-03"]);
});

describe("the front page", () => {
  const sections = (page: HTMLElement) => [...page.querySelectorAll("section")].map((section) => [...textsOf(section.querySelectorAll("h2")), ...textsOf(section.querySelectorAll("li > a"))]);

  test("has what may have happened before the themes, and not among them", () => {
    const page = show(<HomePage locale="nb" common={[]} topics={[topicSummary("sende", "Sende noe"), summarise(smallSituation)]} helper={undefined} />);
    expect(sections(page).slice(1, 3)).toEqual([
      ["Hva har skjedd?", "Jeg har mistet jobben"],
      ["Velg et tema", "Sende noe"],
    ]);
    expect(screen.getByRole("link", { name: "Jeg har mistet jobben" })).toHaveAttribute("href", "/nb/tema/mistet-jobben");
  });

  test("has no heading over nothing, and says of a title that it is in another language", () => {
    const page = show(<HomePage locale="en" common={[]} topics={[summarise(smallSituation)]} helper={undefined} />);
    expect(sections(page).slice(1, 2)).toEqual([["What has happened?", "Jeg har mistet jobben"]]);
    expect(page.querySelector("#temaer")).toBeNull();
    expect(screen.getByText("Jeg har mistet jobben").closest("li")).toHaveAttribute("lang", "nb");
  });
});
