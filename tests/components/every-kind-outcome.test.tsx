// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { AnswersGone } from "@/components/flow/answers-gone";
import { FlowOutcome } from "@/components/flow/flow-outcome";
import { flowPageTitle } from "@/components/flow/flow-page-title";
import { FlowStart } from "@/components/flow/flow-start";
import type { Answers } from "@/lib/flow/answers";
import { viewFlow } from "@/lib/sharing/flow-view";
import { addressOfCase, type CaseState } from "@/lib/sharing/receive-answer";
import { allAnswered, everyKindDocument, everyKindFlow as flow, everyKindInput as input } from "../fixtures/every-kind-flow";
import { smallContext } from "../fixtures/small-links";
import { show, textsOf } from "./show";

const context = { ...smallContext, municipalities: [{ number: "0301", name: "Oslo", county: "Oslo" }] };

function viewOf(state: CaseState) {
  const address = addressOfCase(flow, state, undefined);
  return { address, view: viewFlow(flow, address, input) };
}

function open(answers: Answers, before?: Answers): HTMLElement {
  const { address, view } = viewOf({ answers, ...(before && { before }) });
  if (view.kind !== "outcome") throw new Error("The answers lead to a question");
  const flowCase = { locale: "nb" as const, slug: "alt", flow, address, token: "forseglet" };
  return show(<FlowOutcome document={everyKindDocument} view={view} flowCase={flowCase} input={input} context={context} />);
}

/** Spaces that keep a number together, as ordinary ones. */
const plain = (element: Element | null) => textsOf(element ? [element] : [])[0]?.replaceAll("\u00a0", " ") ?? "";

describe("what was reckoned", () => {
  test("stands in the heading, the text, the ways, the list and what happens next", () => {
    const page = open(allAnswered);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Send klagen innen tirsdag 1. desember 2026");
    expect(plain(page.querySelector("h1 ~ div"))).toBe("tirsdag 1. desember 2026 er siste dag. Du har 11 345,50 kr igjen.");
    expect(textsOf(screen.getAllByRole("heading", { level: 3 }))).toEqual(["Klag på nett før tirsdag 1. desember 2026", "Ring Nav"]);
    expect(page).toHaveTextContent("Du har 10 dager.");
    expect(page).toHaveTextContent("Leiekontrakten, gyldig til tirsdag 1. desember 2026");
    expect(page).toHaveTextContent("Du får svar etter tirsdag 1. desember 2026.");
    expect(page.textContent).not.toContain("{=");
  });

  test("a date at the beginning of a text begins no list", () => {
    expect(open(allAnswered).querySelectorAll("h1 ~ div ol")).toHaveLength(0);
  });

  test("is called what the flow calls it where the answer is explained", () => {
    const page = open({ ...allAnswered, mottatt: "2026-10-01" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Fristen er ute");
    const why = [...page.querySelectorAll("details")].find((details) => details.textContent?.includes("Hvorfor får jeg dette svaret?"));
    expect(textsOf(why?.querySelectorAll("dt") ?? [])).toEqual(["Når fikk du brevet?", "Dager du har igjen", "Siste dag du kan klage"]);
    expect(textsOf(why?.querySelectorAll("dd") ?? []).slice(-2)).toEqual(["−30", "torsdag 22. oktober 2026"]);
  });
});

describe("an outcome", () => {
  test("has only the ways and the things to bring that are for this reader", () => {
    open({ ...allAnswered, enig: "nei", utgifter: ["ingen"] });
    expect(textsOf(screen.getAllByRole("heading", { level: 3 }))).toEqual(["Ring Nav"]);
    expect(screen.getByText("Brevet fra Nav")).toBeVisible();
    expect(screen.queryByText(/^Leiekontrakten/)).not.toBeInTheDocument();
  });

  test("lists the answers as a reader would say them, those about one child together", () => {
    const list = open(allAnswered).querySelector("#svarene");
    const own = [...(list?.children ?? [])].filter(({ tagName }) => tagName === "DL" || tagName === "P").slice(0, 5);
    expect(own.map(({ tagName }) => tagName)).toEqual(["DL", "P", "DL", "P", "DL"]);
    expect(own.filter(({ tagName }) => tagName === "P").map(plain)).toEqual(["Barn 1 av 2", "Barn 2 av 2"]);
    expect([...(list?.querySelectorAll(":scope > dl dt + dd") ?? [])].map(plain)).toEqual([
      "Klage",
      "Husleie og Mat",
      "Ja",
      "2",
      "29. februar 2020",
      "Ja",
      "1. desember 2022",
      "Nei",
      "37,5",
      "12 345,50 kr",
      "50 %",
      "10. november 2026",
      "januar 2026",
      "0150",
      "Oslo",
      "Hoppet over",
    ]);
  });

  test("lets each answer be changed, those about one child too", () => {
    open(allAnswered);
    const change = screen.getByRole("link", { name: /^Endre ?svaret på: Barn 2 av 2, Når er barnet født\?$/ });
    expect(change).toHaveAttribute("href", "/nb/hjelp/alt/svar?_forseglet=forseglet&_endre=barn.1.fodt");
  });

  test("says from which day on it would be otherwise", () => {
    const page = open(allAnswered);
    const changes = [...page.querySelectorAll("details")].find((details) => details.textContent?.includes("Hva om noe er annerledes?"));
    expect(textsOf(changes?.querySelectorAll("dd") ?? [])).toContain("Svar 30. oktober 2026 eller tidligere: Fristen er ute");
    expect(within(changes as HTMLElement).getByRole("link", { name: /^Svar 30. oktober/ })).toHaveAttribute("href", "/nb/hjelp/alt/svar?_forseglet=forseglet&_endre=mottatt");
  });

  test("says what a changed answer changed: facts, ways and things to bring", () => {
    open({ ...allAnswered, mottatt: "2026-11-11" }, { mottatt: "2026-11-10" });
    const changed = screen.getByRole("region", { name: "Dette er endret" });
    expect(changed).toHaveTextContent("Når fikk du brevet?Før: 10. november 2026. Nå: 11. november 2026.");
    expect(changed).toHaveTextContent("Siste dag du kan klageFør: tirsdag 1. desember 2026. Nå: onsdag 2. desember 2026.");
    expect(changed).toHaveTextContent("Rådet er det samme som før.");
  });

  test("says what came and went", () => {
    open({ ...allAnswered, enig: "nei" }, { enig: "ja" });
    expect(screen.getByRole("region", { name: "Dette er endret" })).toHaveTextContent("Gjelder ikke lenger: Klag på nett før tirsdag 1. desember 2026.");
  });
});

describe("private answers", () => {
  test("stand in no address and no hidden field, and can be deleted", () => {
    const page = open(allAnswered);
    for (const attribute of ["href", "value", "action", "name", "id"]) {
      for (const element of page.querySelectorAll(`[${attribute}]`)) expect(element.getAttribute(attribute)).not.toMatch(/12345|2026-11-10|0150|klage/);
    }
    const form = screen.getByRole("button", { name: "Slett svarene og avslutt" }).closest("form");
    expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", "/nb/hjelp/alt/avslutt"]);
    expect([...new FormData(form ?? undefined)]).toEqual([["_forseglet", "forseglet"]]);
    expect(screen.queryByRole("link", { name: "Slett svarene og start på nytt" })).not.toBeInTheDocument();
  });

  test("are said to be locked, at the start and at the end", () => {
    expect(open(allAnswered)).toHaveTextContent("Den som har adressen, kan åpne dem i to timer.");
    expect(show(<FlowStart document={everyKindDocument} context={context} />)).toHaveTextContent("Svarene dine ligger låst i adressen.");
  });

  test("leave nothing in the titles that a browser remembers", () => {
    const title = (state: CaseState) => flowPageTitle(everyKindDocument, viewOf(state).view, context);
    expect(title({ answers: allAnswered })).toBe("Svaret ditt – Alt på en gang");
    expect(title({ answers: { ...allAnswered, mottatt: "2026-10-01" } })).toBe("Fristen er ute – Alt på en gang");
    expect(title({ answers: { ...allAnswered, barn: [] } })).toBe("Når er barnet født? – Barn 1 av 2 – Alt på en gang");
    expect(title({ answers: {}, typed: { question: "hva", values: {} } })).toBe("Feil: Hva vil du gjøre? – Alt på en gang");
  });
});

describe("a reader whose answers can't be opened", () => {
  test("is told that their time is out, that nothing is lost, and where to start", () => {
    show(<AnswersGone document={everyKindDocument} reason="expired" context={smallContext} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Svarene dine kan ikke åpnes lenger");
    expect(screen.getByText("Du har ikke mistet noe hos Nav. Her viser vi bare vei.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Start på nytt" })).toHaveAttribute("href", "/nb/hjelp/alt");
  });

  test("is told that they are deleted, when that was the wish", () => {
    show(<AnswersGone document={everyKindDocument} reason="deleted" context={smallContext} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Svarene dine er slettet");
    expect(screen.getByText("Er du på en lånt pc? Lukk nettleseren nå.")).toBeVisible();
  });
});
