import { describe, expect, test } from "vitest";
import { correctWord } from "@/lib/search/query/correct-word";
import type { KnownWord, NearWord } from "@/lib/search/query/known-words";
import { joinedPairs, planTerms, weightOf } from "@/lib/search/query/plan-terms";
import { planSynonyms } from "@/lib/search/query/plan-synonyms";
import { anyQuery, exactQuery, looseQuery } from "@/lib/search/query/search-term";
import { bestSplit, waysToSplit } from "@/lib/search/query/split-word";

const total = 500;
const near = (word: string, entries = 5, named = entries): NearWord => ({ word, folded: word, lexeme: word, named, entries });
const known = (word: string, more: Partial<KnownWord> = {}): KnownWord => ({ word, folded: word, lexeme: word, named: 0, entries: 0, synonyms: 0, compounds: [], near: [], ...more });
const plan = (text: string, words: KnownWord[], open = false) =>
  planTerms(text.split(" ").map((word) => ({ word, counts: true })), { total, known: new Map(words.map((word) => [word.word, word])), splits: new Map() }, open);

describe("a misspelt word", () => {
  test("is what is fewest slips away, and of those what most is written with", () => {
    expect(correctWord(known("meldekotr", { near: [near("meldekort", 3), near("meldekorter", 90)] }))).toMatchObject({ slips: 1, words: [{ word: "meldekort" }] });
  });

  test("isn't another word that is too far away, a word that says nothing, or a foreign synonym that is only like it", () => {
    expect(correctWord(known("mat", { near: [near("mot"), near("rot")] }))).toMatchObject({ slips: 1 });
    expect(correctWord(known("henn", { near: [near("henne")] }))).toBeNull();
    expect(correctWord(known("internett", { near: [near("interprete", 1, 0)] }))).toBeNull();
    expect(correctWord(known("katt", { near: [near("takk"), near("bratt")] }))).toBeNull();
  });

  test("is told to the reader as it was probably meant", () => {
    const { terms, corrected } = plan("fulmakt", [known("fulmakt", { near: [near("fullmakt")] })]);
    expect(corrected.get("fulmakt")).toBe("fullmakt");
    expect(terms).toMatchObject([{ exact: [["fullmakt"]] }]);
  });
});

describe("the terms of a query", () => {
  test("are worth more the rarer they are", () => {
    expect(weightOf(1, total)).toBeGreaterThan(weightOf(100, total));
    expect(weightOf(0, total)).toBe(1);
    expect(weightOf(total, total)).toBeGreaterThan(0);
  });

  test("are also what a word is a part of, or begins", () => {
    const { terms } = plan("pensjon", [known("pensjon", { named: 3, entries: 5, compounds: ["alderspensjon"] })]);
    expect(terms).toMatchObject([{ exact: [["pensjon"]], loose: ["alderspensjon"], beginnings: ["pensjon"] }]);
  });

  test("are one word where somebody wrote it as two", () => {
    const { terms } = plan("bank id", [known("bankid", { named: 9, entries: 20 }), known("bank", { entries: 30 }), known("id", { entries: 30 })]);
    expect(terms[0]).toMatchObject({ exact: [["bankid"]] });
    expect(terms[0]?.weight).toBeGreaterThan(2 * (terms[1]?.weight ?? 1));
  });

  test("don't join what was never one word", () => {
    expect(plan("mat bil", [known("matbil"), known("mat", { entries: 3 }), known("bil", { entries: 3 })]).terms).toHaveLength(2);
    expect(joinedPairs([{ word: "mat", counts: true }])).toEqual([]);
  });

  test("are in PostgreSQL's language, and null where there are none", () => {
    const [term] = plan("pensjon", [known("pensjon", { entries: 5, compounds: ["alderspensjon"] })]).terms;
    expect(term && exactQuery(term, "AB")).toBe("('pensjon':AB)");
    expect(term && looseQuery(term, "")).toBe("('alderspensjon') | ('pensjon':*)");
    expect(term && anyQuery(term)).toBe("('pensjon') | ('alderspensjon') | ('pensjon':*)");
    expect(term && exactQuery({ ...term, exact: [] }, "")).toBeNull();
  });
});

describe("a compound nobody wrote", () => {
  const piece = (text: string) => [text, { piece: text, lexeme: text, named: 1, entries: 1 }] as const;

  test("is the two words it is made of, also without the letter between them", () => {
    const split = bestSplit(waysToSplit("klagesbrev"), new Map([piece("klage"), piece("brev")]));
    expect(split?.map(({ piece }) => piece)).toEqual(["klage", "brev"]);
  });

  test("isn't parted into scraps, and a short word isn't parted", () => {
    expect(bestSplit(waysToSplit("matpenger"), new Map([piece("matp"), piece("mat"), piece("penger")]))?.map(({ piece }) => piece)).toEqual(["mat", "penger"]);
    expect(waysToSplit("penger")).toEqual([]);
    expect(bestSplit(waysToSplit("matpenger"), new Map([piece("mat")]))).toBeNull();
  });
});

describe("readers' own words", () => {
  test("are worth as much as the words of the query they stand for, and lead to the best document first", () => {
    const { terms, targets } = planSynonyms([{ lexemes: ["peng", "mat"], means: ["sosialhjelp"], targets: ["flow/a", "guide/b"] }], new Map([["mat", 10]]), total);
    const worth = weightOf(0, total) + weightOf(10, total);
    expect(terms).toMatchObject([{ exact: [["sosialhjelp"]], weight: worth }]);
    expect(targets).toMatchObject([{ kind: "flow", slug: "a", weight: worth }, { kind: "guide", slug: "b" }]);
    expect(targets[1]?.weight).toBeLessThan(worth);
  });

  test("that mean the same are looked for once", () => {
    const one = { lexemes: ["a"], means: ["sosialhjelp"], targets: [] };
    expect(planSynonyms([one, { ...one, lexemes: ["b"] }], new Map(), total).terms).toHaveLength(1);
  });
});
