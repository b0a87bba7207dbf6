// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FlowQuestion } from "@/components/flow/flow-question";
import { FlowStart } from "@/components/flow/flow-start";
import { BEFORE, CHANGE, FROM, parseFlowAddress, type RawParameters } from "@/lib/sharing/flow-address";
import { viewFlow } from "@/lib/sharing/flow-view";
import { smallFlow, smallFlowDocument } from "../fixtures/small-flow";
import { smallContext as context } from "../fixtures/small-links";
import { show, textsOf } from "./show";

const input = { today: "2026-01-20" };

/** Shows what an address leads to, which must be a question. */
function open(raw: RawParameters): HTMLElement {
  return show(question(raw));
}

function question(raw: RawParameters) {
  const address = parseFlowAddress(smallFlow, raw);
  const view = viewFlow(smallFlow, address, input);
  if (view.kind !== "question") throw new Error("The address leads to an outcome");
  const flowCase = { locale: "nb" as const, slug: "hvem-hjelper", flow: smallFlow, address, token: undefined };
  return <FlowQuestion document={smallFlowDocument} view={view} flowCase={flowCase} input={input} context={context} />;
}

/** A page as the server sends it. */
function asHtml(page: ReactElement): HTMLElement {
  const holder = document.createElement("div");
  holder.innerHTML = renderToStaticMarkup(page);
  return holder;
}

/** What the browser would put in the address when the form is sent. */
function sent(page: HTMLElement): [string, unknown][] {
  const form = page.querySelector("form");
  if (!form) throw new Error("There is no form");
  return [...new FormData(form)];
}

describe("the first page of a flow", () => {
  test("says what the reader finds out, what it takes, and that nothing is kept", () => {
    const page = show(<FlowStart document={smallFlowDocument} context={context} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Hvem kan hjelpe?");
    expect(textsOf(screen.getAllByRole("listitem"))).toEqual(["Du svarer på 2 til 4 spørsmål.", "Vi lagrer ikke svarene dine."]);
    expect(page).toHaveTextContent("Det tar kort tid.");
    expect(screen.getByRole("link", { name: "Start" })).toHaveAttribute("href", "/nb/hjelp/hvem-hjelper/svar");
  });
});

describe("a question", () => {
  test("is the heading of the page and the name of its choices, none of them chosen", () => {
    open({ frist: "nei", "har-bankid": "ja" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Hva bruker du?");
    const group = screen.getByRole("radiogroup", { name: /^Hva bruker du\?/ });
    expect(textsOf(within(group).getAllByText(/^En /))).toEqual(["En pc", "En mobil"]);
    expect(screen.getByRole("radio", { name: "En pc" })).not.toBeChecked();
    expect(screen.getByRole("radio", { name: "En mobil" })).not.toBeChecked();
  });

  test("has ja, nei and vet ikke in the words of the page", () => {
    open({});
    expect(["Ja", "Nei", "Vet ikke"].map((name) => screen.getByRole("radio", { name }).getAttribute("value"))).toEqual(["ja", "nei", "vet-ikke"]);
  });

  test("helps: a text for all, a hint for one choice, and why we ask", () => {
    const page = open({ frist: "nei", "har-bankid": "ja" });
    expect(screen.getByRole("radiogroup")).toHaveAccessibleName("Hva bruker du? Velg det du har nå. Se BankID.");
    expect(screen.getByRole("radio", { name: "En mobil" })).toHaveAccessibleDescription("Også nettbrett.");
    expect(screen.getByText("Hvorfor spør vi?")).toBeVisible();
    expect(page).toHaveTextContent("Stegene er ulike.");
  });

  test("is sent as an address: the new answer, those before it, and which form it was, each once", async () => {
    const page = open({ kanal: "mobil", frist: "nei" });
    await userEvent.click(screen.getByRole("radio", { name: "Nei" }));
    expect(sent(page)).toEqual([
      ["frist", "nei"],
      ["kanal", "mobil"],
      [FROM, "har-bankid"],
      ["har-bankid", "nei"],
    ]);
    expect(page.querySelector("form")).toHaveAttribute("action", "/nb/hjelp/hvem-hjelper/svar");
    expect(page.querySelector("form")).toHaveAttribute("method", "get");
    expect(screen.getByRole("button", { name: "Gå videre" })).toHaveAttribute("type", "submit");
  });
});

describe("where in the flow the reader is", () => {
  test.each([
    [{}, "Spørsmål 1 av 2 til 4"],
    [{ frist: "nei" }, "Spørsmål 2 av 3 til 4"],
    [{ frist: "nei", "har-bankid": "ja" }, "Spørsmål 3 av 4"],
    [{ frist: "ja" }, "Spørsmål 2 av 2"],
    [{ frist: "nei", "har-bankid": "ja", kanal: "pc", [CHANGE]: "har-bankid" }, "Spørsmål 2 av 3 til 4"],
  ])("is said in words (%#)", (raw, words) => {
    open(raw);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  test("the way back leads to the question before, and from the first to the start", () => {
    open({ frist: "nei", "har-bankid": "ja" });
    expect(screen.getByRole("link", { name: "Tilbake" })).toHaveAttribute("href", "/nb/hjelp/hvem-hjelper/svar?frist=nei&har-bankid=ja&_endre=har-bankid");
  });

  test("the way back from the first question leads to the start", () => {
    open({});
    expect(screen.getByRole("link", { name: "Tilbake til start" })).toHaveAttribute("href", "/nb/hjelp/hvem-hjelper");
  });

  test("the answers so far can be seen and changed, and there are none at first", () => {
    const page = open({ frist: "vet-ikke", "har-bankid": "ja" });
    expect(textsOf(page.querySelectorAll("summary"))).toContain("Svarene dine så langt");
    expect(textsOf(page.querySelectorAll("dt, dt + dd"))).toEqual(["Har du en frist i dag?", "Vet ikke", "Har du BankID?", "Ja"]);
    const [change] = within(page).getAllByText("Endre", { exact: false, selector: "a" });
    expect(change).toHaveTextContent("Endre svaret på: Har du en frist i dag?");
    expect(change).toHaveAttribute("href", "/nb/hjelp/hvem-hjelper/svar?frist=vet-ikke&har-bankid=ja&_endre=frist");
  });

  test("no answers are shown before the first is given", () => {
    open({});
    expect(screen.queryByText("Svarene dine så langt")).not.toBeInTheDocument();
  });
});

describe("a reader who changes an answer", () => {
  test("finds the old one chosen, and sends the new one in its place", async () => {
    const page = open({ frist: "nei", "har-bankid": "ja", kanal: "pc", [CHANGE]: "kanal" });
    expect(screen.getByRole("radio", { name: "En pc" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "En mobil" }));
    expect(sent(page).filter(([name]) => name === "kanal")).toEqual([["kanal", "mobil"]]);
    expect(sent(page).map(([name]) => name)).not.toContain(CHANGE);
  });

  test("sends the old one along, so that the outcome can say what that changed", () => {
    expect(sent(open({ frist: "nei", "har-bankid": "ja", kanal: "pc", [CHANGE]: "kanal" }))).toContainEqual([BEFORE, "kanal:pc"]);
  });
});

describe("a reader who sends the form without choosing", () => {
  test("is told at the top what to do, with a link to the first choice, and the same at the field", () => {
    open({ frist: "nei", "har-bankid": "ja", [FROM]: "kanal" });
    const summary = screen.getByRole("link", { name: "Velg hva du bruker." });
    const first = screen.getByRole("radio", { name: "En pc" });
    expect(summary).toHaveAttribute("href", `#${first.id}`);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Du må rette dette for å gå videre");
    expect(first).toHaveAccessibleDescription(/Velg hva du bruker\./);
    expect(screen.getByRole("radiogroup")).toBeInvalid();
  });

  test("has the focus on what is wrong, without JavaScript too", () => {
    expect(asHtml(question({ [FROM]: "frist" })).querySelector("[autofocus]")).toHaveTextContent("Du må rette dette for å gå videre");
    expect(asHtml(question({})).querySelector("[autofocus]")).not.toBeInTheDocument();
  });

  test("loses none of the answers given before", () => {
    const page = open({ frist: "nei", "har-bankid": "ja", [FROM]: "kanal" });
    expect(sent(page)).toEqual([
      ["frist", "nei"],
      ["har-bankid", "ja"],
      [FROM, "kanal"],
    ]);
  });

  test("meets no error where nothing was sent", () => {
    open({ frist: "nei", "har-bankid": "ja" });
    expect(screen.queryByText("Du må rette dette for å gå videre")).not.toBeInTheDocument();
    expect(screen.queryByText("Velg hva du bruker.")).not.toBeInTheDocument();
  });
});

test("an address with an answer that isn't one says so, and never shows what stood there", () => {
  const page = open({ frist: "<b>ondsinnet</b>" });
  expect(screen.getByRole("link", { name: "Vi kjenner ikke igjen svaret i adressen. Velg ett av svarene under." })).toBeInTheDocument();
  expect(page.innerHTML).not.toContain("ondsinnet");
});
