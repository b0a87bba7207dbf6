import { expect, test } from "vitest";
import { factTexts, findSummary, linkTable, summarise } from "@/lib/content/summary";
import { smallFlowDocument } from "../../fixtures/small-flow";
import { smallGuide } from "../../fixtures/small-guide";
import { factSummary, smallLinks, termSummary, topicSummary } from "../../fixtures/small-links";
import { smallSituation } from "../../fixtures/small-situation";

test("a guide says what it takes: steps, minutes and login", () => {
  expect(summarise(smallGuide)).toEqual({
    kind: "guide",
    language: "nb",
    slug: "sende-papirer",
    title: "Send papirer til Nav",
    summary: "Ta bilde av papiret, og send det på nett.",
    steps: 4,
    minutes: 12,
    login: "high",
  });
});

test("a flow says how many questions it has, at the least and at the most", () => {
  expect(summarise(smallFlowDocument)).toMatchObject({ kind: "flow", title: "Hvem kan hjelpe?", questions: { fewest: 2, most: 4 } });
});

test("a fact has a number to call only when it is a phone", () => {
  expect(factSummary("a", "55 55 33 33", { number: "+4755553333" })).toMatchObject({ title: "55 55 33 33", number: "+4755553333" });
  expect(factSummary("a", "seks uker")).not.toHaveProperty("number");
});

test("a summary is found by kind and slug: the same slug of another kind is another document", () => {
  const term = termSummary("fullmakt", "Fullmakt");
  const table = linkTable([term, factSummary("fullmakt", "15 år")]);
  expect(findSummary(table, "term", "fullmakt")).toEqual(term);
  expect(findSummary(table, "guide", "fullmakt")).toBeUndefined();
  expect(findSummary(smallLinks, "term", "borte")).toBeUndefined();
});

test("a situation says that it is one, and a theme says nothing of it", () => {
  expect(summarise(smallSituation)).toMatchObject({ kind: "topic", title: "Jeg har mistet jobben", order: 1, situation: true });
  expect(topicSummary("sende", "Sende noe")).not.toHaveProperty("situation");
});

test("a phone number keeps its digits in order in a text without markup, also among Arabic letters", () => {
  const phone = factSummary("nav-telefon", "55 55 33 33", { number: "+4755553333" });
  expect(factTexts(linkTable([phone]))("nav-telefon")).toBe("55 55 33 33");
  expect(factTexts(linkTable([{ ...phone, language: "ar" }]))("nav-telefon")).toBe("\u206655 55 33 33\u2069");
  expect(factTexts({})("nav-telefon")).toBe("");
});
