// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FlowOutcome } from "@/components/flow/flow-outcome";
import { parseFlowAddress, type RawParameters } from "@/lib/sharing/flow-address";
import { viewFlow } from "@/lib/sharing/flow-view";
import { smallFlow, smallFlowDocument } from "../fixtures/small-flow";
import { smallContext as context } from "../fixtures/small-links";
import { show, textsOf } from "./show";

const input = { today: "2026-01-20" };
const online = { frist: "nei", "har-bankid": "ja", kanal: "pc", "vil-ha-hjelp": "nei" };

function open(raw: RawParameters): HTMLElement {
  const address = parseFlowAddress(smallFlow, raw);
  const view = viewFlow(smallFlow, address, input);
  if (view.kind !== "outcome") throw new Error("The answers lead to a question");
  const flowCase = { locale: "nb" as const, slug: "hvem-hjelper", flow: smallFlow, address, token: undefined };
  return show(<FlowOutcome document={smallFlowDocument} view={view} flowCase={flowCase} input={input} context={context} />);
}

function opened(page: HTMLElement, summary: string): HTMLElement {
  const details = [...page.querySelectorAll("details")].find((element) => textsOf(element.querySelectorAll("summary"))[0] === summary);
  if (!details) throw new Error(`Nothing opens with "${summary}"`);
  return details;
}

describe("the answer of a flow", () => {
  test("is the heading of the page", () => {
    const page = open(online);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Send det på nett");
    expect(page).toHaveTextContent("Det går fort.");
  });

  test("gives the ways to do it, the best first, each with where it is done", () => {
    const page = open(online);
    const ways = [...page.querySelectorAll("ol > li")];
    expect(textsOf(ways)).toEqual(["Gjør det steg for stegPå nettVi viser deg hvor.", "Ring NavPå telefonRing 55 55 33 33."]);
    expect(screen.getByRole("link", { name: "Gjør det steg for steg" })).toHaveAttribute("href", "/nb/guide/sende-papirer");
    expect(screen.getByRole("heading", { level: 3, name: "Ring Nav" })).toBeInTheDocument();
  });

  test("says what to bring, what happens next and where to read more", () => {
    const page = open(online);
    expect(screen.getByRole("heading", { level: 2, name: "Ta med dette, hvis du har det" })).toBeInTheDocument();
    expect(page).toHaveTextContent("Papiret fra Nav");
    expect(screen.getByRole("heading", { level: 2, name: "Dette skjer etterpå" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 2, name: "Les mer" })).toBeInTheDocument();
  });

  test("leaves out what it has nothing to say about", () => {
    open({ frist: "ja", "vil-ha-hjelp": "nei" });
    expect(textsOf(screen.getAllByRole("heading"))).toEqual(["Ring Nav i dag", "Dette kan du gjøre", "Ring nå", "Svarene dine"]);
  });
});

describe("how the reader came to it", () => {
  test("the answers stand open on the page, each with a way to change it", () => {
    const page = open(online);
    const section = page.querySelector<HTMLElement>("#svarene");
    const list = section?.querySelector<HTMLElement>(":scope > dl");
    expect(textsOf(list?.querySelectorAll("dt, dt + dd") ?? [])).toEqual([
      "Har du en frist i dag?",
      "Nei",
      "Har du BankID?",
      "Ja",
      "Hva bruker du?",
      "En pc",
      "Vil du ha hjelp?",
      "Nei",
    ]);
    expect(within(list as HTMLElement).getByRole("link", { name: /^Endre ?svaret på: Hva bruker du\?$/ })).toHaveAttribute(
      "href",
      "/nb/hjelp/hvem-hjelper/svar?frist=nei&har-bankid=ja&kanal=pc&vil-ha-hjelp=nei&_endre=kanal",
    );
  });

  test("why this answer: only the answers that decided it", () => {
    const why = opened(open(online), "Hvorfor får jeg dette svaret?");
    expect(textsOf(why.querySelectorAll("dt"))).toEqual(["Har du en frist i dag?", "Har du BankID?"]);
  });

  test("what would change it: each other answer that leads elsewhere, and where, latest question first", () => {
    const changes = opened(open(online), "Hva om noe er annerledes?");
    expect(textsOf(changes.querySelectorAll("dt, dd"))).toEqual([
      "Har du BankID?",
      "Svar «Nei»: Ring Nav i dag",
      "Har du en frist i dag?",
      "Svar «Ja»: Ring Nav i dag",
    ]);
    expect(within(changes).getByRole("link", { name: "Svar «Nei»:" })).toHaveAttribute(
      "href",
      "/nb/hjelp/hvem-hjelper/svar?frist=nei&har-bankid=nei&kanal=pc&vil-ha-hjelp=nei&_for=har-bankid%3Aja",
    );
  });

  test("a change that leads to another question says so", () => {
    const changes = opened(open({ frist: "ja", "vil-ha-hjelp": "nei" }), "Hva om noe er annerledes?");
    expect(textsOf(changes.querySelectorAll("dd"))).toContain("Svar «Nei»: Da stiller vi et spørsmål til.");
  });
});

describe("a reader who changed an answer", () => {
  test("is told what that changed in the result", () => {
    const page = open({ ...online, "har-bankid": "nei", _for: "har-bankid:ja" });
    const changed = page.querySelector<HTMLElement>("section[aria-labelledby='endret']");
    expect(changed).toHaveTextContent("Dette er endretHar du BankID?Før: Ja. Nå: Nei.Rådet er et annet enn før.Før var rådet: Send det på nett");
    expect(screen.getByRole("region", { name: "Dette er endret" })).toBe(changed);
  });

  test("is told so when the advice is the same", () => {
    open({ ...online, kanal: "mobil", _for: "kanal:pc" });
    expect(screen.getByRole("region", { name: "Dette er endret" })).toHaveTextContent("Hva bruker du?Før: En pc. Nå: En mobil.Rådet er det samme som før.");
  });

  test("and changed it back is told nothing", () => {
    open({ ...online, _for: "kanal:pc" });
    expect(screen.queryByRole("region", { name: "Dette er endret" })).not.toBeInTheDocument();
  });
});

describe("a reader on a borrowed computer", () => {
  test("can start anew from an address that holds no answers", () => {
    open(online);
    expect(screen.getByRole("link", { name: "Slett svarene og start på nytt" })).toHaveAttribute("href", "/nb/hjelp/hvem-hjelper");
  });

  test("is told where the answers are", () => {
    expect(open(online)).toHaveTextContent("Svarene står bare i adressefeltet i nettleseren din.");
  });
});

test("stale answers are neither shown nor forgotten", () => {
  const page = open({ ...online, frist: "ja" });
  expect(page.querySelector("#svarene")).not.toHaveTextContent("Har du BankID?");
  expect(screen.getByRole("link", { name: /^Endre ?svaret på: Vil du ha hjelp\?$/ })).toHaveAttribute(
    "href",
    "/nb/hjelp/hvem-hjelper/svar?frist=ja&har-bankid=ja&kanal=pc&vil-ha-hjelp=nei&_endre=vil-ha-hjelp",
  );
});
