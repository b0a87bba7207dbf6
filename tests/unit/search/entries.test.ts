import { expect, test } from "vitest";
import { entriesOfDocument } from "@/lib/search/entries/entries-of-document";
import { smallSituation } from "../../fixtures/small-situation";

test("a situation is found by the headings and the texts of its parts", () => {
  const entry = entriesOfDocument({ kind: "topic", slug: "mistet-jobben", words: { nb: smallSituation.words } }).find(({ locale }) => locale === "nb");
  expect(entry).toMatchObject({ title: "Jeg har mistet jobben", headings: "Senere: snakk med noen. I dag: meld deg" });
  expect(entry?.body).toContain("Send vedlegg.");
});

test("a theme has no headings of its own", () => {
  expect(entriesOfDocument({ kind: "topic", slug: "sende", words: { nb: { ...smallSituation.words, parts: undefined } } })[0]).toMatchObject({ headings: "" });
});
