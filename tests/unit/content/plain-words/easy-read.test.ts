import { describe, expect, test } from "vitest";
import { fingerprintOf, translationState } from "@/lib/content/plain-words/translation-state";
import { check, found, makeDocument, type Texts } from "./small-texts";

/** A document whose usual words keep the rules, with these easy-read ones. */
const withEasy = (kind: "guide" | "page", texts: Texts, translatedFrom = fingerprintOf(makeDocument(kind).words.nb)) =>
  makeDocument(kind, { translations: { "nb-simple": { texts, note: { status: "machine", translatedFrom } } } });
const repeated = (text: string) => Array.from({ length: 30 }, () => text).join("\n\n");
/** Six words in each sentence, and in the second one of them is long: 6 + 100/6 is just above 22. */
const light = repeated("Les brevet du fikk i posten.");
const heavy = repeated("Les brevet du fikk fra kontoret.");

describe("easy-read words", () => {
  test("have nothing to find when they are as easy as they should be", () => {
    expect(found([withEasy("page", { "sections.om.body": light }), withEasy("guide", {})])).toEqual([]);
  });

  test("may have twelve words in a sentence, where the usual may have twenty", () => {
    const twelve = "Skriv hva det gjelder, og hva du vil at Nav skal gjøre.";
    expect(found([withEasy("guide", { "steps.skriv.body": twelve })])).toEqual([]);
    const thirteen = twelve.replace("gjøre", "gjøre nå");
    expect(found([makeDocument("guide", { nb: { "steps.skriv.body": thirteen } })])).toEqual([]);
    expect(check([withEasy("guide", { "steps.skriv.body": thirteen })])).toEqual([
      { rule: "long-sentence", document: "guide/prove", language: "nb-simple", path: "steps.skriv.body", sentence: thirteen, advice: "13 words, and 12 are the most. Divide it: one thing in each sentence." },
    ]);
    expect(found([withEasy("guide", { "steps.skriv.helper": thirteen })]), "also in what is written for those who help").toHaveLength(1);
  });

  test("may have a LIX of 22, where the usual may have 30", () => {
    const [finding, ...more] = check([withEasy("page", { "sections.om.body": heavy })]);
    expect(finding).toMatchObject({ rule: "lix", language: "nb-simple", advice: expect.stringMatching(/^LIX is 22\.\d, and may be 22\./) as string });
    expect(more).toEqual([]);
    expect(found([makeDocument("page", { nb: { "sections.om.body": heavy } })])).toEqual([]);
  });

  test.each([
    ["passive", "Brevet leses av Nav."],
    ["abbreviation", "Skriv f.eks. hva du vil."],
    ["hard-word", "Skriv hva du vil benytte."],
    ["one-word", "Send et skriv."],
    ["link-text", "Se [her](side:prove)."],
    ["spelling", "Skriv brevett."],
    ["unexplained-term", "Les om vedtak."],
    ["long-paragraph", "Les. Skriv. Send. Vent."],
    ["first-sentence", "Nav leser brevet."],
  ])("are held to what the usual are held to: %s", (rule, text) => {
    const lists = { hardWords: { benytte: "bruke" }, oneWord: [{ use: "brev", not: ["et skriv"], unless: [] }], emptyLinks: ["her"], abbreviations: { instead: { "f.eks.": "for eksempel" }, allowed: {} } };
    const misspellings = { nb: new Map([["brevett", ["brevet"]]]) };
    const told = check([withEasy("guide", { "steps.skriv.body": text }), makeDocument("term", { slug: "vedtak" })], { lists, misspellings });
    expect(told.map((finding) => `${finding.rule} ${finding.language}`)).toContain(`${rule} nb-simple`);
  });

  test("have every part, link and fact of the usual, and say which words they were made from", () => {
    const nb = { "steps.skriv.body": "Skriv til [kontoret](side:kontakt)." };
    const document = makeDocument("guide", { nb, translations: { "nb-simple": { texts: { "steps.skriv.body": "Skriv til kontoret." } } } });
    expect(found([document])).toEqual(["missing-part steps.skriv.body: Skriv til kontoret.", "stale-translation translatedFrom: "]);
    expect(translationState(withEasy("page", {}, "0123456789ab"), "nb-simple")).toBe("stale");
    expect(translationState(withEasy("page", {}), "nb-simple")).toBe("machine");
  });
});
