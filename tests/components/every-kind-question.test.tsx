// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { FlowQuestion } from "@/components/flow/flow-question";
import { viewFlow } from "@/lib/sharing/flow-view";
import { addressOfCase, type CaseState } from "@/lib/sharing/receive-answer";
import { allAnswered, everyKindDocument, everyKindFlow as flow, everyKindInput as input } from "../fixtures/every-kind-flow";
import { smallContext as context } from "../fixtures/small-links";
import { show, textsOf } from "./show";

function open(state: CaseState, token?: string, change?: string): HTMLElement {
  const address = addressOfCase(flow, state, change);
  const view = viewFlow(flow, address, input);
  if (view.kind !== "question") throw new Error("The answers lead to an outcome");
  return show(<FlowQuestion document={everyKindDocument} view={view} flowCase={{ locale: "nb", slug: "alt", flow, address, token }} input={input} context={context} />);
}

const { hva, utgifter, enig, antall, barn } = allAnswered;
const beforeSecondChild: CaseState = { answers: { hva, utgifter, enig, antall, barn: [barn[0]] } };

describe("a question about the second child", () => {
  test("says so, counts the questions about all of them, and leads back to the one before", () => {
    open(beforeSecondChild, "T");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Barn 2 av 2: Når er barnet født?");
    expect(screen.getByText("Spørsmål 7 av 16")).toBeVisible();
    expect(screen.getByRole("link", { name: "Tilbake" })).toHaveAttribute("href", "/nb/hjelp/alt/svar?_forseglet=T&_endre=barn.0.hjemme");
  });

  test("has the answers about the first by themselves among those so far", () => {
    const page = open(beforeSecondChild, "T");
    expect(textsOf(page.querySelectorAll("details p"))).toEqual(["Barn 1 av 2"]);
    const lists = page.querySelectorAll<HTMLElement>("details dl");
    expect(lists).toHaveLength(2);
    expect(textsOf(within(lists[1] as HTMLElement).getAllByRole("definition").slice(0, 1))).toEqual(["29. februar 2020"]);
  });
});

describe("an answer that is to be changed", () => {
  test("stands in its fields, also about one child", () => {
    open({ answers: allAnswered }, "T", "barn.0.fodt");
    expect(screen.getAllByRole<HTMLInputElement>("textbox").map(({ name, value }) => [name, value])).toEqual([
      ["barn.0.fodt.dag", "29"],
      ["barn.0.fodt.maned", "2"],
      ["barn.0.fodt.ar", "2020"],
    ]);
  });
});

describe("every question of a private flow", () => {
  test("can be left for good with one button, which comes after the one that goes on", () => {
    open({ answers: {} });
    expect(textsOf(screen.getAllByRole("button"))).toEqual(["Gå videre", "Slett svarene og avslutt"]);
    expect(screen.getByRole("link", { name: "Tilbake til start" })).toHaveAttribute("href", "/nb/hjelp/alt");
  });
});
