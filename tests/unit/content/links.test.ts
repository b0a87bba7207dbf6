import { describe, expect, test } from "vitest";
import { addressOf, addressOfReference } from "@/lib/content/addresses";
import { linksOf, targetOf } from "@/lib/content/links";
import { smallLibrary } from "../../fixtures/small-library";
import { smallSituation } from "../../fixtures/small-situation";

function linksOfKind(kind: string): string[] {
  const file = smallLibrary().find((document) => document.kind === kind);
  const words = file?.words["nb"];
  if (!file || !words) throw new Error(`The small library has no ${kind}`);
  return linksOf(file.kind, file.structure, words);
}

describe("everything a document links to", () => {
  test("a guide: topics, ways on from troubles, other ways, related, and what its texts mention, each once", () => {
    expect(linksOfKind("guide")).toEqual([
      "tema:sende",
      "hjelp:hvem-hjelper",
      "https://www.nav.no/papir",
      "side:kontakt",
      "ord:vedlegg",
      "ord:saksnummer",
      "fakta:nav-telefon",
    ]);
  });

  test("a flow: topics, the ways of its outcomes, related, and its texts", () => {
    expect(linksOfKind("flow")).toEqual(["tema:sende", "guide:sende-papirer", "ord:bankid", "fakta:nav-telefon"]);
  });

  test("a topic: its items; a page: those it lets the reader call", () => {
    expect(linksOfKind("topic")).toEqual(["guide:sende-papirer"]);
    expect(linksOfKind("page")).toEqual(["fakta:nav-telefon"]);
  });

  test("a situation: what its parts lead to, and what their texts mention", () => {
    expect(linksOf("topic", smallSituation.structure, smallSituation.words)).toEqual([
      "hjelp:hvem-hjelper",
      "guide:sende-papirer",
      "ord:saksnummer",
      "fakta:nodnummer",
      "fakta:nav-telefon",
      "ord:vedlegg",
    ]);
  });

  test("a fact leans on nothing", () => {
    expect(linksOfKind("fact")).toEqual([]);
  });
});

describe("what a reference points at", () => {
  test.each([
    ["guide:a", { kind: "guide", slug: "a" }, "/nb/guide/a"],
    ["guide:a/b", { kind: "guide", slug: "a", part: "b" }, "/nb/guide/a/b"],
    ["hjelp:a", { kind: "flow", slug: "a" }, "/nb/hjelp/a"],
    ["ord:a", { kind: "term", slug: "a" }, "/nb/ord#a"],
    ["tema:a", { kind: "topic", slug: "a" }, "/nb/tema/a"],
    ["fakta:a", { kind: "fact", slug: "a" }, "/nb/opplysninger#a"],
    ["side:a", { kind: "page", slug: "a" }, "/nb/a"],
  ] as const)("%s", (reference, target, address) => {
    expect(targetOf(reference)).toEqual(target);
    expect(addressOf("nb", target)).toBe(address);
    expect(addressOfReference("nb", reference)).toBe(address);
  });

  test("an official page is itself", () => {
    expect(targetOf("https://www.nav.no/sosialhjelp")).toBeNull();
    expect(addressOfReference("nb", "https://www.nav.no/sosialhjelp?a=b#c")).toBe("https://www.nav.no/sosialhjelp?a=b#c");
  });
});
