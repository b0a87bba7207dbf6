import { describe, expect, test } from "vitest";
import { BrokenDocumentError, parseDocument, type PublishedRow } from "@/lib/content/published-document";

const review = { checkedOn: "2026-01-15", nextCheckOn: "2026-04-15" };
const words = { schemaVersion: 1, term: "Vedtak", explanation: "Et svar.", example: "Du fikk et vedtak." };
const row: PublishedRow = {
  kind: "term",
  slug: "vedtak",
  number: 7,
  structure: { schemaVersion: 1, review },
  words: [
    { locale: "en", body: { ...words, term: "Decision" } },
    { locale: "nb", body: words },
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
    });
  });

  test("comes in Norwegian, and says so, where it has no words in the language asked for", () => {
    const english = "en" as "nb";
    expect(parseDocument("term", row, english)).toMatchObject({ language: "en", words: { term: "Decision" } });
    expect(parseDocument("term", { ...row, words: row.words.slice(1) }, english)).toMatchObject({ language: "nb", words: { term: "Vedtak" } });
  });
});

describe("a published document that is broken", () => {
  test("names document, revision and place: in the structure", () => {
    expect(complaint({ structure: { schemaVersion: 1, review: { ...review, checkedOn: "i fjor" } } })).toMatch(
      /^term\/vedtak, revision 7, structure: review\.checkedOn: /,
    );
  });

  test("names every place that is wrong: in the words", () => {
    expect(complaint({ words: [{ locale: "nb", body: { ...words, term: "", example: 3 } }] })).toMatch(
      /^term\/vedtak, revision 7, words: term: .+; example: /,
    );
  });

  test("doesn't repeat what stood there", () => {
    expect(complaint({ words: [{ locale: "nb", body: { ...words, term: { hemmelig: "noe noen skrev" } } }] })).not.toContain("noe noen skrev");
  });

  test("is broken too when its body is nothing at all", () => {
    expect(complaint({ structure: null })).toMatch(/^term\/vedtak, revision 7, structure: \(top\): /);
  });

  test("or when it has no words", () => {
    expect(complaint({ words: [] })).toBe("term/vedtak, revision 7, words nb: missing");
    expect(complaint({ words: [{ locale: "en", body: words }] })).toBe("term/vedtak, revision 7, words nb: missing");
  });
});
