// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { GuideAlternatives } from "@/components/guide/guide-alternatives";
import { guideCrumbs } from "@/components/guide/guide-crumbs";
import { GuideAfter, GuideExtras } from "@/components/guide/guide-end";
import { GuideFacts } from "@/components/guide/guide-facts";
import { GuideOverview } from "@/components/guide/guide-overview";
import { GuideStep } from "@/components/guide/guide-step";
import { StepTroubles } from "@/components/guide/step-troubles";
import { StepWays } from "@/components/guide/step-ways";
import { smallGuide, stepOf } from "../fixtures/small-guide";
import { smallContext as context } from "../fixtures/small-links";
import { show, textsOf } from "./show";

const guide = smallGuide;

function showStep(id: string, level: "1" | "2" = "1", open = false) {
  const { step, words } = stepOf(id);
  return show(
    <GuideStep guide={guide} step={step} words={words} context={context} level={level} open={open}>
      <p>Veien videre</p>
    </GuideStep>,
  );
}

/** Each link on the way on: what it says, and where it leads. */
function waysFrom(id: string) {
  show(<StepWays guide={guide} step={stepOf(id).step} context={context} />);
  return screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
}

describe("the first page of a guide", () => {
  test("says what the task is, what to do and what it takes", () => {
    show(<GuideOverview guide={guide} context={context} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Send papirer til Nav");
    expect(screen.getByText("Ta bilde av papiret, og send det på nett.")).toBeInTheDocument();
    const takes = screen.getByRole("list", { name: "Dette tar det" });
    expect(textsOf(within(takes).getAllByRole("listitem"))).toEqual([
      "4 steg, omtrent 12 minutter.",
      "Du må logge inn med BankID, Buypass eller Commfides. Kan du ikke logge inn? Se andre måter",
    ]);
    expect(within(takes).getByRole("link", { name: "Kan du ikke logge inn? Se andre måter" })).toHaveAttribute("href", "#uten-nett");
    expect(screen.getByText("Papiret du skal sende")).toBeInTheDocument();
  });

  test("doesn't speak of other ways to those who need no login", () => {
    const open = { ...guide, structure: { ...guide.structure, login: "none" as const } };
    show(<GuideOverview guide={open} context={context} />);
    expect(screen.getByText("Du trenger ikke å logge inn.")).toBeInTheDocument();
    expect(screen.queryByText("Kan du ikke logge inn? Se andre måter")).not.toBeInTheDocument();
  });

  test("starts with the first step, by name, and lists all of them in order", () => {
    show(<GuideOverview guide={guide} context={context} />);
    expect(screen.getByRole("link", { name: "Start: Finn papiret" })).toHaveAttribute("href", "/nb/guide/sende-papirer/finn-papiret");
    const [list] = screen.getAllByRole("list").filter(({ tagName }) => tagName === "OL");
    const steps = within(list as HTMLElement).getAllByRole("link");
    expect(textsOf(steps)).toEqual(["Finn papiret", "Ta bilde av papiret", "Logg inn", "Se kvitteringen"]);
    expect(steps.map((step) => step.getAttribute("href"))).toEqual(guide.structure.steps.map(({ id }) => `/nb/guide/sende-papirer/${id}`));
  });
});

describe("a step", () => {
  test("says where in the guide it is, and what to do", () => {
    showStep("ta-bilde");
    expect(screen.getByText("Steg 2 av 4")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Ta bilde av papiret");
  });

  test("shows a drawing that says in words what it shows, and what to have ready", () => {
    const page = showStep("finn-papiret");
    expect(screen.getByRole("img", { name: "Et papir på et bord." })).toHaveAttribute("src", "/drawings/forsteside.svg");
    expect(screen.getByRole("heading", { level: 2, name: "Ha dette klart" })).toBeInTheDocument();
    expect(page).toHaveTextContent("En lampe");
  });

  test("leads to the official page and names the form", () => {
    showStep("logg-inn");
    const official = screen.getByRole("link", { name: "Åpne Min side" });
    expect(official).toHaveAttribute("href", "https://www.nav.no/minside");
    expect(official).toHaveAttribute("rel", "external");
    expect(screen.getByText("Skjema NAV 36-18.01")).toBeInTheDocument();
  });

  test("says how the reader knows that it worked", () => {
    showStep("ta-bilde");
    expect(screen.getByRole("heading", { level: 2, name: "Dette ser du nå" })).toBeInTheDocument();
    expect(screen.getByText(/i bildet\./)).toHaveTextContent("Du kan lese saksnummeret i bildet.");
  });

  test("explains its difficult words right there, and the words lead there", () => {
    showStep("ta-bilde");
    expect(textsOf(screen.getAllByRole("term"))).toEqual(["Vedlegg", "Saksnummer"]);
    expect(screen.getByRole("link", { name: "vedlegg" })).toHaveAttribute("href", "#ord-vedlegg");
    expect(screen.getByRole("link", { name: "saksnummeret" })).toHaveAttribute("href", "#ord-saksnummer");
  });

  test("has the way on before what only some need", () => {
    const page = showStep("finn-papiret");
    const order = page.textContent ?? "";
    expect(order.indexOf("Veien videre")).toBeGreaterThan(order.indexOf("Legg det flatt"));
    expect(order.indexOf("Står du fast?")).toBeGreaterThan(order.indexOf("Veien videre"));
  });

  test("keeps help for helpers and caseworkers closed, the SMS among it; what is for caseworkers stays off paper", () => {
    const page = showStep("ta-bilde");
    const closed = [...page.querySelectorAll("details")];
    expect(textsOf(page.querySelectorAll("summary"))).toEqual(["Til deg som hjelper", "Til veilederen"]);
    expect(closed.map(({ open }) => open)).toEqual([false, false]);
    expect(closed.map(({ className }) => className.includes("screenOnly"))).toEqual([false, true]);
    expect(closed[0]).toHaveTextContent("Hold lampen.");
    expect(closed[1]).toHaveTextContent("Spør om bildet er skarpt.");
    expect(closed[1]).toHaveTextContent("Steget som SMS: Ta bilde av papiret med mobilen.");
  });

  test("as a part of the whole guide on one page stands open, one heading lower, its words explained by the page", () => {
    const { step, words } = stepOf("ta-bilde");
    const page = show(
      <GuideStep guide={guide} step={step} words={words} context={{ ...context, explainedHere: new Set(["vedlegg"]) }} level="2" open />,
    );
    expect(screen.getByRole("heading", { level: 2, name: "Ta bilde av papiret" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 3, name: "Dette ser du nå" })).toBeInTheDocument();
    expect([...page.querySelectorAll("details")].map(({ open }) => open)).toEqual([true, false]);
    expect(screen.queryByRole("term")).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "vedlegg" })).toHaveAttribute("href", "#ord-vedlegg");
  });
});

describe("the way on from a step", () => {
  const overview = ["Til oversikten: Send papirer til Nav", "/nb/guide/sende-papirer"];

  test("from the first: the next by name, and the overview", () => {
    expect(waysFrom("finn-papiret")).toEqual([["Vis steg 2: Ta bilde av papiret", "/nb/guide/sende-papirer/ta-bilde"], overview]);
  });

  test("from one in the middle: the next first, then back", () => {
    expect(waysFrom("logg-inn")).toEqual([
      ["Vis steg 4: Se kvitteringen", "/nb/guide/sende-papirer/se-kvitteringen"],
      ["Tilbake til steg 2: Ta bilde av papiret", "/nb/guide/sende-papirer/ta-bilde"],
      overview,
    ]);
  });

  test("from the last: back, and the overview", () => {
    expect(waysFrom("se-kvitteringen")).toEqual([["Tilbake til steg 3: Logg inn", "/nb/guide/sende-papirer/logg-inn"], overview]);
  });
});

describe("a reader who is stuck", () => {
  test("finds the usual troubles, each with a way on", () => {
    const { step, words } = stepOf("finn-papiret");
    const page = show(<StepTroubles step={step} words={words} context={context} open={false} />);
    expect(screen.getByText("Står du fast?")).toBeVisible();
    expect(textsOf(page.querySelectorAll("li"))).toEqual([
      "Jeg har mistet papiretBe om et nytt.Se hvem som kan hjelpe",
      "Det kan ikke lesesPrøv med mer lys.Les om papir på nav.no",
    ]);
    expect(screen.getByText("Se hvem som kan hjelpe")).toHaveAttribute("href", "/nb/hjelp/hvem-hjelper");
    expect(screen.getByText("Les om papir på nav.no")).toHaveAttribute("rel", "external");
  });

  test("isn't asked where there are no usual troubles", () => {
    const { step, words } = stepOf("ta-bilde");
    expect(show(<StepTroubles step={step} words={words} context={context} open={false} />)).toBeEmptyDOMElement();
  });
});

describe("around the steps", () => {
  test("the ways without a computer stand where the top of the guide leads", () => {
    const page = show(<GuideAlternatives guide={guide} context={context} />);
    expect(page.querySelector("#uten-nett")).toBeInTheDocument();
    expect(textsOf(screen.getAllByRole("heading", { level: 3 }))).toEqual(["Ring Nav", "Send i posten"]);
    expect(screen.getByRole("link", { name: "55 55 33 33" })).toHaveAttribute("href", "tel:+4755553333");
    expect(screen.getByRole("link", { name: "Send i posten" })).toHaveAttribute("href", "/nb/kontakt");
    expect(screen.getByText("Skjema NAV 00-03.00")).toBeInTheDocument();
  });

  test("the end says what happens now", () => {
    show(<GuideAfter guide={guide} context={context} />);
    expect(screen.getByRole("heading", { level: 2, name: "Hva skjer etterpå?" })).toBeInTheDocument();
    expect(screen.getByText("Nav svarer i et brev.")).toBeInTheDocument();
  });

  test("the extras lead to everything on one page and to the official page", () => {
    show(<GuideExtras guide={guide} context={context} />);
    expect(screen.getByRole("link", { name: "Vis alle stegene på én side" })).toHaveAttribute("href", "/nb/guide/sende-papirer/alt");
    expect(screen.getByRole("link", { name: "nav.no/ettersende" })).toHaveAttribute("href", "https://www.nav.no/ettersende");
  });

  test("a button that needs JavaScript isn't offered before it works", () => {
    show(<GuideExtras guide={guide} context={context} />);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.getByText("Skriv ut")).not.toBeVisible();
  });

  test("the facts it leans on are named once each", () => {
    const page = show(<GuideFacts guide={guide} context={context} />);
    expect(textsOf(page.querySelectorAll("li"))).toHaveLength(1);
    expect(page).toHaveTextContent("Det er 55 55 33 33.");
  });

  test("the way back goes by its topic, and by the guide from a step", () => {
    const topic = { text: "Sende noe", href: "/nb/tema/sende", language: "nb" };
    expect(guideCrumbs(context, guide)).toEqual([topic, { text: "Send papirer til Nav" }]);
    expect(guideCrumbs(context, guide, "Logg inn")).toEqual([
      topic,
      { text: "Send papirer til Nav", href: "/nb/guide/sende-papirer" },
      { text: "Logg inn" },
    ]);
    expect(guideCrumbs({ ...context, links: {} }, guide)).toEqual([{ text: "Send papirer til Nav" }]);
  });
});
