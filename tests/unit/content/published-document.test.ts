import { describe, expect, test } from "vitest";
import { BrokenDocumentError, parseDocument, type PublishedRow } from "@/lib/content/published-document";

const review = { checkedOn: "2026-01-15", nextCheckOn: "2026-04-15" };
const words = { schemaVersion: 1, term: "Vedtak", explanation: "Et svar.", example: "Du fikk et vedtak." };
const inBokmal = (body: object) => ({ locale: "nb", body, status: "reviewed", translatedFromRevisionId: null });
const row: PublishedRow = {
  kind: "term",
  slug: "vedtak",
  id: "sju",
  number: 7,
  structure: { schemaVersion: 1, review },
  words: [
    { locale: "en", body: { ...words, term: "Decision" }, status: "machine", translatedFromRevisionId: "sju" },
    inBokmal(words),
  ],
};

function complaint(broken: Partial<PublishedRow>): string {
  try {
    parseDocument("term", { ...row, ...broken }, "nb");
  } catch (error) {
    if (error instanceof BrokenDocumentError) return error.message;
    throw error;
  }
  return "nothing";
}

describe("a published document", () => {
  test("comes in the language asked for, with its defaults filled in", () => {
    expect(parseDocument("term", row, "nb")).toEqual({
      kind: "term",
      slug: "vedtak",
      revision: 7,
      structure: { schemaVersion: 1, review, related: [] },
      words,
      language: "nb",
      wordsAre: "original",
      simple: "none",
      languages: ["nb", "en"],
    });
  });

  test("comes in another language, and says whether a person has read its words", () => {
    expect(parseDocument("term", row, "en")).toMatchObject({ language: "en", wordsAre: "unread", words: { term: "Decision" } });
    const read = row.words.map((words) => ({ ...words, status: "reviewed" }));
    expect(parseDocument("term", { ...row, words: read }, "en")).toMatchObject({ language: "en", wordsAre: "reviewed" });
  });

  test("comes in Norwegian, and says so, where it has no words in the language asked for, or words for what the Norwegian said before", () => {
    const norwegian = { language: "nb", wordsAre: "original", languages: ["nb"], words: { term: "Vedtak" } };
    expect(parseDocument("term", { ...row, words: row.words.slice(1) }, "en")).toMatchObject(norwegian);
    const stale = row.words.map((words) => ({ ...words, translatedFromRevisionId: words.locale === "en" ? "seks" : null }));
    expect(parseDocument("term", { ...row, words: stale }, "en")).toMatchObject(norwegian);
  });
});

describe("a published document with easy-read words", () => {
  const easy = { locale: "nb-simple", body: { ...words, explanation: "Nav svarer." }, status: "machine", translatedFromRevisionId: "sju" };
  const withEasy = { ...row, words: [...row.words, easy] };

  test("comes in them when they are asked for, in bokmål, and says whether those who need them have tried them", () => {
    expect(parseDocument("term", withEasy, "nb-simple")).toMatchObject({ language: "nb", simple: "shown", wordsAre: "unread", languages: ["nb", "en"], words: { explanation: "Nav svarer." } });
    const tried = [...row.words, { ...easy, status: "reviewed" }];
    expect(parseDocument("term", { ...row, words: tried }, "nb-simple")).toMatchObject({ simple: "shown", wordsAre: "reviewed" });
  });

  test("offers them to a reader of bokmål, and to no other: they are of no use to whoever doesn't read Norwegian", () => {
    expect(parseDocument("term", withEasy, "nb")).toMatchObject({ simple: "offered", wordsAre: "original", words });
    expect(parseDocument("term", withEasy, "en")).toMatchObject({ simple: "none", language: "en" });
    expect(parseDocument("term", withEasy, "pl")).toMatchObject({ simple: "none", language: "nb" });
  });

  test("comes in the usual words, and offers no others, when it has none or they say what the usual said before", () => {
    const stale = { ...row, words: [...row.words, { ...easy, translatedFromRevisionId: "seks" }] };
    for (const [without, asked] of [[row, "nb-simple"], [stale, "nb-simple"], [stale, "nb"]] as const) {
      expect(parseDocument("term", without, asked)).toMatchObject({ simple: "none", language: "nb", wordsAre: "original", words });
    }
  });
});

describe("a published document that is broken", () => {
  test("names document, revision and place: in the structure", () => {
    expect(complaint({ structure: { schemaVersion: 1, review: { ...review, checkedOn: "i fjor" } } })).toMatch(
      /^term\/vedtak, revision 7, structure: review\.checkedOn: /,
    );
  });

  test("names every place that is wrong: in the words", () => {
    expect(complaint({ words: [inBokmal({ ...words, term: "", example: 3 })] })).toMatch(
      /^term\/vedtak, revision 7, words: term: .+; example: /,
    );
  });

  test("doesn't repeat what stood there", () => {
    expect(complaint({ words: [inBokmal({ ...words, term: { hemmelig: "noe noen skrev" } })] })).not.toContain("noe noen skrev");
  });

  test("is broken too when its body is nothing at all", () => {
    expect(complaint({ structure: null })).toMatch(/^term\/vedtak, revision 7, structure: \(top\): /);
  });

  test("or when it has no words", () => {
    expect(complaint({ words: [] })).toBe("term/vedtak, revision 7, words nb: missing");
    expect(complaint({ words: [{ ...inBokmal(words), locale: "en" }] })).toBe("term/vedtak, revision 7, words nb: missing");
  });
});
