import { describe, expect, test } from "vitest";
import { glossaryData, guideData } from "@/lib/sharing/structured-data";
import { linkTable } from "@/lib/content/summary";
import { smallGuide } from "../../fixtures/small-guide";
import { factSummary, smallLinks, termSummary } from "../../fixtures/small-links";

describe("a guide told to search engines", () => {
  test("is a HowTo with what is needed and each step in order, texts without markup", () => {
    expect(guideData(smallGuide, smallLinks)).toEqual({
      "@context": "https://schema.org",
      "@type": "HowTo",
      name: "Send papirer til Nav",
      description: "Ta bilde av papiret, og send det på nett.",
      inLanguage: "nb",
      totalTime: "PT12M",
      supply: [{ "@type": "HowToSupply", name: "Papiret du skal sende" }],
      step: [
        step(1, "finn-papiret", "Finn papiret", "Legg det flatt på et bord."),
        step(2, "ta-bilde", "Ta bilde av papiret", "Bildet blir et vedlegg."),
        step(3, "logg-inn", "Logg inn", "Bruk BankID."),
        step(4, "se-kvitteringen", "Se kvitteringen", "Kommer den ikke, ring 55 55 33 33."),
      ],
    });
  });
});

test("the glossary told to search engines is a set of terms, each with its place on the page", () => {
  const term = termSummary("vedtak", "Vedtak", "Ring **{nav-telefon}** om [vedtaket](ord:vedtak).");
  const links = linkTable([factSummary("nav-telefon", "55 55 33 33")]);
  expect(glossaryData("nb", [term], links)).toEqual({
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    inLanguage: "nb",
    hasDefinedTerm: [{ "@type": "DefinedTerm", name: "Vedtak", description: "Ring 55 55 33 33 om vedtaket.", url: "/nb/ord#vedtak" }],
  });
});

function step(position: number, id: string, name: string, text: string) {
  return { "@type": "HowToStep", position, name, text, url: `/nb/guide/sende-papirer/${id}` };
}
